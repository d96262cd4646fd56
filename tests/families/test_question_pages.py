"""Asking a question again, and reading what was true on another day."""

from datetime import date

from django.test import Client

from accounts.models import User
from families import actions
from families.models import Family
from tests.families.pages import send, text, url


def test_what_was_never_asked_is_not_shown_as_no(desk: Client, pereiras: Family, sophie: User) -> None:
    actions.record_circumstance(
        pereiras, "income_support", "no", from_on=date(2026, 3, 12), told_by="Ana", by=sophie, today=date(2026, 3, 12)
    )

    answers = desk.get(pereiras.get_absolute_url()).context["answers"]

    assert [(str(fact.name), fact.answer) for fact in answers][:2] == [
        ("Gets Income Support", "no"),
        ("Lives in social housing", ""),
    ]
    assert "Ask next time" in text(desk, pereiras.get_absolute_url())


def test_a_question_is_asked_again(desk: Client, pereiras: Family) -> None:
    send(desk, url("ask", pereiras, "social_housing"), answer="yes", told_by="Ana")

    row = pereiras.circumstances.get()
    assert (row.answer, row.from_on, row.told_by) == ("yes", date(2026, 11, 24), "Ana")


def test_a_day_to_come_is_refused_beside_the_question(desk: Client, pereiras: Family) -> None:
    page = send(desk, url("ask", pereiras, "social_housing"), answer="yes", from_on="2026-11-25")

    assert "This day is still to come" in page.content.decode()
    assert not pereiras.circumstances.exists()


def test_what_was_true_on_another_day_can_be_read(desk: Client, pereiras: Family, sophie: User) -> None:
    for answer, since in (("yes", date(2026, 3, 12)), ("no", date(2026, 9, 1))):
        actions.record_circumstance(
            pereiras, "income_support", answer, from_on=since, by=sophie, today=date(2026, 11, 1)
        )

    page = desk.get(url("circumstances", pereiras), {"on": "2026-04-01"})

    assert page.context["answers"][0].answer == "yes"
    assert "12 March 2026 to 31 August 2026" in page.content.decode()
    for nonsense in ("x", "2026-02-30", "9999999", ""):
        assert desk.get(url("circumstances", pereiras), {"on": nonsense}).status_code == 200


def test_unknown_questions_and_families_are_no_pages(desk: Client, pereiras: Family) -> None:
    assert desk.get(url("ask", pereiras, "favourite_colour")).status_code == 404
