"""She is late: on her way the visit moves, once there it takes longer. The board and the alarm follow."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from families.actions.refusals import RefusedError
from tests.factories.volunteers import PlacementFactory, VisitFactory
from tests.families.pages import send
from tests.volunteers.conftest import NOW, hers
from tests.volunteers.pages import text
from volunteers import actions
from volunteers.actions import visit_refusals as refusals
from volunteers.models import Placement, Visit

NO_GRACE = timedelta(0)
ELEVEN = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
PAST_ELEVEN = datetime(2026, 11, 24, 11, 15, tzinfo=UTC)
HALF_PAST_TWELVE = datetime(2026, 11, 24, 12, 30, tzinfo=UTC)


@pytest.fixture
def visit(placement: Placement) -> Visit:
    """Today, 10:50 to midday."""
    planned: Visit = VisitFactory(placement=placement, planned_start=datetime(2026, 11, 24, 10, 50, tzinfo=UTC))
    return planned


def test_on_her_way_she_is_asked_when_she_will_be_there(phone: Client, visit: Visit) -> None:
    url = reverse("my:late", args=[visit.pk])
    page = text(phone, url)

    assert "When will you be there?" in page
    assert "11:15 to 12:25" in page
    assert "When will you be done?" not in page
    send(phone, url, starts=["2026-11-24T11:15"])

    visit.refresh_from_db()
    assert (visit.planned_start, visit.planned_end) == (PAST_ELEVEN, datetime(2026, 11, 24, 12, 25, tzinfo=UTC))


def test_once_she_is_there_she_is_asked_until_when(phone: Client, visit: Visit) -> None:
    Visit.objects.update(checked_in_at=NOW)
    url = reverse("my:late", args=[visit.pk])
    page = text(phone, url)

    assert "When will you be done?" in page
    assert "When will you be there?" not in page
    send(phone, url, ends=["2026-11-24T12:30"])

    visit.refresh_from_db()
    assert (visit.planned_start.minute, visit.planned_end) == (50, HALF_PAST_TWELVE)


def test_the_board_and_the_alarm_follow_the_new_start(desk: Client, visit: Visit) -> None:
    actions.start_later(visit, starts=PAST_ELEVEN, by=hers(visit.placement), now=NOW)

    assert "Starts 11:15" in text(desk, reverse("volunteers:visits"))
    noon = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
    assert not Visit.objects.overdue_at(noon + timedelta(minutes=24), NO_GRACE).exists()
    assert Visit.objects.overdue_at(noon + timedelta(minutes=25), NO_GRACE).exists()


def test_a_visit_whose_alarm_went_out_waits_again_for_the_new_end(visit: Visit) -> None:
    Visit.objects.update(alarmed_at=NOW)

    actions.start_later(visit, starts=PAST_ELEVEN, by=hers(visit.placement), now=NOW)

    visit.refresh_from_db()
    assert visit.alarmed_at is None


@pytest.mark.parametrize(
    ("facts", "starts", "refusal"),
    [
        ({}, NOW, refusals.StartsTooSoonError),
        ({}, NOW + timedelta(hours=9), refusals.TooFarOffError),
        ({"checked_in_at": NOW}, ELEVEN, refusals.BegunError),
        ({"checked_in_at": NOW, "checked_out_at": NOW}, ELEVEN, refusals.OverError),
        ({"called_off_at": NOW}, ELEVEN, refusals.CalledOffError),
    ],
)
def test_a_start_that_cannot_be(
    visit: Visit, facts: dict[str, datetime], starts: datetime, refusal: type[RefusedError]
) -> None:
    Visit.objects.update(**facts)

    with pytest.raises(refusal):
        actions.start_later(visit, starts=starts, by=hers(visit.placement), now=NOW)


def test_a_later_start_does_not_run_into_the_next_visit(visit: Visit) -> None:
    other = PlacementFactory(volunteer=visit.placement.volunteer)
    VisitFactory(placement=other, planned_start=datetime(2026, 11, 24, 12, 20, tzinfo=UTC),
                 planned_end=datetime(2026, 11, 24, 13, 0, tzinfo=UTC))  # fmt: skip

    with pytest.raises(refusals.OverlapsError):
        actions.start_later(visit, starts=PAST_ELEVEN, by=hers(visit.placement), now=NOW)
    actions.start_later(visit, starts=ELEVEN, by=hers(visit.placement), now=NOW)


def test_a_time_chosen_on_a_page_that_lay_open_is_taken_while_it_is_still_to_come(phone: Client, visit: Visit) -> None:
    url = reverse("my:late", args=[visit.pk])
    with time_machine.travel(ELEVEN + timedelta(minutes=16), tick=False):
        too_late = send(phone, url, starts=["2026-11-24T11:15"])
        send(phone, url, starts=["2026-11-24T12:15"])

    assert "Choose a time that is still to come." in too_late.content.decode()
    visit.refresh_from_db()
    assert visit.planned_start == datetime(2026, 11, 24, 12, 15, tzinfo=UTC)
