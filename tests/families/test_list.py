"""The list of families: what it says, how it is narrowed and searched, and that it stays quick."""

import csv
import io
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from centres.models import Centre
from families.models import Family
from families.searching import fold, matching
from tests.factories.families import (
    AttendanceFactory,
    ChildFactory,
    CircumstanceFactory,
    FamilyFactory,
    HomeFactory,
    ParentFactory,
    RegistrationFactory,
)
from trail.models import Entry

LIST = "/staff/families/"
TODAY = date(2026, 11, 24)


def listed(desk: Client, query: str = "") -> list[str]:
    """References on the page, in its order."""
    table = desk.get(f"{LIST}{query}").context["table"]
    return [row.record.ref for row in table.page.object_list]


def named(centre: Centre, name: str, **facts: Any) -> Family:
    """A family found by its name."""
    family: Family = FamilyFactory(
        centre=centre, name=name, search_text=fold(f"{name} {facts.get('ref', '')}"), **facts
    )
    return family


def test_the_list_says_where_how_old_which_language_since_when_and_when_last_here(
    desk: Client, samares: Centre
) -> None:
    family = named(samares, "Pereira family", ref="S-0147", home_languages="pt en", registered=True)
    HomeFactory(family=family, town="St Clement")
    ChildFactory(family=family, date_of_birth=date(2026, 4, 19))
    ChildFactory(family=family, date_of_birth=date(2023, 8, 2))
    AttendanceFactory(person=ParentFactory(family=family), session__held_on=date(2026, 11, 17))

    page = desk.get(LIST).content.decode()

    for words in ("S-0147", "St Clement", "7 months", "Portuguese, English", "12 March 2026", "17 November 2026"):
        assert words in page


def test_accents_do_not_change_the_order(desk: Client, samares: Centre) -> None:
    for name, ref in [("de Sousa", "4"), ("Zoë", "5"), ("Câmara", "2"), ("Cabot", "1"), ("Correia", "3")]:
        named(samares, name, ref=ref)

    assert listed(desk) == ["1", "2", "3", "4", "5"]


def in_states(samares: Centre) -> None:
    """One family for each way of narrowing the list; the reference says which."""
    FamilyFactory(centre=samares, ref="new")
    RegistrationFactory(family=FamilyFactory(centre=samares, ref="closed"), closed=True)
    children: dict[str, dict[str, Any]] = {
        "baby": {"date_of_birth": date(2026, 4, 19), "additional_needs": "no"},
        "two": {"date_of_birth": date(2024, 11, 24), "additional_needs": "yes"},
        "four": {"date_of_birth": date(2021, 11, 25), "additional_needs": "no"},
        "undated": {"date_of_birth": None, "additional_needs": ""},
    }
    for ref, facts in children.items():
        family = FamilyFactory(centre=samares, ref=ref, registered=True)
        HomeFactory(family=family, address="" if ref == "four" else "12 Le Squez Road", postcode="")
        ChildFactory(family=family, **facts)
    polish = Family.objects.get(ref="baby")
    polish.home_languages = "pl en"
    polish.save()
    here = ParentFactory(family=Family.objects.get(ref="two"))
    AttendanceFactory(person=here, session__held_on=TODAY - timedelta(weeks=8))
    for kind in ("income_support", "social_housing", "english_second_language", "thirty_hours_nursery"):
        CircumstanceFactory(family=Family.objects.get(ref="four"), kind=kind)
    CircumstanceFactory(family=Family.objects.get(ref="four"), kind="subsidised_childcare_entitled", no=True)


@pytest.mark.parametrize(
    ("query", "refs"),
    [
        ("", {"new", "closed", "baby", "two", "four", "undated"}),
        ("?state=registered", {"baby", "two", "four", "undated"}),
        ("?state=closed", {"closed"}),
        ("?state=not_yet", {"new"}),
        ("?age=0", {"baby"}),
        ("?age=2", {"two"}),
        ("?age=4", {"four"}),
        ("?language=pl", {"baby"}),
        ("?language=l", {"new", "closed", "baby", "two", "four", "undated"}),
        ("?needs=yes", {"two"}),
        ("?needs=unknown", {"undated"}),
        ("?absent=4", {"baby", "two", "four", "undated"}),
        ("?absent=8", {"baby", "four", "undated"}),
        ("?not_asked=social_housing", {"baby", "two", "undated"}),
        ("?not_asked=any", {"baby", "two", "undated"}),
        ("?not_asked=subsidised_childcare_received", {"baby", "two", "four", "undated"}),
        ("?lacking=details", {"four", "undated"}),
        ("?state=registered&needs=yes&age=2", {"two"}),
    ],
)
def test_the_list_is_narrowed_by_questions_that_hold_no_name(
    desk: Client, samares: Centre, query: str, refs: set[str]
) -> None:
    in_states(samares)

    assert set(listed(desk, query)) == refs


def test_who_has_two_centres_can_look_at_one(
    signed_in: Callable[[User], Client], paul: User, samares: Centre, northfield: Centre
) -> None:
    paul.roles_held.update(centre=None)
    FamilyFactory(centre=samares, ref="here")
    FamilyFactory(centre=northfield, ref="there")
    desk = signed_in(paul)

    assert set(listed(desk)) == {"here", "there"}
    assert listed(desk, "?centre=northfield") == ["there"]


