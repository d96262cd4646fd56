"""Invented volunteers: registered parents and others, their checks and their contacts."""

from tests.reporting.draft import Draft
from tests.reporting.invented_families import FIRST_NAMES, LAST_NAMES, PHONES
from tests.reporting.rows import Row

LEVELS = ("basic", "standard", "enhanced", "enhanced_children")
CONTACT_KINDS = ("visit", "visit", "visit", "phone", "video", "message", "group")
CLOCKS = ("09:30", "14:05:00", "11:00:00Z", "16:45+01:00")
ACTIVITIES = ("", "Played; read a book", "Talked, filled in a form")


def invent_volunteer(draft: Draft, families: list[Row], parents: list[Row]) -> None:
    """A registered parent, who may come back under a second reference, or somebody from outside."""
    parent = draft.pick(parents) if draft.likely(0.6) else None
    for _ in range(2 if parent and draft.likely(0.15) else 1):
        volunteer = apply(draft, parent)
        if volunteer["started_on"]:
            keep_contact(draft, volunteer, [family for family in families if not is_own(family, parent)])


def is_own(family: Row, parent: Row | None) -> bool:
    return parent is not None and parent["family_ref"] == family["family_ref"]


def apply(draft: Draft, parent: Row | None) -> Row:
    """An application, most of which lead to a start and some to a leaving."""
    ref, applied_on = draft.ref("V"), draft.day()
    started_on = draft.later(applied_on) if draft.likely(0.85) else ""
    return draft.file(
        "volunteers.csv",
        volunteer_ref=ref,
        person_ref=parent["person_ref"] if parent else "",
        centre=draft.pick(draft.slugs),
        email=f"{ref.lower()}@volunteers.example" if draft.likely(0.6) else "",
        phone=draft.pick(PHONES),
        applied_on=applied_on,
        started_on=started_on,
        left_on=draft.later(started_on) if started_on and draft.likely(0.3) else "",
        **names(draft, parent),
        **check(draft, applied_on),
    )


def names(draft: Draft, parent: Row | None) -> dict[str, str]:
    """Her own names; a registered parent's stand on the family's page and are often left out here."""
    if parent is None:
        return {"first_name": draft.pick(FIRST_NAMES), "last_name": draft.pick(LAST_NAMES)}
    if draft.likely(0.5):
        return {}
    return {"first_name": parent["first_name"], "last_name": parent["last_name"]}


def check(draft: Draft, applied_on: str) -> dict[str, str]:
    """A DBS check, whose certificate number may begin with zeros."""
    if draft.likely(0.3):
        return {}
    number = f"{draft.up_to(10 ** draft.pick((9, 12)) - 1):012}"
    return {
        "dbs_level": draft.pick(LEVELS),
        "dbs_certificate": number,
        "dbs_issued_on": draft.later(applied_on),
    }


def keep_contact(draft: Draft, volunteer: Row, families: list[Row]) -> None:
    """Contacts with families in whose homes nobody has placed her, at most one a family."""
    for family in draft.chance.sample(families, min(len(families), draft.up_to(4))):
        day = draft.later(volunteer["started_on"], before=volunteer["left_on"])
        draft.file(
            "contacts.csv",
            volunteer_ref=volunteer["volunteer_ref"],
            family_ref=family["family_ref"],
            kind=draft.pick(CONTACT_KINDS),
            started_at=f"{day}T{draft.pick(CLOCKS)}",
            minutes=str(draft.up_to(150, 5)),
            activities=draft.pick(ACTIVITIES),
        )
