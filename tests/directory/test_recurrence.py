"""On which days a time of a service comes up."""

from datetime import date

import pytest

from directory.recurrence import Rule, days_within, is_on

TUESDAY, NEXT_TUESDAY = date(2026, 11, 24), date(2026, 12, 1)


@pytest.mark.parametrize(
    ("rule", "day", "held"),
    [
        (Rule("WEEKLY", "TU"), TUESDAY, True),
        (Rule("WEEKLY", "TU"), date(2026, 11, 25), False),
        (Rule("WEEKLY", "TU", until_on=TUESDAY), TUESDAY, True),
        (Rule("WEEKLY", "TU", until_on=TUESDAY), NEXT_TUESDAY, False),
        (Rule("WEEKLY", "TU", first_on=NEXT_TUESDAY), TUESDAY, False),
        (Rule("WEEKLY", "TU", interval=2, first_on=TUESDAY), NEXT_TUESDAY, False),
        (Rule("WEEKLY", "TU", interval=2, first_on=TUESDAY), date(2026, 12, 8), True),
        (Rule("WEEKLY", "TU", interval=2, first_on=date(2026, 11, 26)), date(2026, 12, 8), True),  # weeks from Monday
        (Rule("MONTHLY", "SA", week_of_month=1), date(2026, 12, 5), True),
        (Rule("MONTHLY", "SA", week_of_month=1), date(2026, 12, 12), False),
        (Rule("MONTHLY", "TU", week_of_month=-1), TUESDAY, True),
        (Rule("MONTHLY", "TU", week_of_month=-1), date(2026, 11, 17), False),
        (Rule("MONTHLY", "TU", week_of_month=4, interval=2, first_on=TUESDAY), date(2026, 12, 22), False),
        (Rule("MONTHLY", "TU", week_of_month=4, interval=2, first_on=TUESDAY), date(2027, 1, 26), True),
        (Rule("", first_on=TUESDAY), TUESDAY, True),
        (Rule("", first_on=TUESDAY), NEXT_TUESDAY, False),
        (Rule("", first_on=TUESDAY, until_on=date(2026, 11, 26)), date(2026, 11, 25), True),  # three days long
        (Rule("WEEKLY"), TUESDAY, True),  # no day said: any
    ],
)
def test_a_time_is_held_on_a_day(rule: Rule, day: date, held: bool) -> None:
    assert is_on(rule, day) is held


def test_the_days_within_a_stretch() -> None:
    assert list(days_within(Rule("WEEKLY", "TU"), date(2026, 11, 20), date(2026, 12, 5))) == [TUESDAY, NEXT_TUESDAY]
