"""A volunteer on her phone: to the door and away again, and written up before the bus comes."""

import re
from collections.abc import Callable
from datetime import timedelta

import pytest

from tests.journeys.walking import Walker, now_in_jersey

MARIE = "volunteer@samphire.example"
MINUTES = 70
MOST_FIELDS = 8
OTHERS = [
    "/staff/",
    "/staff/families/",
    "/staff/families/1/",
    "/staff/volunteers/2/",
    "/staff/trail/",
    "/staff/people/",
]


def with_a_visit_to_come(marie: Walker) -> None:
    """Today's visit waits at the top of her page. An earlier journey may have made it; then she plans another."""
    if marie.page.get_by_role("button", name="Check out").count():
        marie.press("Check out")
    if marie.page.get_by_role("button", name="Check in").count():
        return
    now = now_in_jersey()
    last_minute = now.replace(hour=23, minute=59)
    marie.page.get_by_role("main").locator("a[href$='/plan/']").last.click()
    marie.page.wait_for_url("**/plan/")
    marie.fill(starts=f"{now:%H:%M}", ends=f"{min(now + timedelta(hours=1), last_minute):%H:%M}")
    marie.press("Plan", within=marie.page.get_by_role("main"))


def minutes_this_week(marie: Walker) -> int:
    """What her page about hours has counted."""
    marie.go("/my/hours/")
    words = marie.region("This week").locator("strong").inner_text()
    hours, minutes = (re.search(form, words) for form in (r"(\d+) h", r"(?<!\d )(\d+)(?: min)?$"))
    return 60 * int(hours[1] if hours else 0) + int(minutes[1] if minutes else 0)


def write_up_todays_visit(marie: Walker) -> None:
    """It is what her page offers first once she is out."""
    assert marie.says("You are recorded as out at")
    marie.follow("Write it up")
    fields = marie.page.get_by_role("main").locator("form :is(input:not([type=hidden]), textarea, select)")
    days = marie.page.get_by_role("group", name="Which day?").locator("input")
    assert fields.count() - days.count() + 1 <= MOST_FIELDS
    marie.fill(minutes=str(MINUTES), activities="Walked to the beach and back", what_happened="He counted gulls.")
    marie.press("Save", exact=True)


@pytest.mark.parametrize("javascript", [True, False], ids=["with JavaScript", "without JavaScript"])
def test_a_volunteer_checks_in_with_one_tap_checks_out_and_writes_it_up(
    walk: Callable[..., Walker], javascript: bool
) -> None:
    marie = walk(javascript=javascript)
    marie.sign_in(MARIE)
    marie.go("/my/")
    with_a_visit_to_come(marie)
    before = minutes_this_week(marie)

    marie.go("/my/")
    marie.press("Check in")
    marie.press("Check out")
    write_up_todays_visit(marie)
    assert minutes_this_week(marie) == before + MINUTES

    marie.follow("Families", within=marie.page.get_by_role("navigation").last)
    marie.follow(re.compile("."), within=marie.page.get_by_role("main").get_by_role("listitem"))
    assert marie.says("At the door")


def test_check_in_pressed_twice_and_on_an_old_page_checks_in_once(walk: Callable[..., Walker]) -> None:
    marie = walk()
    marie.sign_in(MARIE)
    marie.go("/my/")
    with_a_visit_to_come(marie)
    old = marie.page.context.new_page()
    old.goto(marie.page.url)
    marie.page.get_by_role("button", name="Check in").dblclick()
    marie.page.get_by_role("button", name="Check out").wait_for()
    old.get_by_role("button", name="Check in").click()
    old.get_by_role("button", name="Check out").wait_for()
    manager = walk()
    manager.sign_in("manager@samphire.example")
    manager.go("/staff/trail/")
    hers = manager.page.get_by_role("row").filter(has_text="Marie Le Brun").filter(has_text="visit checked")
    newest, *earlier = hers.all_inner_texts()
    assert "visit checked in" in newest
    assert all("visit checked out" in line for line in earlier[:1])
    marie.press("Check out")


def test_what_belongs_to_others_does_not_exist_for_her(walk: Callable[..., Walker]) -> None:
    marie = walk()
    marie.sign_in(MARIE)
    marie.go("/my/families/")
    links = marie.page.get_by_role("main").locator("a[href^='/my/families/']")
    hers = {link.get_attribute("href") for link in links.all()}
    assert len(hers) == 2
    others = {f"/my/families/{number}/" for number in range(1, 9)} - hers
    for address in [*others, *OTHERS]:
        marie.finds_nothing_at(address)
    marie.go("/staff/families/1/", status=404)
    assert marie.heading() == "We cannot find that page"


def test_she_checks_in_with_keys_alone(walk: Callable[..., Walker]) -> None:
    marie = walk()
    marie.sign_in(MARIE)
    marie.go("/my/")
    with_a_visit_to_come(marie)
    marie.tab_to("Check in")
    marie.enter()
    marie.tab_to("Check out")
    marie.enter()
    assert marie.page.get_by_role("button", name="Check out").count() == 0
