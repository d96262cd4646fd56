"""What a visitor asked for, as the address says it. What makes no sense is left aside, and she is told."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.http import QueryDict
from django.utils.translation import gettext as _

from directory import ages
from directory.models import Schedule

MILES = (1, 2, 5, 10, 20)
USUAL_MILES = 5
SORTS = ("relevance", "distance", "name")
PARTS = ("morning", "afternoon", "evening")
OF_TERMS = ("category", "need", "funding", "audience")  # the lists of terms that are filters
CHOICES = (*OF_TERMS, "language", "access", "booking", "free")
LONGEST = 200
MOST_CHOICES = 40
FURTHEST = 100_000


@dataclass(frozen=True)
class Question:
    """Everything that narrows the list."""

    words: str = ""
    postcode: str = ""
    miles: int = USUAL_MILES
    ages: tuple[int, int] | None = None  # months, both ends included
    kinds: dict[str, frozenset[str]] = field(default_factory=dict)
    days: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    this_week: bool = False
    typed_age: str = ""
    sort: str = ""
    page: int = 1
    complaints: tuple[str, ...] = ()

    @property
    def of_the_age(self) -> str:
        """What is said beside the age, where nobody understands it."""
        return str(ages.UNREAD) if self.typed_age and self.ages is None else ""

    def chosen(self, name: str) -> frozenset[str]:
        """The values ticked in one filter."""
        of_time = {"day": self.days, "time": self.parts, "week": frozenset({"yes"} if self.this_week else ())}
        return of_time[name] if name in of_time else self.kinds.get(name, frozenset())


def question(query: QueryDict) -> Question:
    """Read from the address; never an error."""
    complaints: list[str] = []
    words, age = _clean(query.get("q", "")), _clean(query.get("age", ""))[: ages.LONGEST]
    if len(words) > LONGEST:
        words = words[:LONGEST]
        complaints.append(_("That was a long question. We looked for its first words."))
    return Question(
        words=words,
        postcode=_clean(query.get("postcode", ""))[:20],
        miles=_one_of(query.get("miles", ""), MILES, USUAL_MILES),
        ages=ages.typed_ages(age),
        typed_age=age,
        kinds={name: chosen for name in CHOICES if (chosen := _chosen(query, name))},
        days=_chosen(query, "day") & frozenset(map(str, Schedule.Weekday)),
        parts=_chosen(query, "time") & frozenset(PARTS),
        this_week=query.get("week", "") == "yes",
        sort=query.get("sort", "") if query.get("sort", "") in SORTS else "",
        page=_whole(query.get("page", "1")),
        complaints=tuple(complaints),
    )


def _clean(text: str) -> str:
    return " ".join(text.replace("\x00", " ").split())


def _chosen(query: QueryDict, name: str) -> frozenset[str]:
    return frozenset(value for value in query.getlist(name)[:MOST_CHOICES] if value)


def _one_of(text: str, offered: Iterable[int], usual: int) -> int:
    return next((each for each in offered if str(each) == text.strip()), usual)


def _whole(text: str) -> int:
    return min(max(int(text), 1), FURTHEST) if text.isdecimal() and len(text) < 10 else 1
