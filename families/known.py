"""What is at hand about a family when its page is drawn: read once, given to whoever fills a part of the page."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import Any

from django.db.models import Exists, FilteredRelation, Model, OuterRef, Q

from centres.models import Centre
from families.models import EligibilityDecision, Enquiry, Family, FamilyQuerySet, Home, Living, Person, Registration
from families.models.summary import HowMany


@dataclass(frozen=True)
class Known:
    """A family, its decisions (the newest first), its registrations, and who lives where today."""

    family: Family
    decisions: list[EligibilityDecision]
    registrations: list[Registration]
    people: list[Person]
    homes: list[Home]
    livings: list[Living]
    has_enquiries: bool = False  # whether centres ask one another about it
    is_shared: bool = False  # whether another centre's record stands for the family now
    centres_in_all: int = 1  # how many there are to register at

    @property
    def centres(self) -> set[int]:
        """The family's own and those where it was ever registered: the same as the queryset word `of`."""
        return {self.family.centre_id, *(each.centre_id for each in self.registrations)}

    def centres_after(self, on: date) -> set[int]:
        """Those where it is registered on the day and stays so."""
        return {each.centre_id for each in self.registrations if each.goes_on_after(on)}

    def centres_now(self, on: date) -> set[int]:
        """Those where it is registered on the day."""
        return {each.centre_id for each in self.registrations if each.is_open_on(on)}


def known_family(families: FamilyQuerySet, pk: int, day: Callable[[Family], date]) -> Known | None:
    """The family of this number, if it is one of these, with two questions to the database."""
    rows = list(_with_papers(families.filter(pk=pk)))
    if not rows:
        return None
    family = rows[0]
    decisions = _each(rows, "decision")
    registrations = _each(rows, "registration")
    for each in registrations.values():
        each.decision = decisions.get(each.decision_id)
    return Known(
        family,
        sorted(decisions.values(), key=attrgetter("decided_on", "pk"), reverse=True),
        sorted(registrations.values(), key=attrgetter("registered_on", "pk")),
        *_household(family, day(family)),
        has_enquiries=rows[0].has_enquiries,
        is_shared=rows[0].is_shared,
        centres_in_all=rows[0].centres_in_all,
    )


def _with_papers(families: FamilyQuerySet) -> Any:
    """A row for each decision beside each registration: both are few."""
    enquiries = Enquiry.objects.filter(Q(family=OuterRef("pk")) | Q(known=OuterRef("pk")))
    paired: Any = families.annotate(
        decision=FilteredRelation("decisions"),
        registration=FilteredRelation("registrations"),
        has_enquiries=Exists(enquiries),
        is_shared=Exists(Enquiry.objects.shared().filter(family=OuterRef("pk"))),
        centres_in_all=HowMany(Centre.objects.order_by().values("pk")),
    )
    return paired.select_related("centre", "decision__centre", "decision__decided_by", "registration__centre")


def _household(family: Family, on: date) -> tuple[list[Person], list[Home], list[Living]]:
    """People, the homes of the day, and who lives at which: a row for each person beside each home."""
    paired: Any = family.people.annotate(home=FilteredRelation("family__homes"), living=FilteredRelation("livings"))
    rows: list[Person] = list(paired.select_related("home", "living"))
    if not rows:
        return [], list(family.homes.lived_in(on)), []
    homes = [home for home in _each(rows, "home").values() if home.is_lived_in(on)]
    homes.sort(key=lambda home: (not home.is_main, home.pk))
    now = {home.pk for home in homes}
    livings = [living for living in _each(rows, "living").values() if living.home_id in now]
    return list({person.pk: person for person in rows}.values()), homes, livings


def _each(rows: Iterable[Model], name: str) -> dict[int, Any]:
    """What stands in the rows under this name, each once; where there is nothing, a row lacks the name."""
    return {found.pk: found for row in rows if (found := getattr(row, name, None))}
