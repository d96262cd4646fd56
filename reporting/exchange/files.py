"""The exchange files as data: which columns each has, what a cell may hold, which row names which other."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from centres.models import Jurisdiction
from families.models import Circumstance, Person
from reporting.exchange import cells
from reporting.exchange.cells import OneOf, Reader, Words
from volunteers.models import Contact, VettingCheck

_REF = Words(40)
_CENTRE = Words(50)


@dataclass(frozen=True)
class ExchangeFile:
    """One file: its columns in order, those that may not be empty, its own reference, and whom it refers to."""

    name: str
    columns: Mapping[str, Reader]
    required: frozenset[str]
    own_ref: str = ""
    refers_to: Mapping[str, str] = field(default_factory=dict)  # column → kind of thing it must name
    stretches: tuple[tuple[str, str], ...] = ()  # pairs of columns where the second may not be before the first
    happened: frozenset[str] = frozenset()  # columns with days that cannot lie ahead; the others may be planned


CENTRES = ExchangeFile(
    "centres.csv",
    {
        "centre": cells.slug,
        "name": Words(120),
        "jurisdiction": OneOf(Jurisdiction.values),
        "postcodes": cells.postcode_list,
    },
    required=frozenset({"centre", "name", "jurisdiction"}),
    own_ref="centre",
)
FAMILIES = ExchangeFile(
    "families.csv",
    {
        "family_ref": _REF,
        "centre": _CENTRE,
        "registered_on": cells.day,
        "closed_on": cells.day,
        "address": Words(200),
        "town": Words(80),
        "postcode": cells.postcode,
        "home_languages": cells.languages,
        "interpreter_needed": cells.answer,
    },
    required=frozenset({"family_ref", "centre"}),
    own_ref="family_ref",
    refers_to={"centre": "centre"},
    stretches=(("registered_on", "closed_on"),),
    happened=frozenset({"registered_on"}),
)
PEOPLE = ExchangeFile(
    "people.csv",
    {
        "person_ref": _REF,
        "family_ref": _REF,
        "role": OneOf(Person.Role.values),
        "first_name": Words(80),
        "last_name": Words(80),
        "date_of_birth": cells.day,
        "additional_needs": cells.answer,
        "additional_needs_from": cells.day,
        "ethnicity": Words(80),
        "phone": Words(40),
        "email": Words(254),
    },
    required=frozenset({"person_ref", "family_ref", "role"}),
    own_ref="person_ref",
    refers_to={"family_ref": "family"},
    happened=frozenset({"date_of_birth", "additional_needs_from"}),
)
CIRCUMSTANCES = ExchangeFile(
    "circumstances.csv",
    {
        "family_ref": _REF,
        "kind": OneOf(Circumstance.Kind.values),
        "answer": cells.answer,
        "from": cells.day,
        "to": cells.day,
    },
    required=frozenset({"family_ref", "kind"}),
    refers_to={"family_ref": "family"},
    stretches=(("from", "to"),),
    happened=frozenset({"from"}),
)
ATTENDANCE = ExchangeFile(
    "attendance.csv",
    {"person_ref": _REF, "centre": _CENTRE, "activity": Words(120), "attended_on": cells.day},
    required=frozenset({"person_ref", "centre", "activity", "attended_on"}),
    refers_to={"person_ref": "person", "centre": "centre"},
    happened=frozenset({"attended_on"}),
)
VOLUNTEERS = ExchangeFile(
    "volunteers.csv",
    {
        "volunteer_ref": _REF,
        "person_ref": _REF,
        "centre": _CENTRE,
        "first_name": Words(80),
        "last_name": Words(80),
        "email": Words(254),
        "phone": Words(40),
        "applied_on": cells.day,
        "started_on": cells.day,
        "left_on": cells.day,
        "dbs_level": OneOf(VettingCheck.Level.values, may_be_empty=True),
        "dbs_certificate": cells.certificate,
        "dbs_issued_on": cells.day,
    },
    required=frozenset({"volunteer_ref", "centre"}),
    own_ref="volunteer_ref",
    refers_to={"person_ref": "person", "centre": "centre"},
    stretches=(("started_on", "left_on"),),
    happened=frozenset({"applied_on", "dbs_issued_on"}),
)
CONTACTS = ExchangeFile(
    "contacts.csv",
    {
        "volunteer_ref": _REF,
        "family_ref": _REF,
        "kind": OneOf(Contact.Kind.values),
        "started_at": cells.moment,
        "minutes": cells.whole_number,
        "activities": cells.words,
    },
    required=frozenset({"volunteer_ref", "family_ref", "kind", "started_at"}),
    refers_to={"volunteer_ref": "volunteer", "family_ref": "family"},
    happened=frozenset({"started_at"}),
)

FILES = (CENTRES, FAMILIES, PEOPLE, CIRCUMSTANCES, ATTENDANCE, VOLUNTEERS, CONTACTS)
NAMES = frozenset(file.name for file in FILES)
