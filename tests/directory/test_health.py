"""What is amiss with a listing: each rule by itself, and nothing of one that is whole."""

from datetime import date, timedelta
from typing import Any

import pytest

from directory.health import Body, Facts, Kind, Place, Thing, When, findings, is_link
from directory.health_words import WORDS

TODAY = date(2026, 11, 24)
SERVICE, VENUE = Thing("service", 1, "Baby group"), Thing("venue", 2, "The school")
BODY, TERM = Thing("organisation", 3, "The centre"), Thing("term", 4, "Baby groups")
WHOLE = Facts(
    thing=SERVICE, body=Body(BODY, "Runs groups.", "https://samares.example"), summary="Songs and tea.", categories=1,
    ways_to_reach=1, min_months=0, max_months=18, assured_on=date(2026, 11, 1), times=(When(),),
    places=(Place(VENUE),),
)  # fmt: skip


def test_a_whole_listing_has_nothing_to_mend() -> None:
    assert findings(WHOLE, TODAY) == []


@pytest.mark.parametrize(
    ("facts", "kind", "at", "detail"),
    [
        ({"categories": 0}, Kind.NO_CATEGORY, SERVICE, ""),
        ({"ways_to_reach": 0}, Kind.NO_CONTACT, SERVICE, ""),
        ({"times": ()}, Kind.NO_TIME, SERVICE, ""),
        ({"times": (), "words_about_when": " "}, Kind.NO_TIME, SERVICE, ""),
        ({"times": (When(is_over=True),)}, Kind.TIMES_OVER, SERVICE, ""),
        ({"times": (When(has_weekday=False), When())}, Kind.NO_WEEKDAY, SERVICE, ""),
        ({"places": ()}, Kind.NO_VENUE, SERVICE, ""),
        ({"places": (Place(VENUE, has_point=False),)}, Kind.NO_POINT, VENUE, ""),
        ({"places": (Place(VENUE, lacks=("postcode", "county")),)}, Kind.HALF_ADDRESS, VENUE, "postcode, county"),
        ({"min_months": 36, "max_months": 12}, Kind.AGES, SERVICE, ""),
        ({"summary": " "}, Kind.NO_DESCRIPTION, SERVICE, ""),
        ({"website": "www.samares.example"}, Kind.NO_LINK, SERVICE, "www.samares.example"),
        ({"body": Body(BODY, "Runs groups.", "samares")}, Kind.NO_LINK, BODY, "samares"),
        ({"body": Body(BODY, " ")}, Kind.ORGANISATION_UNTOLD, BODY, ""),
        ({"body": Body(BODY, "Runs groups.", is_public=False)}, Kind.ORGANISATION_HIDDEN, BODY, ""),
        ({"assured_on": None}, Kind.NEVER_CHECKED, SERVICE, ""),
        ({"assured_on": date(2026, 8, 23)}, Kind.LONG_UNCHECKED, SERVICE, ""),
        ({"assured_on": date(2026, 11, 25)}, Kind.CHECKED_AHEAD, SERVICE, ""),
        ({"by_machine": ("Polish", "Portuguese")}, Kind.BY_MACHINE, SERVICE, "Polish, Portuguese"),
        ({"untold_terms": (TERM,)}, Kind.TERM_UNTOLD, TERM, ""),
        ({"unwritable": ("désk@samphire.example",)}, Kind.NO_MAILBOX, SERVICE, "désk@samphire.example"),
    ],
)
def test_each_thing_amiss_is_found_where_it_is_put_right(
    facts: dict[str, Any], kind: Kind, at: Thing, detail: str
) -> None:
    assert findings(WHOLE._replace(**facts), TODAY) == [(kind, at, detail)]


@pytest.mark.parametrize(
    "facts",
    [
        {"times": (), "words_about_when": "Ring for the next day."},
        {"times": (When(is_over=True), When())},
        {"times": (When(is_over=True, has_weekday=False), When())},
        {"places": (Place(VENUE, is_virtual=True, has_point=False, lacks=("postcode",)),)},
        {"places": (Place(VENUE, is_masked=True, has_point=False, lacks=("postcode",)),)},
        {"places": (), "area": "JE2 6"},
        {"min_months": 12, "max_months": 12},
        {"min_months": 12, "max_months": None},
        {"summary": "", "description": "Songs, then tea."},
        {"assured_on": TODAY},
        {"assured_on": TODAY - timedelta(days=92)},
        {"website": "http://samares.example/babies"},
    ],
)
def test_what_is_in_order_is_not_told(facts: dict[str, Any]) -> None:
    assert findings(WHOLE._replace(**facts), TODAY) == []


@pytest.mark.parametrize(
    ("address", "can_be_followed"),
    [
        ("https://samares.example", True),
        ("http://www.gov.je/babies?x=1", True),
        ("https://exämple.example/ü", True),
        ("www.gov.je", False),
        ("http://", False),
        ("https://samares", False),
        ("https://sam ares.example", False),
        ("ftp://samares.example", False),
        ("javascript:alert(1)", False),
        ("http://[", False),
    ],
)
def test_a_link_is_what_a_browser_can_follow(address: str, can_be_followed: bool) -> None:
    assert is_link(address) is can_be_followed


def test_everything_that_can_be_amiss_has_its_words() -> None:
    assert set(WORDS) == set(Kind)
