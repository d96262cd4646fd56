"""Finding families by what somebody remembers; what she typed stays out of the address."""

from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse

from accounts.models import User
from centres.models import Centre
from families.models import Family
from families.searching import matching
from tests.families.pages import LIST, listed, named
from ui.folding import fold

SEEN = {
    "S-0001": "Bréhaut",
    "S-0002": "Nowak, Łuczak",
    "S-0003": "O’Connor",
    "S-0004": "Baudains",
}


@pytest.mark.parametrize(
    ("words", "refs"),
    [
        ("brehaut", ["S-0001"]),
        ("Bréhaut", ["S-0001"]),
        ("brehout", ["S-0001"]),
        ("LUCZAK nowak", ["S-0002"]),
        ("nowac", ["S-0002"]),
        ("Nowak and Łuczak family", ["S-0002"]),
        ("Rodzina Nowak i Łuczak", ["S-0002"]),
        ("família Baudains", ["S-0004"]),
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
    baudains.update(search_text=fold("Baudains S-0004 07797712345 447797712345 JE2 6AB JE26AB"))

    assert [family.ref for family in matching(Family.objects.all(), words)] == refs


def test_the_words_of_a_search_stay_out_of_the_address(desk: Client, samares: Centre) -> None:
    named(samares, "Bréhaut", ref="S-0001")
    named(samares, "Picot", ref="S-0002")

    answer = desk.post(reverse("find"), {"q": "brehaut", "next": LIST})

    assert answer["Location"].startswith(f"{LIST}?s=")
    assert "brehaut" not in answer["Location"]
    assert listed(desk, answer["Location"].removeprefix(LIST)) == ["S-0001"]


def test_the_token_of_a_search_means_nothing_to_anybody_else(
    desk: Client, samares: Centre, signed_in: Callable[[User], Client], paul: User
) -> None:
    named(samares, "Bréhaut", ref="S-0001")
    named(samares, "Picot", ref="S-0002")
    token = desk.post(reverse("find"), {"q": "brehaut", "next": LIST})["Location"].removeprefix(LIST)
    desk.logout()

    assert set(listed(signed_in(paul), token)) == {"S-0001", "S-0002"}


def test_find_a_person_shows_families_and_only_ones_own(desk: Client, samares: Centre, northfield: Centre) -> None:
    named(samares, "Bréhaut", ref="S-0001")
    named(northfield, "Bréhaut", ref="N-0001")

    page = desk.get(desk.post(reverse("find"), {"q": "brehaut"})["Location"]).content.decode()

    assert "S-0001" in page
    assert "N-0001" not in page


@pytest.mark.parametrize("place", ["https://elsewhere.example/", "//elsewhere.example", "2026-13-45", "'", ""])
def test_find_leads_nowhere_outside_the_site(desk: Client, place: str) -> None:
    answer = desk.post(reverse("find"), {"q": "a", "next": place})

    assert answer["Location"].startswith("/staff/find/?s=")
