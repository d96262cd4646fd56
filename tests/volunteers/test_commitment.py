"""Two hours a week, read week by week: a table of cases, and both changes of the clock."""

from datetime import UTC, date, datetime

import pytest

from volunteers.commitment import Given, Promise, State, short_in_a_row, weeks

MONDAY = date(2026, 11, 16)
SUNDAY = date(2026, 11, 22)
NEXT_TUESDAY = date(2026, 11, 24)
PROMISE = Promise(120, "JE", started_on=date(2026, 6, 1))


def given(day: int, minutes: int | None, month: int = 11, hour: int = 10, minute: int = 0) -> Given:
    """Time given on a day of 2026."""
    return Given(datetime(2026, month, day, hour, minute, tzinfo=UTC), minutes)


@pytest.mark.requirement("R002-047")
@pytest.mark.parametrize(
    ("times", "promise", "on", "minutes", "state"),
    [
        ([given(17, 75), given(20, 45)], PROMISE, NEXT_TUESDAY, 120, State.MET),
        ([given(17, 75), given(20, 44)], PROMISE, NEXT_TUESDAY, 119, State.SHORT),
        ([], PROMISE, NEXT_TUESDAY, 0, State.SHORT),
        ([given(15, 120), given(23, 120)], PROMISE, NEXT_TUESDAY, 0, State.SHORT),
        # the week is not over: nobody is short yet
        ([given(17, 75)], PROMISE, SUNDAY, 75, State.UNDER_WAY),
        ([given(17, 120)], PROMISE, date(2026, 11, 17), 120, State.MET),
        ([], PROMISE, date(2026, 11, 15), 0, State.FUTURE),
        # nobody wrote down how long it was
        ([given(17, None), given(18, 60)], PROMISE, NEXT_TUESDAY, 60, State.NOT_KNOWN),
        ([given(17, None), given(18, 120)], PROMISE, NEXT_TUESDAY, 120, State.MET),
        # before she started, the week she started, and the week she left
        ([], Promise(120, "JE"), NEXT_TUESDAY, 0, State.NOT_STARTED),
        ([], Promise(120, "JE", started_on=date(2026, 11, 23)), NEXT_TUESDAY, 0, State.NOT_STARTED),
        ([given(20, 30)], Promise(120, "JE", started_on=date(2026, 11, 18)), NEXT_TUESDAY, 30, State.NOT_STARTED),
        ([given(20, 150)], Promise(120, "JE", started_on=date(2026, 11, 18)), NEXT_TUESDAY, 150, State.MET),
        ([], Promise(120, "JE", started_on=MONDAY), NEXT_TUESDAY, 0, State.SHORT),
        ([], Promise(120, "JE", date(2026, 6, 1), left_on=SUNDAY), NEXT_TUESDAY, 0, State.LEFT),
        ([], Promise(120, "JE", date(2026, 6, 1), left_on=date(2026, 11, 23)), NEXT_TUESDAY, 0, State.SHORT),
        # an agreed break, even of one day
        ([], Promise(120, "JE", date(2026, 6, 1), breaks=((SUNDAY, SUNDAY),)), NEXT_TUESDAY, 0, State.AGREED_BREAK),
        (
            [given(17, 130)],
            Promise(120, "JE", date(2026, 6, 1), breaks=((MONDAY, SUNDAY),)),
            NEXT_TUESDAY,
            130,
            State.MET,
        ),
        (
            [],
            Promise(120, "JE", date(2026, 6, 1), breaks=((date(2026, 11, 9), date(2026, 11, 15)),)),
            NEXT_TUESDAY,
            0,
            State.SHORT,
        ),
    ],
)
def test_how_a_week_reads(times: list[Given], promise: Promise, on: date, minutes: int, state: State) -> None:
    [week] = weeks(times, promise, first_on=MONDAY, last_on=SUNDAY, on=on)

    assert (week.minutes, week.state) == (minutes, state)


@pytest.mark.parametrize(
    ("started_at", "monday"),
    [
        (datetime(2026, 11, 22, 23, 30, tzinfo=UTC), date(2026, 11, 16)),  # over midnight on Sunday: where it started
        (datetime(2026, 11, 23, 0, 0, tzinfo=UTC), date(2026, 11, 23)),
        (datetime(2026, 7, 5, 22, 59, tzinfo=UTC), date(2026, 6, 29)),  # 23:59 on Sunday in summer
        (datetime(2026, 7, 5, 23, 0, tzinfo=UTC), date(2026, 7, 6)),  # midnight in summer is 23:00 in UTC
        (datetime(2026, 10, 25, 23, 30, tzinfo=UTC), date(2026, 10, 19)),  # the evening the clock went back
        (datetime(2026, 10, 26, 0, 0, tzinfo=UTC), date(2026, 10, 26)),
        (datetime(2027, 3, 28, 22, 59, tzinfo=UTC), date(2027, 3, 22)),  # the evening it went forward
        (datetime(2027, 3, 28, 23, 0, tzinfo=UTC), date(2027, 3, 29)),
    ],
)
def test_a_contact_counts_in_the_local_week_it_started(started_at: datetime, monday: date) -> None:
    read = weeks(
        [Given(started_at, 90)], PROMISE, first_on=date(2026, 6, 1), last_on=date(2027, 4, 30), on=date(2027, 5, 1)
    )

    assert [week.period.first_on for week in read if week.minutes] == [monday]


def test_the_average_runs_over_the_last_four_weeks_that_count() -> None:
    times = [given(6, 120, month=10), given(13, 60, month=10), given(20, 90, month=10), given(3, 150), given(10, 60)]
    half_term = Promise(120, "JE", date(2026, 6, 1), breaks=((date(2026, 10, 26), date(2026, 10, 30)),))

    read = weeks(times, half_term, first_on=date(2026, 10, 5), last_on=SUNDAY, on=date(2026, 11, 18))

    assert [(week.state, week.average) for week in read] == [
        (State.MET, 120),
        (State.SHORT, 90),
        (State.SHORT, 90),
        (State.AGREED_BREAK, None),
        (State.MET, 105),
        (State.SHORT, 90),
        (State.UNDER_WAY, None),
    ]


@pytest.mark.parametrize(
    ("minutes", "count"),
    [
        ([0, 0, 0, 0], 4),
        ([0, 0, 0, 120], 0),
        ([120, 0, 0, 0], 3),
        ([0, 120, 0, 0], 2),
    ],
)
def test_short_weeks_are_counted_in_a_row(minutes: list[int], count: int) -> None:
    days = (date(2026, 10, 20), date(2026, 10, 27), date(2026, 11, 3), date(2026, 11, 10))
    times = [given(day.day, length, month=day.month) for day, length in zip(days, minutes, strict=True) if length]

    read = weeks(times, PROMISE, first_on=days[0], last_on=date(2026, 11, 18), on=date(2026, 11, 18))

    assert short_in_a_row(read) == count
