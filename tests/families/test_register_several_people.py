"""Several people on the page that registers a family: added one by one, and told apart when one is wrong."""

import re

import pytest
from django.test import Client

from centres.models import Centre
from families.models import Family, Person
from tests.families.pages import filled_in, send
from tests.families.test_register_page import PAGE, PEREIRA

BORN_IN_JUNE = {"date_of_birth_day": "1", "date_of_birth_month": "6", "date_of_birth_year": "2024"}


@pytest.mark.parametrize("kind", ["adult", "child"])
def test_the_page_goes_on_at_the_person_who_was_added(desk: Client, samares: Centre, kind: str) -> None:
    words = send(desk, PAGE, **PEREIRA, more=kind).content.decode()

    assert words.count("autofocus") == 1
    assert re.search(rf'<input[^>]*name="{kind}-1-first_name"[^>]*autofocus', words)


def test_the_last_child_that_fits_is_kept_and_no_further_one_is_offered(desk: Client, samares: Centre) -> None:
    page = desk.get(PAGE)
    for _more in range(11):
        page = desk.post(PAGE, filled_in(page) | {"more": "child"})
    assert 'value="child"' not in page.content.decode()

    desk.post(PAGE, filled_in(page) | {"child-11-first_name": "Mia"})

    assert Person.objects.get().first_name == "Mia"


@pytest.mark.parametrize(("answer", "spoken"), [("", "Not asked"), ("no", "No")])
def test_needs_in_words_without_a_yes_are_asked_about_beside_them(
    desk: Client, samares: Centre, answer: str, spoken: str
) -> None:
    needs = {"child-0-additional_needs": answer, "child-0-additional_needs_note": "talking"}

    page = send(desk, PAGE, **PEREIRA | needs)

    assert page.status_code == 422
    asked = f"You wrote “talking”, but the answer is “{spoken}”. Choose yes, or clear what you wrote."
    assert page.context["page"].children[0].errors == {"additional_needs_note": [asked]}
    assert not Family.objects.exists()
    desk.post(PAGE, filled_in(page) | {"child-0-additional_needs": "yes"})
    assert Person.objects.get(role="child").additional_needs_note == "talking"


def test_a_child_of_whom_only_a_need_was_written_is_not_lost(desk: Client, samares: Centre) -> None:
    page = send(desk, PAGE, **PEREIRA, more="child")

    desk.post(PAGE, filled_in(page) | {"child-1-additional_needs": "yes", "child-1-additional_needs_note": "walking"})

    assert Person.objects.filter(additional_needs_note="walking").count() == 1


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("child-1-date_of_birth_day", "31", "Child 2 (Mia): Use a real date of birth, like 24 11 2026"),
        ("child-0-date_of_birth_month", "13", "Child 1: Use a real date of birth, like 24 11 2026"),
        ("adult-0-email", "ana@", "Adult 1 (Ana): "),
        ("adult-0-phone", "x", "Adult 1 (Ana): "),
    ],
)
def test_the_summary_says_whose_answer_is_wrong(
    desk: Client, samares: Centre, field: str, value: str, said: str
) -> None:
    mia = {f"child-1-{name}": typed for name, typed in BORN_IN_JUNE.items()} | {"child-1-first_name": "Mia"}
    page = send(desk, PAGE, **PEREIRA | {"child-0-first_name": ""}, more="child")

    answer = desk.post(PAGE, filled_in(page) | mia | {field: value})

    summary = answer.content.decode().split('class="govuk-error-summary ')[1].split("</ul>")[0]
    assert said in summary
    assert summary.count("<li>") == 1
