"""Narrowing the list of families by questions that hold no name."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client

from accounts.models import User
from centres.models import Centre
from families.models import Family
from tests.factories.families import (
    AttendanceFactory,
    ChildFactory,
    CircumstanceFactory,
    FamilyFactory,
    HomeFactory,
    ParentFactory,
    RegistrationFactory,
)
from tests.families.pages import LIST, listed

TODAY = date(2026, 11, 24)


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
    "value", ["../../etc/passwd", "", "'", '"', "\\", "%00", "1;drop", "🙂", "9" * 5000, "-1", "[]"]
)
@pytest.mark.parametrize("name", ["s", "page", "sort", "centre", "state", "age", "language", "absent", "not_asked"])
def test_no_address_breaks_the_list(desk: Client, samares: Centre, name: str, value: str) -> None:
    FamilyFactory(centre=samares)

    assert desk.get(LIST, {name: value}).status_code == 200
