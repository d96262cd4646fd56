"""A manager asks who has looked, a commissioner sees no name, an editor writes: each at a desk."""

from collections.abc import Callable
from datetime import datetime, timedelta

from tests.journeys.walking import DESK, Walker, day_in_words, now_in_jersey
from workdays.calendar import Calendar

NAMED = [
    "/staff/families/",
    "/staff/families/2/",
    "/staff/volunteers/",
    "/staff/volunteers/2/",
    "/staff/volunteers/enquiries/",
    "/staff/volunteers/enquiries/1/",
    "/staff/people/",
    "/my/",
]
ADMIN = "/cms/"


def test_a_manager_sees_who_has_looked_and_invites_somebody(walk: Callable[..., Walker]) -> None:
    sophie, paul = walk(width=DESK), walk(width=DESK)
    sophie.sign_in("coordinator@samphire.example")
    sophie.go("/staff/families/5/")

    paul.sign_in("manager@samphire.example")
    paul.go("/staff/families/5/")
    assert "Sophie Renouf" in paul.region("Who has looked").inner_text()
    paul.go("/staff/trail/")
    looks = paul.page.get_by_role("row").filter(has_text="Sophie Renouf").filter(has_text="family S-0005")
    assert looks.count() >= 1

    paul.go("/staff/people/")
    paul.follow("Invite somebody")
    main = paul.page.get_by_role("main")
    main.get_by_label("Name", exact=True).fill("Rosemary Blampied")
    main.get_by_label("E-mail").fill("rosemary@samphire.example")
    main.get_by_label("Coordinator.").check()
    main.get_by_label("Samarès", exact=True).check()
    paul.press("Send the letter")
    assert paul.says("rosemary@samphire.example")


def test_a_manager_changes_the_hours_and_closes_a_day(walk: Callable[..., Walker]) -> None:
    paul, visitor = walk(width=DESK), walk()
    paul.sign_in("manager@samphire.example")
    paul.follow("Settings")
    paul.follow("First Tower")
    paul.follow("Change", within=paul.region("The centre"))
    paul.fill(opening_hours="Monday to Thursday, 9am to 4:30pm")
    paul.press("Save")
    assert "Opening hours: from Monday to Thursday, 9am to 4pm" in paul.region("Last changes").inner_text()
    visitor.go("/centres/first-tower/")
    assert visitor.says("Monday to Thursday, 9am to 4:30pm")

    day = next_working_day(now_in_jersey())
    paul.follow("Add a day")
    paul.fill(closed_on_day=str(day.day), closed_on_month=str(day.month), closed_on_year=str(day.year))
    paul.fill(reason="The boiler is mended")
    paul.press("Add the day")
    assert day_in_words(day) in paul.region("Days it is closed").inner_text()
    paul.follow("Add a day")
    paul.fill(closed_on_day=str(day.day), closed_on_month=str(day.month), closed_on_year=str(day.year), reason="Again")
    paul.press("Add the day")
    assert paul.says("is on the list of closed days already")


def next_working_day(now: datetime) -> datetime:
    """A day to come on which First Tower works."""
    calendar = Calendar("JE")
    return next(day for ahead in range(1, 20) if calendar.is_working_day((day := now + timedelta(days=ahead)).date()))


def test_a_commissioner_reaches_no_page_with_a_name(walk: Callable[..., Walker]) -> None:
    anne = walk(width=DESK)
    anne.sign_in("commissioner@samphire.example")
    anne.go("/staff/reports/")
    assert anne.says("Samarès")
    for address in NAMED:
        anne.finds_nothing_at(address)


def test_an_editor_writes_in_an_admin_that_asks_no_other_host(walk: Callable[..., Walker]) -> None:
    nina = walk(width=DESK)
    nina.sign_in("editor@samphire.example")
    answer = nina.page.goto(nina.site + ADMIN)
    assert answer is not None
    assert answer.status == 200
    nina.page.get_by_role("heading", level=1).first.wait_for()
    assert nina.faults == []
