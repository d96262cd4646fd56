"""She has just left a family: thanked, recorded as out, and the writing first."""

from datetime import UTC, datetime

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories.volunteers import ContactFactory, VisitFactory
from tests.volunteers.pages import questions, text
from volunteers.models import Placement

TEN = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
OFFERED = "You are recorded as out at"


def been(placement: Placement, left: datetime = TEN) -> str:
    """A visit she has come from; where it is written up."""
    start = left.replace(hour=left.hour - 1)
    visit = VisitFactory(
        placement=placement, planned_start=start, planned_end=left, checked_in_at=start, checked_out_at=left
    )
    return reverse("my:write_visit", args=[visit.pk])


@pytest.mark.parametrize(
    ("starts", "is_out", "offered"),
    [
        (datetime(2026, 11, 24, 15, 0, tzinfo=UTC), False, True),  # this afternoon: there is time to write
        (datetime(2026, 11, 24, 11, 44, tzinfo=UTC), False, False),  # within the hour: she has to go
        (datetime(2026, 11, 24, 10, 30, tzinfo=UTC), True, False),  # she is out again
    ],
)
def test_a_visit_that_is_near_comes_before_the_writing(
    phone: Client, placement: Placement, starts: datetime, is_out: bool, offered: bool
) -> None:
    url = been(placement)
    ends = starts.replace(hour=starts.hour + 1)
    VisitFactory(
        placement=placement, planned_start=starts, planned_end=ends, checked_in_at=starts if is_out else None
    )  # fmt: skip

    page = text(phone, reverse("my:today"))

    assert (OFFERED in page) is offered
    assert page.count(url) == 1  # as the big button or among what is to do, never twice


@pytest.mark.parametrize(
    ("left", "offered"),
    [
        (datetime(2026, 11, 24, 9, 50, tzinfo=UTC), True),
        (datetime(2026, 11, 23, 23, 50, tzinfo=UTC), False),  # yesterday's waits among what is to do
    ],
)
def test_the_writing_comes_first_on_the_day_of_the_visit(
    phone: Client, placement: Placement, left: datetime, offered: bool
) -> None:
    been(placement, left)

    assert (OFFERED in text(phone, reverse("my:today"))) is offered


def test_what_is_written_up_is_not_asked_for_again(phone: Client, placement: Placement) -> None:
    url = been(placement)
    ContactFactory(placement=placement, visit=placement.visits.get())

    page = text(phone, reverse("my:today"))

    assert OFFERED not in page
    assert url not in page


def test_who_puts_the_writing_off_is_not_pressed(phone: Client, placement: Placement) -> None:
    url = been(placement)

    page = phone.post(url, {"later": "1", "what_happened": "She laughed."}, follow=True).content.decode()

    assert OFFERED not in page
    assert page.count(url) == 1


def test_the_page_asks_as_much_for_three_visits_as_for_one(phone: Client, placement: Placement) -> None:
    been(placement)
    text(phone, reverse("my:today"))
    one = questions(phone, reverse("my:today"))
    for hour in (6, 8):
        been(placement, TEN.replace(hour=hour))

    assert questions(phone, reverse("my:today")) == one
