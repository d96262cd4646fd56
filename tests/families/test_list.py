"""The list of families: what it says, in which order, and that it stays quick."""

import csv
import io
from collections.abc import Callable
from datetime import date

import pytest
from django.test import Client

from accounts.models import RoleHeld, User
from centres.models import Centre
from tests.factories.families import (
    AttendanceFactory,
    ChildFactory,
    FamilyFactory,
    HomeFactory,
    ParentFactory,
)
from tests.factories.people import somebody
from tests.families.pages import LIST, listed, named, questions
from trail.models import Entry


def test_the_list_says_where_how_old_which_language_since_when_and_when_last_here(
    desk: Client, samares: Centre
) -> None:
    family = named(samares, "Pereira", ref="S-0147", home_languages="pt en", registered=True)
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
    assert "'=HYPERLINK(1) family" in {row[0] for row in rows}
    assert Entry.objects.get().deed == "list of families, downloaded"


@pytest.mark.parametrize("size", [1, 3, 50, 120])
def test_the_list_asks_eight_questions_however_long_it_is(desk: Client, samares: Centre, size: int) -> None:
    """Session, person with roles, the trail's five (with begin and commit), and the page with its count."""
    for _ in range(size):
        HomeFactory(family=FamilyFactory(centre=samares, registered=True, with_people=True))
    last = f"{LIST}?page={-(-size // 50)}"

    assert (questions(desk, LIST), questions(desk, last)) == (8, 8)


def test_of_two_centres_it_asks_no_more_than_of_one(
    signed_in: Callable[[User], Client], samares: Centre, northfield: Centre
) -> None:
    anna = somebody("coordinator", samares)
    RoleHeld.objects.create(user=anna, code="coordinator", centre=northfield)
    FamilyFactory(centre=northfield)

    assert questions(signed_in(anna), LIST) == 8
    assert {entry.centre for entry in Entry.objects.all()} == {"samares", "northfield"}


@pytest.mark.parametrize("page", ["3", "0", "-1", "x", "99", "1" * 30])
def test_a_page_that_does_not_exist_becomes_the_nearest(desk: Client, samares: Centre, page: str) -> None:
    for number in range(60):
        named(samares, f"Family {number:02}", ref=f"S-{number:04}")

    found = listed(desk, f"?page={page}")

    assert len(found) == (10 if page.isdecimal() and page != "0" else 50)
