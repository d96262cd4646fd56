"""Regular jobs: which slot a moment belongs to, and that one machine takes it."""

from datetime import UTC, datetime, timedelta

import pytest

from clock import schedule
from clock.models import SlotTaken
from tests.together import at_once

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def utc(*parts: int) -> datetime:
    year, month, day, hour, minute, second, fraction = (*parts, 0, 0, 0, 0)[:7]
    return datetime(year, month, day, hour, minute, second, fraction, tzinfo=UTC)


@pytest.mark.parametrize(
    ("cron", "now", "slot"),
    [
        ("* * * * *", utc(2026, 11, 23, 12), utc(2026, 11, 23, 12)),
        ("* * * * *", utc(2026, 11, 23, 12, 0, 59, 999_999), utc(2026, 11, 23, 12)),
        ("* * * * * */10", utc(2026, 11, 23, 12, 0, 29, 999_999), utc(2026, 11, 23, 12, 0, 20)),
        ("40 5 * * *", utc(2026, 11, 23, 5, 39, 59), utc(2026, 11, 22, 5, 40)),
        ("40 5 * * *", utc(2026, 11, 23, 5, 40), utc(2026, 11, 23, 5, 40)),
        ("40 5 * * *", utc(2026, 7, 1, 5, 40), utc(2026, 7, 1, 5, 40)),  # in summer as in winter
        ("* * * * *", utc(2026, 10, 25, 0, 30, 10), utc(2026, 10, 25, 0, 30)),  # the hour that comes twice
        ("* * * * *", utc(2026, 10, 25, 1, 30, 10), utc(2026, 10, 25, 1, 30)),
        ("* * * * *", utc(2027, 3, 28, 1, 0, 10), utc(2027, 3, 28, 1)),  # the hour that is left out
    ],
)
def test_a_moment_belongs_to_the_latest_slot_that_has_come(cron, now, slot):
    assert schedule.Job("any", cron, print).slot(now) == slot


@pytest.mark.django_db
def test_a_slot_is_taken_once_and_the_next_is_free():
    job = schedule.Job("send", "* * * * *", print)

    assert [job.take(NOON), job.take(NOON + timedelta(seconds=50)), job.take(NOON + timedelta(seconds=60))] == [
        True,
        False,
        True,
    ]


@pytest.mark.django_db
def test_two_jobs_take_the_same_slot():
    assert schedule.Job("send", "* * * * *", print).take(NOON)
    assert schedule.Job("tidy", "* * * * *", print).take(NOON)


@pytest.mark.django_db(transaction=True)
def test_of_four_machines_one_takes_each_slot():
    job = schedule.Job("send", "* * * * *", print)

    taken = at_once(lambda _: [job.take(NOON + timedelta(minutes=minute)) for minute in range(50)], 4)

    assert [sum(slot) for slot in zip(*taken, strict=True)] == [1] * 50
    assert SlotTaken.objects.count() == 50


@pytest.mark.usefixtures("jobs")
def test_jobs_are_listed_and_may_not_share_a_name():
    schedule.every_minute("look")(print)
    schedule.at("40 5 * * *", "tidy")(repr)

    assert [(job.name, job.cron) for job in schedule.jobs()] == [("look", "* * * * *"), ("tidy", "40 5 * * *")]
    with pytest.raises(ValueError, match="look"):
        schedule.every_minute("look")(repr)
