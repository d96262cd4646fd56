"""What a visitor asked of the weeks of "What's on", as the address says it. What makes no sense is left aside."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlencode

from django.http import QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _

from centres.models import Centre
from directory import ages
from directory.models import Schedule
from directory.models.sessions import ActivitySessionQuerySet
from workdays.periods import Period, iso_week_of

FURTHEST = timedelta(days=400)  # nobody plans further, and nobody needs to look further back
WEEKDAYS = tuple(map(str, Schedule.Weekday))  # Monday first


@dataclass(frozen=True)
class Asked:
    """The week, and everything that narrows it."""

    week: Period
    centre: str = ""
    age: str = ""  # as it was typed
    ages: tuple[int, int] | None = None  # months, both ends included
    day: str = ""
    free: bool = False
    complaints: tuple[str, ...] = ()

    @property
    def of_the_age(self) -> str:
        """What is said beside the age, where nobody understands it."""
        return str(ages.UNREAD) if self.age and self.ages is None else ""

    @property
    def is_narrowed(self) -> bool:
        """Whether anything is left out beside what other centres hold."""
        return bool(self.ages or self.day or self.free)

    def address(self, **changes: Any) -> str:
        """Where the same is found with these changes."""
        asked = replace(self, **changes)
        query = {
            "week": asked.week.first_on.isoformat(),
            "centre": asked.centre,
            "age": asked.age if asked.ages else "",
            "day": asked.day,
            "free": "yes" if asked.free else "",
        }
        return f"{reverse('directory:whats_on')}?{urlencode({name: value for name, value in query.items() if value})}"

    def narrow(self, sessions: ActivitySessionQuerySet) -> ActivitySessionQuerySet:
        """Those of the week that were asked for."""
        sessions = sessions.between(self.week.first_on, self.week.last_on)
        if self.centre:
            sessions = sessions.filter(centre__slug=self.centre)
        if self.day:
            sessions = sessions.on_weekday(WEEKDAYS.index(self.day) + 1)
        if self.free:
            sessions = sessions.free()
        return sessions.for_ages(*self.ages) if self.ages else sessions


def asked(query: QueryDict, centres: Collection[Centre], today: date) -> Asked:
    """Read from the address; never an error."""
    complaints: list[str] = []
    age = " ".join(query.get("age", "").split())[: ages.LONGEST]
    day, slug = query.get("day", ""), query.get("centre", "")
    if day and day not in WEEKDAYS:
        complaints.append(_("We could not read the day. You see the whole week."))
    if slug and slug not in {centre.slug for centre in centres}:
        complaints.append(_("We have no centre of that name. You see every centre."))
    week = query.get("week", "")
    if week and _near(week, today) is None:
        complaints.append(_("We could not read the week, or it is too far away. You see this week."))
    return Asked(
        iso_week_of(_near(week, today) or today),
        centre=slug if slug in {centre.slug for centre in centres} else "",
        age=age,
        ages=ages.typed_ages(age),
        day=day if day in WEEKDAYS else "",
        free=query.get("free", "") == "yes",
        complaints=tuple(complaints),
    )


def _near(text: str, today: date) -> date | None:
    """The day in the address; nothing where it makes no sense or is far away."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if abs(day - today) <= FURTHEST else None
