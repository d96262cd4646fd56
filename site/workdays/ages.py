"""How old somebody is on a day, and when a birthday falls.

A person born on 29 February has the birthday on 1 March in a common year. That is the convention of English
law, where an age is reached as the anniversary begins; we use it in Jersey too. Months follow the same rule:
for somebody born on the 31st, a month of thirty days is over on the 1st of the next.
"""

from datetime import MAXYEAR, date
from typing import NamedTuple

MONTHS_A_YEAR = 12


class NotBornYetError(ValueError):
    """Nobody has an age before the day of birth."""


class Age(NamedTuple):
    """Whole years lived, and the whole months since the last birthday."""

    years: int
    months: int


def age_on(born: date, day: date) -> Age:
    """The age on the day, in whole years and months."""
    if day < born:
        raise NotBornYetError(f"{born} is after {day}")
    months = (day.year - born.year) * MONTHS_A_YEAR + day.month - born.month - (day.day < born.day)
    return Age(*divmod(months, MONTHS_A_YEAR))


def birthday(born: date, years: int) -> date:
    """The day on which the person reaches the age; the last of the calendar where it lies beyond."""
    if born.year + years > MAXYEAR:
        return date.max
    try:
        return born.replace(year=born.year + years)
    except ValueError:  # 29 February in a common year
        return date(born.year + years, 3, 1)


def fifth_birthday(born: date) -> date:
    """The first day on which a child is no longer under five."""
    return birthday(born, 5)


def under(born: date, years: int, on: date) -> bool:
    """Whether the person has not reached the age on the day; true of a child who is still to be born."""
    return on < birthday(born, years)
