"""A coordinator's day at her desk: a new family, a register, a placement, somebody safe again."""

import re
from collections.abc import Callable

from tests.journeys.walking import DESK, Walker, now_in_jersey

SOPHIE, PAUL = "coordinator@samphire.example", "manager@samphire.example"
SOUGHT = "Name, reference, telephone or postcode"
CARE = "What must everybody know before they ring or visit?"


def register_a_family(sophie: Walker) -> None:
    """A parent and a child of two in Le Squez Road, written down as they tell it."""
    sophie.go("/staff/families/register/")
    home = sophie.region("1. Where they live")
    home.get_by_label("Street and number").fill("57 Le Squez Road")
    home.get_by_label("Parish or town").fill("St Clement")
    home.get_by_label("Postcode").fill("JE2 6ED")
    home.get_by_label("English", exact=True).check()
    for heading, first_name in (("2. Adults", "Ysolde"), ("3. Children", "Perrin")):
        person = sophie.region(heading)
        person.get_by_label("First name").fill(first_name)
        person.get_by_label("Last name").fill("Tostevin")
    born = sophie.region("3. Children").get_by_role("group", name="Date of birth")
    for part, number in (("Day", 1), ("Month", 3), ("Year", now_in_jersey().year - 2)):
        born.get_by_label(part).fill(str(number))
    sophie.press("Register the family")


def find(sophie: Walker, words: str) -> None:
    """By a name as somebody heard it."""
    sophie.go("/staff/find/")
    main = sophie.page.get_by_role("main")
    main.get_by_label(SOUGHT).fill(words)
    sophie.press("Find", within=main)


def take_a_register(sophie: Walker) -> str:
    """Of a session nobody has written down: one family looked for, and two adults without a name. Which one it was."""
    sophie.go("/staff/")
    sophie.follow("Take it", within=sophie.page.get_by_role("main"))
    sophie.page.get_by_role("main").get_by_label(SOUGHT).fill("Tostevin")
    sophie.press("Add to the list")
    sophie.page.get_by_label("Ysolde Tostevin").check()
    sophie.page.get_by_label("Perrin Tostevin").check()
    sophie.page.get_by_label("Adults without a name").fill("2")
    sophie.press("Keep the register")
    assert sophie.page.get_by_label("Perrin Tostevin").is_checked()
    assert sophie.page.get_by_label("Adults without a name").input_value() == "2"
    return sophie.heading()


def test_a_coordinator_registers_a_family_and_finds_somebody_to_visit_it(walk: Callable[..., Walker]) -> None:
    sophie = walk(width=DESK)
    sophie.sign_in(SOPHIE)
    assert re.match("Good (morning|afternoon|evening), Sophie", sophie.heading())
    register_a_family(sophie)
    assert sophie.heading() == "Tostevin family"
    assert sophie.says("Le Squez Road is in the Samarès area")
    assert sophie.says("Registered since")

    find(sophie, "Tosteven")
    sophie.follow("Tostevin", within=sophie.page.get_by_role("main"))
    family = sophie.page.url.removeprefix(sophie.site)
    assert "Tost" not in family

    sophie.go(f"{family}circumstances/social_housing/")
    sophie.choose("Lives in social housing", "Yes")
    sophie.press("Save the answer")
    assert sophie.region("Circumstances").get_by_role("definition").filter(has_text="Yes").count() == 1

    session = take_a_register(sophie)
    sophie.go(family)
    sophie.follow("Sessions", within=sophie.region("What has happened"))
    assert sophie.region("What has happened").get_by_text(session).count() >= 1

    sophie.go("/staff/")
    sophie.follow("Find a family", within=sophie.page.get_by_role("main"))
    sophie.page.get_by_label("Find a family by name").fill("Tostevin")
    sophie.press("Find", within=sophie.page.get_by_role("main"))
    sophie.follow("Tostevin family", within=sophie.page.get_by_role("main"))
    sophie.page.get_by_label("Good to know at the door").fill("The green door.")
    sophie.page.get_by_role("main").locator("form button[type=submit]").last.click()
    sophie.page.wait_for_url(re.compile(r"/(volunteers|families)/\d+/$"))
    sophie.look()
    assert sophie.says("Tostevin")

    sophie.go("/staff/volunteers/dbs/")
    assert sophie.page.get_by_role("row", name=re.compile("^Angela Hotton Has run out")).count() == 1


def test_a_coordinator_hears_that_a_volunteer_is_safe(walk: Callable[..., Walker]) -> None:
    sophie = walk(width=DESK)
    sophie.sign_in(SOPHIE)
    sophie.go("/staff/volunteers/visits/")
    sophie.follow("She is safe")
    sophie.page.get_by_label("How do you know?").fill("She rang me.")
    sophie.press("Save")
    assert sophie.page.get_by_role("link", name="She is safe").count() == 0
    assert sophie.region("Home again today").inner_text().count("Denise Rault") == 1


def test_two_who_change_one_family_lose_nothing(walk: Callable[..., Walker]) -> None:
    sophie, paul = walk(width=DESK), walk(width=DESK)
    for walker, email in ((sophie, SOPHIE), (paul, PAUL)):
        walker.sign_in(email)
        walker.go("/staff/families/2/details/family/")
    sophie.page.get_by_label(CARE).fill("Ring before nine.")
    sophie.press("Save")
    paul.page.get_by_label(CARE).fill("The baby sleeps until ten.")
    paul.press("Save")
    assert paul.says("Sophie Renouf")
    assert paul.says("Ring before nine.")
    assert paul.page.get_by_label(CARE).input_value() == "The baby sleeps until ten."
    paul.press("Save")
    assert paul.says("The baby sleeps until ten.")


def test_a_coordinator_takes_the_numbers_away(walk: Callable[..., Walker]) -> None:
    sophie = walk(width=DESK)
    sophie.sign_in(SOPHIE)
    sophie.go("/staff/reports/")
    assert sophie.says("English")
    with sophie.page.expect_download() as taken:
        sophie.page.locator("a[href*='/download/csv/']").first.click()
    words = taken.value.path().read_text(encoding="utf-8")
    assert len(words.splitlines()) > 8
    assert sophie.faults == []