@pytest.mark.parametrize(
    ("sort", "first"),
    [("last_came", "two"), ("-last_came", "baby"), ("youngest", "baby"), ("-youngest", "two"), ("-ref", "two")],
)
def test_the_list_can_be_put_in_another_order(desk: Client, samares: Centre, sort: str, first: str) -> None:
    for ref, born, came in [
        ("baby", date(2026, 4, 19), date(2026, 11, 20)),
        ("two", date(2024, 4, 19), date(2026, 11, 3)),
        ("none", None, None),
    ]:
        family = FamilyFactory(centre=samares, ref=ref)
        ChildFactory(family=family, date_of_birth=born)
        if came:
            AttendanceFactory(person=ParentFactory(family=family), session__held_on=came)

    refs = listed(desk, f"?sort={sort}")

    assert refs[0] == first
    assert "ref" in sort or refs[-1] == "none"


SEEN = {
    "S-0001": "Bréhaut family",
    "S-0002": "Nowak and Łuczak family",
    "S-0003": "O’Connor family",
    "S-0004": "Baudains family",
}


@pytest.mark.parametrize(
    ("words", "refs"),
    [
        ("brehaut", ["S-0001"]),
        ("Bréhaut", ["S-0001"]),
        ("brehout", ["S-0001"]),
        ("LUCZAK nowak", ["S-0002"]),
        ("nowac", ["S-0002"]),
        ("oconnor", ["S-0003"]),
        ("connor", ["S-0003"]),
        ("s-0004", ["S-0004"]),
        ("07797 712345", ["S-0004"]),
        ("+44 7797 712345", ["S-0004"]),
        ("712345", ["S-0004"]),
        ("je2 6ab", ["S-0004"]),
        ("JE26AB", ["S-0004"]),
        ("xyz", []),
        ("  ", []),
        ("%", []),
        ("' OR 1=1", []),
    ],
)
def test_families_are_found_by_what_somebody_remembers(samares: Centre, words: str, refs: list[str]) -> None:
    for ref, name in SEEN.items():
        named(samares, name, ref=ref)
    baudains = Family.objects.filter(ref="S-0004")
    baudains.update(search_text=fold("Baudains family S-0004 07797712345 447797712345 JE2 6AB JE26AB"))

    assert [family.ref for family in matching(Family.objects.all(), words)] == refs


def test_the_words_of_a_search_stay_out_of_the_address(desk: Client, samares: Centre) -> None:
    named(samares, "Bréhaut family", ref="S-0001")
    named(samares, "Picot family", ref="S-0002")

    answer = desk.post(reverse("find"), {"q": "brehaut", "next": LIST})

    assert answer["Location"].startswith(f"{LIST}?s=")
    assert "brehaut" not in answer["Location"]
    assert listed(desk, answer["Location"].removeprefix(LIST)) == ["S-0001"]


def test_the_token_of_a_search_means_nothing_to_anybody_else(
    desk: Client, samares: Centre, signed_in: Callable[[User], Client], paul: User
) -> None:
    named(samares, "Bréhaut family", ref="S-0001")
    named(samares, "Picot family", ref="S-0002")
    token = desk.post(reverse("find"), {"q": "brehaut", "next": LIST})["Location"].removeprefix(LIST)
    desk.logout()

    assert set(listed(signed_in(paul), token)) == {"S-0001", "S-0002"}


def test_find_a_person_shows_families_and_only_ones_own(desk: Client, samares: Centre, northfield: Centre) -> None:
    named(samares, "Bréhaut family", ref="S-0001")
    named(northfield, "Bréhaut family", ref="N-0001")

    page = desk.get(desk.post(reverse("find"), {"q": "brehaut"})["Location"]).content.decode()

    assert "S-0001" in page
    assert "N-0001" not in page


@pytest.mark.parametrize("place", ["https://elsewhere.example/", "//elsewhere.example", "2026-13-45", "'", ""])
def test_find_leads_nowhere_outside_the_site(desk: Client, place: str) -> None:
    answer = desk.post(reverse("find"), {"q": "a", "next": place})

    assert answer["Location"].startswith("/staff/find/?s=")


def test_reading_the_list_leaves_one_line_about_the_centre(desk: Client, samares: Centre) -> None:
    FamilyFactory(centre=samares)

    desk.get(LIST)

    [entry] = Entry.objects.all()
    assert (entry.deed, entry.about_kind, entry.about_ref) == ("list of families", "centre", "samares")


def test_the_download_holds_every_row_and_nothing_that_runs(desk: Client, samares: Centre) -> None:
    for number in range(60):
        named(samares, f"Family {number:02}", ref=f"S-{number:04}")
    named(samares, "=HYPERLINK(1)", ref="S-9999")

    answer = desk.get(f"{LIST}?download=csv")
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))

    assert len(rows) == 62
    assert "'=HYPERLINK(1)" in {row[0] for row in rows}
    assert Entry.objects.get().deed == "list of families, downloaded"


def test_the_list_asks_as_often_for_one_family_as_for_fifty(desk: Client, samares: Centre) -> None:
    counts = []
    for size in (1, 3, 50):
        while Family.objects.count() < size:
            family = FamilyFactory(centre=samares, registered=True, with_people=True)
            HomeFactory(family=family)
        desk.get(LIST)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            desk.get(LIST)
        counts.append(len(queries))

    assert len(set(counts)) == 1, counts
    assert counts[0] <= 20


@pytest.mark.parametrize(
    "value", ["../../etc/passwd", "", "'", '"', "\\", "%00", "1;drop", "🙂", "9" * 5000, "-1", "[]"]
)
@pytest.mark.parametrize("name", ["s", "page", "sort", "centre", "state", "age", "language", "absent", "not_asked"])
def test_no_address_breaks_the_list(desk: Client, samares: Centre, name: str, value: str) -> None:
    FamilyFactory(centre=samares)

    assert desk.get(LIST, {name: value}).status_code == 200
