"""How long something took, in the ways people type it."""

import pytest
from django.test import Client
from django.urls import reverse

from tests.families.pages import filled_in, send
from volunteers.lengths import minutes_in
from volunteers.models import Contact, Placement


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("90", 90),
        (" 90 ", 90),
        ("90 min", 90),
        ("90min.", 90),
        ("90 minutes", 90),
        ("90 minutos", 90),
        ("1h30", 90),
        ("1 h 30", 90),
        ("1 H 30", 90),
        ("1h 30min", 90),
        ("1:30", 90),
        ("1:05", 65),
        ("1 hour 30 minutes", 90),
        ("2 hours", 120),
        ("2h", 120),
        ("2 godz. 15 min", 135),
        ("1 oră", 60),
        ("1.5 h", 90),
        ("1,5 heures", 90),
        ("0", 0),
        ("", None),
        ("many", None),
        ("1.5", None),  # of what?
        ("1:75", None),
        ("1h75", None),
        ("-5", None),
        ("1h30h", None),
        ("h", None),
        ("9" * 400 + ".5 h", None),
    ],
)
def test_what_was_typed_is_read_as_minutes(typed: str, minutes: int | None) -> None:
    assert minutes_in(typed) == minutes


def test_hours_are_kept_as_minutes(phone: Client, placement: Placement) -> None:
    send(
        phone,
        reverse("my:write_up", args=["phone", placement.pk]),
        at=["09:00"],
        minutes=["1h30"],
        activities=["Talked"],
    )

    assert Contact.objects.get().minutes == 90


def test_what_was_typed_is_shown_again_as_minutes(phone: Client, placement: Placement) -> None:
    url = reverse("my:write_up", args=["phone", placement.pk])

    refused = send(phone, url, minutes=["1 h 30"], activities=[""])
    phone.post(url, {"later": "1", "minutes": "1:30", "activities": "Talked"})

    assert filled_in(refused)["minutes"] == ["90"]
    assert filled_in(phone.get(url))["minutes"] == ["90"]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("many", "Say how long it took, like 90 or 1h30"),
        ("-5", "Use 1 or more"),
        ("0", "Use 1 or more"),
        ("13h", "Use 720 or less"),
    ],
)
def test_what_nobody_can_read_is_explained(phone: Client, placement: Placement, typed: str, sentence: str) -> None:
    answer = send(phone, reverse("my:write_up", args=["phone", placement.pk]), minutes=[typed], activities=["Talked"])

    assert sentence in answer.content.decode()
