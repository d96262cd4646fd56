"""A visit whose time is up and a check that runs out: said once, without a name or an address."""

from datetime import UTC, date, datetime, timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from pytest_django.fixtures import DjangoAssertNumQueries

from accounts.models import User
from centres.intervals import IntervalCode
from centres.models import Centre, Interval
from outbox.models import Message
from tests.factories.families import HomeFactory
from tests.factories.people import somebody
from tests.factories.volunteers import CheckFactory, VisitFactory, VolunteerFactory
from tests.volunteers.conftest import hers
from volunteers import actions
from volunteers.due import dbs_notices, overdue_visits
from volunteers.models import Placement, Visit, Volunteer

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
A_MINUTE = timedelta(minutes=1)


@pytest.fixture
def visit(placement: Placement, coordinator: User) -> Visit:
    """Marie is out until noon, and Sophie watches."""
    HomeFactory(family=placement.family)
    out: Visit = VisitFactory(placement=placement, out=True)
    return out


def test_when_time_is_up_she_gets_a_text_and_whoever_watches_an_email(visit: Visit) -> None:
    assert overdue_visits(NOON - A_MINUTE) == 0
    assert overdue_visits(NOON) == 2

    sent = {(message.kind, message.to) for message in Message.objects.all()}
    assert sent == {("sms", "+447797712345"), ("email", "sophie@samphire.example")}
    visit.refresh_from_db()
    assert visit.alarmed_at == NOON


def test_the_alarm_is_raised_once(visit: Visit) -> None:
    overdue_visits(NOON)

    assert overdue_visits(NOON) == 0
    assert overdue_visits(NOON + 60 * A_MINUTE) == 0
    assert Message.objects.count() == 2


def test_a_look_that_finds_nothing_asks_once(visit: Visit, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    with django_assert_num_queries(1):
        assert overdue_visits(visit.planned_end - timedelta(minutes=1)) == 0


def test_an_alarm_lost_from_the_visit_is_still_not_written_twice(visit: Visit) -> None:
    overdue_visits(NOON)
    Visit.objects.update(alarmed_at=None)

    assert overdue_visits(NOON + A_MINUTE) == 0
    assert Message.objects.count() == 2


def test_no_alarm_holds_a_name_or_an_address(visit: Visit) -> None:
    overdue_visits(NOON)

    for message in Message.objects.all():
        words = message.subject + message.body
        for private in ("Marie", "Le Brun", "Ana", "Pereira", "Inês", "Le Squez", "JE2", visit.placement.family.ref):
            assert private not in words


def test_a_new_end_has_an_alarm_of_its_own(visit: Visit) -> None:
    overdue_visits(NOON)
    later = NOON + 30 * A_MINUTE
    actions.say_late(visit, ends=later, by=hers(visit.placement), now=NOON + A_MINUTE)

    assert overdue_visits(later - A_MINUTE) == 0
    assert overdue_visits(later) == 2
    assert Message.objects.count() == 4


@pytest.mark.parametrize("state", ["checked_out", "called_off", "found_safe"])
def test_nobody_is_alarmed_about_what_has_ended(visit: Visit, coordinator: User, state: str) -> None:
    marie = hers(visit.placement)
    if state == "checked_out":
        actions.check_out(visit, by=marie, now=NOON - A_MINUTE)
    elif state == "found_safe":
        actions.found_safe(visit, how="She rang", by=coordinator, now=NOON - A_MINUTE)
    else:
        Visit.objects.update(checked_in_at=None)
        actions.call_off(visit, because="", by=marie, now=NOON - A_MINUTE)

    assert overdue_visits(NOON) == 0


def test_one_who_never_checked_in_may_have_gone_all_the_same(placement: Placement, coordinator: User) -> None:
    VisitFactory(placement=placement)

    assert overdue_visits(NOON) == 2


def test_a_centre_may_wait_longer(visit: Visit, samares: Centre) -> None:
    Interval.objects.create(centre=samares, code=IntervalCode.VISIT_OVERDUE_MINUTES, amount=15)

    assert overdue_visits(NOON + 14 * A_MINUTE) == 0
    assert overdue_visits(NOON + 15 * A_MINUTE) == 2


def test_without_a_number_that_can_be_texted_the_watchers_are_told(visit: Visit) -> None:
    Volunteer.objects.update(phone="ask her mother")

    assert overdue_visits(NOON) == 1


def test_only_those_who_watch_at_that_centre_are_told(visit: Visit, northfield: Centre) -> None:
    somebody("coordinator", northfield, name="Joe Syvret")
    somebody("family_worker", visit.placement.volunteer.centre, name="Eve Amy")

    overdue_visits(NOON)

    assert [m.to for m in Message.objects.filter(kind="email")] == ["sophie@samphire.example"]


@pytest.mark.parametrize(
    ("clock", "due"),
    [
        (datetime(2026, 10, 25, 0, 59, tzinfo=UTC), False),  # 1:59 in summer time: her 1:30 comes a second time
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), True),
    ],
)
def test_the_night_the_clock_goes_back_an_hour_is_an_hour(visit: Visit, clock: datetime, due: bool) -> None:
    Visit.objects.update(
        planned_start=datetime(2026, 10, 25, 0, 0, tzinfo=UTC), planned_end=datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    )

    assert bool(overdue_visits(clock)) is due


def test_run_due_work_does_both(visit: Visit) -> None:
    out = StringIO()
    call_command("run_due_work", "--at", NOON.isoformat(), stdout=out)

    assert "overdue visits: 2" in out.getvalue()
    assert "DBS checks that run out: 0" in out.getvalue()


def day(on: date) -> datetime:
    """Morning of the day."""
    return datetime(on.year, on.month, on.day, 7, 0, tzinfo=UTC)


def test_notices_go_out_at_90_60_30_and_7_days_each_once(samares: Centre, coordinator: User) -> None:
    CheckFactory(volunteer=VolunteerFactory(centre=samares), cleared=True)
    last_day = date(2029, 5, 4)

    issued = [dbs_notices(day(last_day - timedelta(days=left))) for left in range(100, -3, -1)]

    assert [left for left, count in zip(range(100, -3, -1), issued, strict=True) if count] == [90, 60, 30, 7]
    assert {message.to for message in Message.objects.all()} == {"sophie@samphire.example"}


def test_after_a_silence_only_the_nearest_notice_is_sent(samares: Centre, coordinator: User) -> None:
    check = CheckFactory(volunteer=VolunteerFactory(centre=samares), cleared=True)

    assert dbs_notices(day(date(2029, 4, 30))) == 1

    [message] = Message.objects.all()
    assert message.subject == "A DBS check runs out in 4 days"
    assert check.volunteer.ref in message.body
    assert check.certificate_number not in message.body
    assert "Marie" not in message.body


def test_nobody_is_written_to_about_one_who_left_or_renewed(samares: Centre, coordinator: User) -> None:
    renewed = VolunteerFactory(centre=samares)
    CheckFactory(volunteer=renewed, cleared=True)
    CheckFactory(volunteer=renewed, cleared=True, issued_on=date(2029, 1, 5))
    CheckFactory(volunteer=VolunteerFactory(centre=samares, left=True), cleared=True)

    assert dbs_notices(day(date(2029, 4, 30))) == 0
