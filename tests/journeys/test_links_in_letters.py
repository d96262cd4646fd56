"""Whoever follows a link in a letter answers with one button in her own browser, and nobody asks her to sign in."""

import re
from collections.abc import Callable

import pytest

from tests.journeys.walking import DESK, Walker


@pytest.fixture
def letter(walk: Callable[..., Walker]) -> Callable[[str], str]:
    """`letter("Is this still correct")` is the path that a letter with such a subject leads to."""
    editor = walk(width=DESK)
    editor.sign_in("manager@samphire.example")

    def link_in(subject: str) -> str:
        editor.go("/outbox/")
        editor.follow(re.compile(subject))
        found = re.search(r"https?://[^/\s]+(/\S+)", editor.page.get_by_role("main").inner_text())
        assert found, subject
        return found[1]

    return link_in


def test_a_partner_comments_on_a_draft(walk: Callable[..., Walker], letter: Callable[[str], str]) -> None:
    partner = walk()
    partner.go(letter("What do you think of"))
    partner.fill(who="Children’s librarian", words="The last sentence is too long.")
    partner.press("Send", within=partner.page.get_by_role("main"))

    assert partner.says("Thank you. What you wrote is with the people who write this leaflet.")


def test_somebody_who_runs_a_group_says_that_its_listing_is_still_correct(
    walk: Callable[..., Walker], letter: Callable[[str], str]
) -> None:
    mailbox = walk()
    mailbox.go(letter("Is this still correct"))
    mailbox.press("It is still correct")

    assert mailbox.says("Thank you. Families now read that it was checked today.")
