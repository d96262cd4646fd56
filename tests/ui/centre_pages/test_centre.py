"""What people read about a centre is changed, by one person at a time, and the versions before are kept."""

from datetime import date
from typing import Any

import pytest
from django.test import Client

import centres.demo
from centres.models import Centre
from tests.ui.centre_pages.conftest import SAMARES
from tests.ui.centre_pages.reading import page, words
from trail.models import Entry

CHANGE = f"{SAMARES}change/"


def sent(**changes: str) -> dict[str, str]:
    """The form as it stands, with these changes."""
    now = {
        "name": "Samarès",
        "address": "School Road, St Clement, JE2 6UQ",
        "opening_hours": "Monday to Friday, 8:30am to 5pm",
        "phone": "01534 744300",
        "email": "samares@samphire.example",
        "seen_version": "1",
    }
    return now | changes


def test_the_opening_hours_are_changed_and_the_trail_and_the_versions_say_so(
    desk: Client, samares: Centre, paul: Any
) -> None:
    answer = desk.post(CHANGE, sent(opening_hours="Monday to Friday, 9am to 4pm\r\nSaturday, 10am to 12"))
    samares.refresh_from_db()

    assert answer.headers["Location"] == SAMARES
    assert samares.opening_hours == "Monday to Friday, 9am to 4pm\nSaturday, 10am to 12"
    assert samares.version == 2
    entry = Entry.objects.get(act="deed")
    assert (entry.deed, entry.about_kind, entry.about_ref, entry.who_name) == (
        "centre changed",
        "centre",
        "samares",
        "Paul Le Quesne",
    )
    newest, before = samares.history.all()
    assert newest.history_user == paul
    assert before.opening_hours == "Monday to Friday, 8:30am to 5pm"
    assert "Saved." in page(desk, SAMARES)


@pytest.mark.requirement("R002-023")
def test_the_first_centre_comes_with_the_demonstration_and_an_administrator_changes_its_name_and_address(
    wide_desk: Client, client: Client
) -> None:
    centres.demo.load(today=date(2026, 11, 24))
    assert "In the grounds of Samarès School" in page(client, "/contact/")

    new = sent(name="Le Squez", address="12 Le Squez Road\nJersey JE2 6AB")
    answer = wide_desk.post(CHANGE, new | {"seen_version": str(Centre.objects.get(slug="samares").version)})

    assert answer.headers["Location"] == SAMARES
    public = page(client, "/contact/")
    assert "Le Squez" in public
    assert "12 Le Squez Road Jersey JE2 6AB" in public
    assert "Samarès School" not in public


def test_nothing_changed_is_no_version_and_no_line(desk: Client, samares: Centre) -> None:
    desk.post(CHANGE, sent())

    samares.refresh_from_db()
    assert samares.version == 1
    assert not Entry.objects.exists()


def test_the_second_of_two_editors_sees_what_differs_and_nothing_is_lost(desk: Client, samares: Centre) -> None:
    desk.post(CHANGE, sent(email="hello@samphire.example"))
    answer = desk.post(CHANGE, sent(opening_hours="Mondays only"))
    samares.refresh_from_db()

    assert answer.status_code == 422
    assert "Paul Le Quesne changed this on 24 November 2026" in words(answer)
    assert "Now: hello@samphire.example You wrote: samares@samphire.example" in words(answer)
    assert samares.email == "hello@samphire.example"
    assert samares.opening_hours == "Monday to Friday, 8:30am to 5pm"


@pytest.mark.parametrize(
    ("slug", "phone", "kept"),
    [
        ("samares", "01534 456789", "+441534456789"),
        ("samares", "", ""),
        ("northfield", "0113 496 0123", "+441134960123"),
        ("northfield", "+44 1534 456789", "+441534456789"),
    ],
)
def test_a_telephone_is_written_as_the_centre_dials_it(
    wide_desk: Client, samares: Centre, northfield: Centre, slug: str, phone: str, kept: str
) -> None:
    name = Centre.objects.get(slug=slug).name
    wide_desk.post(f"/staff/settings/{slug}/change/", sent(name=name, phone=phone))

    assert Centre.objects.get(slug=slug).phone == kept


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("name", "", "Fill in “Name”"),
        ("phone", "12", "Use a telephone number that can exist"),
        ("email", "samares", "Use a whole e-mail address"),
    ],
)
def test_what_cannot_be_is_refused_in_words(
    desk: Client, samares: Centre, field: str, typed: str, sentence: str
) -> None:
    answer = desk.post(CHANGE, sent(**{field: typed}))

    assert answer.status_code == 422
    assert sentence in words(answer)


def test_slug_jurisdiction_and_version_cannot_be_sent(desk: Client, samares: Centre) -> None:
    desk.post(CHANGE, sent(email="a@samphire.example", slug="other", jurisdiction="GB-ENG", version="9"))

    samares.refresh_from_db()
    assert (samares.slug, samares.jurisdiction, samares.version) == ("samares", "JE", 2)


def test_pressed_twice_it_is_one_change(desk: Client, samares: Centre) -> None:
    form = sent(email="a@samphire.example", once="5f0c7a3e-9f1b-4a55-8a1e-000000000001")
    desk.post(CHANGE, form)
    Centre.objects.filter(pk=samares.pk).update(version=1)  # as if the second press had been read before the first
    desk.post(CHANGE, form)

    assert samares.history.count() == 2
    assert Entry.objects.filter(act="deed").count() == 1


def test_the_jurisdiction_is_shown_with_who_can_change_it(desk: Client, samares: Centre) -> None:
    text = page(desk, SAMARES)

    assert "Jurisdiction Jersey" in text
    assert "Whoever runs Samphire for you can change it" in text


def test_the_number_that_answers_when_the_centre_is_closed_is_kept_and_listed_among_the_changes(
    desk: Client, samares: Centre
) -> None:
    desk.post(CHANGE, sent(on_call_phone="0808 157 0417"))

    samares.refresh_from_db()
    assert str(samares.on_call_phone) == "0808 157 0417"
    assert page(desk, SAMARES).count("Telephone when the centre is closed") == 2
