"""Every kind of public page, without signing in: on a phone, with keys alone, and as the rules of access ask."""

from collections.abc import Callable

import pytest

from tests.journeys.walking import DESK, HERE, Walker

LEAFLET = "/information/what-to-expect/"
PAGES = [
    "/", "/whats-on/", "/whats-on/?age=2&free=yes", "/directory/", "/directory/puffin-babies/", "/register/",
    "/which-centre/", "/centres/", "/centres/samares/", "/centres/samares/purpose/",
    "/centres/samares/tea-on-tuesdays/", "/information/", LEAFLET, f"{LEAFLET}easy-read/", f"{LEAFLET}listen/",
    "/information/links/", "/information/someone-to-talk-to/",
    "/news/", "/news/a-baby-group-in-portuguese/", "/contact/", "/volunteer/", "/volunteer/enquire/",
    "/volunteer/enquire/sent/", "/refer/", "/worried/", "/privacy/", "/accessibility/",
    "/directory/guides/additional-needs/", "/pt/", "/pt/volunteer/enquire/", "/pt/directory/puffin-babies/",
    "/pl/directory/guides/new-here/",
]  # fmt: skip
LONG_WORDS = [f"/{language}{LEAFLET}easy-read/" for language in ("pt", "pl", "ro", "fr")]
LONG_WORDS += ["/pl/information/someone-to-talk-to/easy-read/", "/pl/directory/", "/ro/whats-on/", "/fr/register/"]
FOOT = ("Sign in", "Iniciar sessão", "Zaloguj się")
NARROWEST = 320  # WCAG 2.2, 1.4.10
MOST_STOPS = 300  # a page of results has some two hundred links and boxes
SIDEWAYS = "document.documentElement.scrollWidth > window.innerWidth"


@pytest.mark.requirement("R000-027")
def test_on_a_phone_every_page_and_every_leaflet_to_print_is_read_without_signing_in(
    walk: Callable[..., Walker],
) -> None:
    parent = walk()
    for address in PAGES:
        parent.go(address)
        assert "/accounts/" not in parent.page.url
        assert not parent.page.evaluate(SIDEWAYS), address

    for name in ("leaflet.pdf", "large-print.pdf", "easy-read.pdf"):
        paper = parent.page.request.get(f"{parent.site}{LEAFLET}{name}")
        assert (paper.status, paper.headers["content-type"]) == (200, "application/pdf"), name


@pytest.mark.parametrize("address", LONG_WORDS)
def test_the_longest_words_of_each_language_fit_the_narrowest_phone(walk: Callable[..., Walker], address: str) -> None:
    reader = walk(width=NARROWEST)
    reader.go(address)

    assert not reader.page.evaluate(SIDEWAYS)


@pytest.mark.requirement("R002-050")
def test_each_public_page_meets_the_rules_of_access_and_is_reached_with_keys(walk: Callable[..., Walker]) -> None:
    reader = walk(width=DESK)
    for address in PAGES:
        reader.go(address)  # axe looks for contrast, text alternatives and names, by WCAG 2.2 AA
        reader.key("Tab")
        skip = reader.page.evaluate("document.activeElement.getAttribute('href')")
        assert skip == "#main", address
        reach_the_foot_with_keys(reader)


@pytest.mark.requirement("R002-050")
@pytest.mark.parametrize("address", ["/directory/", "/whats-on/"])
def test_the_filters_are_opened_and_the_list_is_narrowed_with_keys_alone(
    walk: Callable[..., Walker], address: str
) -> None:
    reader = walk()
    reader.go(address)
    reader.tab_to("Narrow the list")
    reader.key("Space")
    reader.tab_to("Child’s age")
    reader.page.keyboard.type("2")
    reader.tab_to("Show these")
    reader.enter()

    assert "age=2" in reader.page.url
    assert reader.page.locator("a.sam-chip", has_text="Age 2").is_visible()


def reach_the_foot_with_keys(reader: Walker) -> None:
    """With Tab alone to the last link of the page; the focus has to show wherever it passes."""
    for _ in range(MOST_STOPS):
        reader.key("Tab")
        if reader.page.evaluate(HERE) in FOOT:
            return
    raise AssertionError(f"the foot is not reached with Tab on {reader.page.url}")
