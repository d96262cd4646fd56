"""Invented families: what they said about themselves and the days they came."""

from datetime import date

from tests.reporting.draft import Draft
from tests.reporting.rows import Row

KINDS = (
    *("income_support", "social_housing", "english_second_language", "thirty_hours_nursery"),
    *("subsidised_childcare_entitled", "subsidised_childcare_received"),
)
FIRST_NAMES = ("Łukasz", "Ștefan", "João", "Zoë", "Anaïs", "Siân", "Maeve", "D’Arcy", "Mary Jane", "Nuño")
LAST_NAMES = (
    "Bréhaut",
    "Le Brun",
    "O'Neill",
    "Conceição",
    "Wójcik",
    "Țurcanu",
    'Smith "Smudge"',
    "Noel; Roy",
)
STREETS = ("Le Squez, Block C", "Rue des Prés; Flat 2", "La Grande Route", "Clos Gosset,\nSt Clement")
POSTCODES = ("", "JE2 6QQ", "JE3 4AB", "E8 1EA")
LANGUAGES = ("", "en", "pt en", "pl", "ro", "fr nrf", "en pl")
ACTIVITIES = ("Stay and play", "Baby massage", "Chá & conversa", "Sing, sign and shake")
PHONES = ("", "01534 456789", "07797 712345", "+44 7797 712345")
OTHER_ADULTS = ((), ("carer",), ("parent",), ("other",), ("carer", "other"))
CHILDREN_BORN = date(2019, 1, 1), date(2025, 3, 31)
ADULTS_BORN = date(1960, 1, 1), date(2004, 2, 29)


def invent_family(draft: Draft) -> Row:
    """A family, its members, its answers and its days at the centres."""
    family = register(draft)
    for role in ["parent", *draft.pick(OTHER_ADULTS), *["child"] * draft.up_to(4)]:
        person = invent_person(draft, family, role)
        if draft.likely(0.6):
            come(draft, person, family)
    for kind in KINDS:
        answer(draft, family, kind)
    return family


def register(draft: Draft) -> Row:
    registered_on = draft.day()
    return draft.file(
        "families.csv",
        family_ref=draft.ref("F"),
        centre=draft.pick(draft.slugs),
        registered_on=registered_on,
        closed_on=draft.later(registered_on) if draft.likely(0.3) else "",
        address=f"{draft.up_to(90, 1)} {draft.pick(STREETS)}",
        town="St Clement",
        postcode=draft.pick(POSTCODES),
        home_languages=draft.pick(LANGUAGES),
        interpreter_needed=draft.pick(("yes", "no", "")),
    )


def invent_person(draft: Draft, family: Row, role: str) -> Row:
    """A member, whose birth nobody may have written down."""
    born = draft.day(*(CHILDREN_BORN if role == "child" else ADULTS_BORN))
    needs = draft.pick(("yes", "yes", "no", "") if role == "child" else ("yes", "no", "", ""))
    return draft.file(
        "people.csv",
        person_ref=draft.ref("P"),
        family_ref=family["family_ref"],
        role=role,
        first_name=draft.pick(FIRST_NAMES),
        last_name=draft.pick(LAST_NAMES),
        date_of_birth=born if draft.likely(0.8) else "",
        additional_needs=needs,
        additional_needs_from=draft.later(born) if needs == "yes" and draft.likely(0.5) else "",
        ethnicity=draft.pick(("", "Portuguese/Madeiran", "Polish", "Jersey")),
        phone="" if role == "child" else draft.pick(PHONES),
    )


def come(draft: Draft, person: Row, family: Row) -> None:
    """Days at the centre, some at another, some before the family registered, some with two activities."""
    for _ in range(draft.up_to(5, 1)):
        day = draft.day()
        at = family["centre"] if draft.likely(0.75) else draft.pick(draft.slugs)
        for activity in draft.chance.sample(ACTIVITIES, 2 if draft.likely(0.2) else 1):
            who = person["person_ref"]
            draft.file("attendance.csv", person_ref=who, centre=at, activity=activity, attended_on=day)


def answer(draft: Draft, family: Row, kind: str) -> None:
    """None, one or several answers, which may overlap, contradict each other, leave gaps or be empty."""
    for _ in range(draft.pick((0, 1, 1, 2, 3))):
        starts = "" if draft.likely(0.3) else draft.day()
        draft.file(
            "circumstances.csv",
            family_ref=family["family_ref"],
            kind=kind,
            answer=draft.pick(("yes", "yes", "no", "no", "")),
            from_=starts,
            to=draft.later(starts or family["registered_on"]) if draft.likely(0.5) else "",
        )
