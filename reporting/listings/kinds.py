"""The files of the directory as data: what each holds, in the order in which they build on each other."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.db import models

from directory.models import (
    Cost,
    Guide,
    GuideWords,
    Organisation,
    Schedule,
    Service,
    ServiceAt,
    ServiceContact,
    ServiceWords,
    Spoken,
    Taxonomy,
    Term,
    TermWords,
    Venue,
    VenueAccess,
)
from reporting.exchange.cells import OneOf, Reader
from reporting.exchange.files import ExchangeFile
from reporting.listings.readers import Ref, Text, reader_of

STATES = LIVE, DRAFT, TAKEN_DOWN = "live", "draft", "taken_down"
REFS: dict[type[models.Model], str] = {  # the column that names a thing, here and wherever it is referred to
    Taxonomy: "list_ref",
    Term: "term_ref",
    Organisation: "organisation_ref",
    Venue: "venue_ref",
    Service: "service_ref",
    Guide: "guide_ref",
}


@dataclass(frozen=True)
class Sheet:
    """One file: rows of one model. A part belongs to the thing its first column names."""

    name: str
    model: type[models.Model]
    fields: tuple[str, ...]
    own: str = ""  # column with the row's own id
    part_of: type[models.Model] | None = None
    relation: str = ""  # how the whole calls its parts
    links: tuple[tuple[str, str], ...] = ()  # column and field, where a row names another thing
    once: str = ""  # the column that may stand only once under one thing

    @property
    def whole(self) -> str:
        """The column that names what a part belongs to."""
        return REFS[self.part_of] if self.part_of else ""

    @property
    def is_of_terms(self) -> bool:
        """Rows that only say under which terms a thing stands."""
        return self.relation == "terms"

    @cached_property
    def columns(self) -> dict[str, Reader]:
        """Each column with how it is read."""
        owned: dict[str, Reader] = {self.own: Ref(self.own)} if self.own else {}
        wholes: dict[str, Reader] = {self.whole: Ref(self.whole)} if self.whole else {}
        state: dict[str, Reader] = {} if self.part_of else {"state": OneOf(STATES)}
        links: dict[str, Reader] = {column: _named(column, field, self.model) for column, field in self.links}
        fields = {name: reader_of(self.field(name)) for name in self.fields}
        return owned | wholes | state | links | fields

    @cached_property
    def file(self) -> ExchangeFile:
        """The same for whoever reads the file."""
        needed = {name for name in self.fields if self._is_needed(name)}
        linked = {column for column, field in self.links if not self.field(field).null}
        ids = {self.whole} if self.part_of else {self.own, "state"}
        return ExchangeFile(self.name, self.columns, frozenset(needed | linked | ids - {""}))

    def field(self, name: str) -> Any:
        """The field of the model."""
        return self.model._meta.get_field(name)

    def _is_needed(self, name: str) -> bool:
        field = self.field(name)
        return not field.blank and not field.has_default()


def _named(column: str, field: str, model: type[models.Model]) -> Reader:
    """The reader of a column that names something: our centres by their short names, all else by its id."""
    if field == "centre":
        return Text(50)
    target = model._meta.get_field(field).related_model
    return Ref(REFS[target])  # type: ignore[index]


SCHEDULED = ("expire_at",)
LISTS = Sheet("lists.csv", Taxonomy, ("code", "name", "description", "address", "order"), own="list_ref")
TERMS = Sheet(
    "terms.csv", Term, ("code", "name", "description", "address", "order"), own="term_ref",
    links=(("list_ref", "taxonomy"), ("under_ref", "parent")),
)  # fmt: skip
TERM_WORDS = Sheet(
    "term_words.csv", TermWords, ("language", "name", "by_machine"), part_of=Term, relation="in_languages",
    once="language",
)  # fmt: skip
ORGANISATIONS = Sheet(
    "organisations.csv", Organisation, own="organisation_ref",
    fields=("name", "kind", "description", "website", "email", "phone", "charity_number", "company_number"),
)  # fmt: skip
VENUES = Sheet(
    "venues.csv", Venue, own="venue_ref", links=(("centre", "centre"),),
    fields=(
        "name", "kind", "line_1", "line_2", "town", "county", "postcode", "country", "latitude", "longitude",
        "is_masked", "getting_there",
    ),
)  # fmt: skip
ACCESS = Sheet("access.csv", VenueAccess, ("what", "answer", "note"), part_of=Venue, relation="access", once="what")
SERVICES = Sheet(
    "services.csv", Service, own="service_ref", links=(("organisation_ref", "organisation"),),
    fields=(
        "slug", "name", "summary", "description", "status", "notice", "notice_until", "min_months", "max_months",
        "for_whom", "provision", "charge", "booking", "how_to_come", "self_referral", "apply_from", "apply_by",
        "covers", "is_crisis", "website", "email", "assured_on", "assured_by", *SCHEDULED,
    ),
)  # fmt: skip
PLACES = Sheet(
    "places.csv", ServiceAt, ("note",), own="place_ref", part_of=Service, relation="places",
    links=(("venue_ref", "venue"),), once="venue_ref",
)  # fmt: skip
TIMES = Sheet(
    "times.csv", Schedule, own="time_ref", part_of=Service, relation="schedules", links=(("venue_ref", "venue"),),
    fields=(
        "frequency", "interval", "weekday", "week_of_month", "starts", "ends", "from_on", "until_on", "note",
    ),
)  # fmt: skip
COSTS = Sheet("costs.csv", Cost, ("amount", "what_for", "note"), own="cost_ref", part_of=Service, relation="costs")
SPOKEN = Sheet("languages.csv", Spoken, ("code", "note"), part_of=Service, relation="languages", once="code")
CONTACTS = Sheet(
    "service_contacts.csv", ServiceContact, ("role", "name", "phone", "email"), own="contact_ref", part_of=Service,
    relation="contacts",
)  # fmt: skip
WORDS = Sheet(
    "words.csv", ServiceWords, ("language", "name", "summary", "description", "by_machine"), part_of=Service,
    relation="in_languages", once="language",
)  # fmt: skip
SERVICE_TERMS = Sheet(
    "service_terms.csv", Service.terms.through, (), part_of=Service, relation="terms", links=(("term_ref", "term"),),
    once="term_ref",
)  # fmt: skip
GUIDES = Sheet("guides.csv", Guide, ("slug", "name", "summary", "towns", "order"), own="guide_ref")
GUIDE_WORDS = Sheet(
    "guide_words.csv", GuideWords, ("language", "name", "summary", "by_machine"), part_of=Guide,
    relation="in_languages", once="language",
)  # fmt: skip
GUIDE_TERMS = Sheet(
    "guide_terms.csv", Guide.terms.through, (), part_of=Guide, relation="terms", links=(("term_ref", "term"),),
    once="term_ref",
)  # fmt: skip

WHOLES: dict[Sheet, tuple[Sheet, ...]] = {
    LISTS: (),
    TERMS: (TERM_WORDS,),
    ORGANISATIONS: (),
    VENUES: (ACCESS,),
    SERVICES: (PLACES, TIMES, COSTS, SPOKEN, CONTACTS, WORDS, SERVICE_TERMS),
    GUIDES: (GUIDE_WORDS, GUIDE_TERMS),
}
NAMES = tuple(sheet.name for whole, parts in WHOLES.items() for sheet in (whole, *parts))
