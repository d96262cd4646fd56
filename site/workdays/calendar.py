"""Working days: which days a centre works, and when something promised in working days is due."""

import itertools
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from holidays import country_holidays

from workdays.holiday_names import spoken
from workdays.zones import UnknownJurisdictionError, local_day, moment_at

ONE_DAY = timedelta(days=1)
SATURDAY = 5


@lru_cache(maxsize=256)
def bank_holidays(jurisdiction: str, year: int) -> Mapping[date, str]:
    """Every bank holiday of the year, substitute days and past one-offs among them.

    Jersey's Liberation Day, 9 May, never moves: on a Saturday it counts and has no substitute, on a Sunday
    it is no holiday.
    """
    match jurisdiction:
        case "JE":
            return dict(country_holidays("JE", years=year))
        case "GB-ENG":
            return dict(country_holidays("GB", subdiv="ENG", years=year, language="en_GB"))
        case _:
            raise UnknownJurisdictionError(jurisdiction)


@dataclass(frozen=True)
class Calendar:
    """The working days of one place, less the days it is closed and the holidays declared for once."""

    jurisdiction: str
    closures: Collection[date] = ()
    extra_holidays: Mapping[date, str] = field(default_factory=dict)

    def holiday_name(self, day: date) -> str | None:
        """What the holiday is called, if the day is one, also when it falls on a weekend."""
        if day in self.extra_holidays:
            return self.extra_holidays[day]
        listed = bank_holidays(self.jurisdiction, day.year).get(day)
        return spoken(listed) if listed else None

    def next_holidays(self, day: date, count: int) -> list[date]:
        """The bank holidays that come next, from the day itself on, also those on a weekend."""
        years = (sorted(bank_holidays(self.jurisdiction, year)) for year in itertools.count(day.year))
        coming = (each for year in years for each in year if each >= day)
        return list(itertools.islice(coming, count))

    def is_working_day(self, day: date) -> bool:
        """Whether the centre works: Monday to Friday, no bank holiday, not closed."""
        return (
            day.weekday() < SATURDAY
            and day not in self.closures
            and day not in self.extra_holidays
            and day not in bank_holidays(self.jurisdiction, day.year)
        )

    def next_working_day(self, day: date) -> date:
        """The day itself when it is a working day, else the first one after it."""
        while not self.is_working_day(day):
            day += ONE_DAY
        return day

    def add_working_days(self, day: date, count: int) -> date:
        """The working day so many after (or, below zero, before) the day, which is itself day 0."""
        step = ONE_DAY if count >= 0 else -ONE_DAY
        for _ in range(abs(count)):
            day += step
            while not self.is_working_day(day):
                day += step
        return day

    def working_days_between(self, start: date, end: date) -> int:
        """How many working days follow the start, up to and with the end; none when the end is not later."""
        return sum(self.is_working_day(start + ONE_DAY * ahead) for ahead in range(1, (end - start).days + 1))

    def due_by(self, start: datetime, count: int, closes_at: time) -> datetime:
        """The moment, in UTC, of closing time so many working days after the local day of the start."""
        due_on = self.add_working_days(local_day(start, self.jurisdiction), count)
        return moment_at(due_on, closes_at, self.jurisdiction)
