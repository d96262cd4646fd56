"""A visitor looks for a centre, on a phone, with and without JavaScript, and with nothing but keys."""

from collections.abc import Callable

import pytest

from tests.journeys.walking import Walker

QUESTION = "Do you look after a child under five?"


@pytest.mark.parametrize("javascript", [True, False], ids=["with JavaScript", "without JavaScript"])
def test_a_visitor_finds_whether_she_may_come_what_is_on_and_something_to_read(
    walk: Callable[..., Walker], javascript: bool
) -> None:
    visitor = walk(javascript=javascript)
    visitor.go("/")
    visitor.fill(place="Le Squez Road")
    visitor.choose(QUESTION, "Yes")
    visitor.press("Check")
    assert visitor.says("Yes. You can use the centre.")
    assert visitor.page.get_by_role("main").get_by_text("Met:").count() == 2

    visitor.go("/register/")
    visitor.fill(place="LS99 1AB")
    visitor.choose(QUESTION, "Yes")
    visitor.press("Check")
    assert visitor.says("No. You live outside our area.")
    assert visitor.says("Samarès cannot register you. Northfield Family Hub can: 0113 496 0123.")

    visitor.go("/whats-on/")
    this_week = visitor.page.locator(".sam-lead").inner_text()
    visitor.follow("The week after")
    assert visitor.page.locator(".sam-lead").inner_text() != this_week
    assert visitor.says("Stay and play")

    visitor.go("/centres/")
    visitor.follow("Samarès", within=visitor.page.get_by_role("main"))
    assert visitor.says("How to find us")

    visitor.go("/information/")
    visitor.follow("What to expect from the centre", within=visitor.page.get_by_role("main"))
    assert visitor.says("This leaflet")
    visitor.follow("Português", within=visitor.page.get_by_role("complementary"))
    assert "/pt/" in visitor.page.url
    assert visitor.page.locator("html").get_attribute("lang") == "pt"
    visitor.follow("English", within=visitor.page.get_by_role("navigation", name="Língua"))

    visitor.go("/no-such-page/", status=404)
    assert visitor.heading() == "We cannot find that page"


def test_a_visitor_finds_a_free_portuguese_baby_group_on_tuesday_near_her_and_keeps_it(
    walk: Callable[..., Walker],
) -> None:
    visitor = walk()
    visitor.go("/directory/")
    visitor.fill(q="baby", postcode="JE2 6")
    visitor.page.get_by_label("Within").select_option("2")
    visitor.press("Search")  # the first step

    visitor.page.get_by_text("Narrow the list").click()
    for narrowed in ("free-yes", "language-pt", "day-TU"):
        visitor.page.locator(f"#{narrowed}").check()
    visitor.press("Show these")  # the second
    assert visitor.says("Portuguese")

    visitor.follow("Bebés e mães: Portuguese baby group")  # the third
    assert visitor.says("Tuesday, 10 to 11:30am")

    visitor.follow("Keep this")
    assert visitor.heading() == "Your list"
    assert visitor.page.locator(".sam-results > li").count() == 1
    address = visitor.page.get_by_role("link", name="Times for my calendar").get_attribute("href") or ""
    assert address.startswith("/directory/kept.ics?keep=")
    assert not visitor.page.context.cookies()


def test_the_question_is_answered_with_keys_alone(walk: Callable[..., Walker]) -> None:
    visitor = walk()
    visitor.go("/register/")
    visitor.tab_to("Your postcode or street")
    visitor.page.keyboard.type("Le Squez Road")
    visitor.tab_to("Yes")
    visitor.key("Space")
    visitor.key("ArrowDown")
    assert visitor.page.get_by_label("A baby is on the way").is_checked()
    visitor.tab_to("Check")
    visitor.enter()
    assert visitor.says("Yes, from the day your baby is born.")
