"""A family's page: who lives where, why it may use the centre, what has happened."""

from datetime import date

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from accounts.models import User
from centres.models import Centre
from families import actions, panels
from families.households import NewHome, NewPerson
from families.models import Family
from families.panels import Moment, MomentKind, Panel, Slot
from tests.factories.families import AttendanceFactory, ChildFactory, FamilyFactory, ParentFactory
from tests.families.households import household
from tests.families.pages import text
from trail.models import Entry
from ui.shapes import Button, Happening


def test_the_page_tells_who_lives_where_and_a_child_of_two_homes_twice(
    desk: Client, pereiras: Family, sophie: User
) -> None:
    tiago, squez = pereiras.people.get(first_name="Tiago"), pereiras.homes.get()
    azette = actions.add_home(pereiras, NewHome("3 Grève d’Azette", "St Clement", "JE2 4QT"), people=[], by=sophie)
    days = {squez: "Monday to Friday", azette: "Friday night to Sunday"}
    actions.change_person(tiago, {}, living=days, seen=1, by=sophie)

    page = text(desk, pereiras.get_absolute_url())

    for words in (
        "People, in two homes", "Le Squez Road", "Grève d’Azette", "Born 2 August 2023. Monday to Friday.",
        "Friday night to Sunday. Also lives at Le Squez Road.", "7 months", "Extra needs", "Mother",
    ):  # fmt: skip
        assert words in page
    assert page.count("Tiago Hamon") == 2


def test_the_page_explains_the_decision_and_who_took_it(desk: Client, pereiras: Family) -> None:
    page = text(desk, pereiras.get_absolute_url())

    assert "Can use the centre" in page
    assert "Le Squez Road is in the Samarès area" in page
    assert "Decided 12 March 2026 by Sophie Renouf." in page
    assert "Registered since 12 March 2026." in page


def test_the_story_holds_registration_decisions_and_sessions_and_can_be_narrowed(
    desk: Client, pereiras: Family
) -> None:
    ana = pereiras.people.get(first_name="Ana")
    for day in (10, 17):
        AttendanceFactory(person=ana, session__held_on=date(2026, 11, day))

    everything = [str(each.title) for each in desk.get(pereiras.get_absolute_url()).context["happenings"]]
    decisions = desk.get(f"{pereiras.get_absolute_url()}?show=decision").context["happenings"]

    assert everything == ["Came to Stay and play", "Registered"]
    assert [str(each.title) for each in decisions] == ["Registered"]
    assert "2 times since 10 November 2026. Last: 17 November 2026." in text(desk, pereiras.get_absolute_url())


def test_upper_apps_fill_their_slots(desk: Client, pereiras: Family, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(panels, "_fillers", {slot: [] for slot in Slot})
    visit = Happening("Home visit", "Friday 20 November")
    panels.register("timeline", lambda family, user, now: [Moment(now, MomentKind.CONTACT, visit)])
    panels.register("actions", lambda family, user, now: [Button("Record a contact", "/x/")])
    panels.register("side", lambda family, user, now: Panel("families/today.html", {"sessions": []}))
    panels.register("main", lambda family, user, now: None)

    page = text(desk, f"{pereiras.get_absolute_url()}?show=contact")

    assert "Home visit" in page
    assert "Record a contact" in page
    assert "Nothing is on today." in page


def test_a_telephone_number_is_shown_as_it_is_dialled_and_rings(desk: Client, pereiras: Family) -> None:
    pereiras.people.filter(first_name="Ana").update(phone="+447797712345")
    pereiras.people.filter(first_name="Luc").update(phone="ask at the farm")

    page = text(desk, pereiras.get_absolute_url())

    assert 'href="tel:+44-7797-712345">07797 712345<' in page
    assert "ask at the farm" in page


def test_the_page_asks_the_database_as_often_for_one_child_as_for_ten(desk: Client, samares: Centre) -> None:
    family = FamilyFactory(centre=samares, registered=True, with_people=True)
    counts = []
    for _more in range(2):
        desk.get(family.get_absolute_url())
        with CaptureQueriesContext(connection) as queries:
            desk.get(family.get_absolute_url())
        counts.append(len(queries))
        for _child in range(9):
            ChildFactory(family=family)

    assert counts[0] == counts[1]


def test_who_looked_is_shown_with_the_one_who_looks(desk: Client, pereiras: Family, paul: User) -> None:
    desk.force_login(paul)
    desk.get(pereiras.get_absolute_url())

    assert Entry.objects.filter(about_ref=pereiras.ref, act=Entry.Act.READ, who_name="Paul Le Quesne").exists()
    assert "Who has looked" in text(desk, pereiras.get_absolute_url())


@pytest.mark.parametrize("evil", ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "{{ 7*7 }}"])
def test_words_that_try_to_run_are_only_words(desk: Client, samares: Centre, sophie: User, evil: str) -> None:
    people = (NewPerson("parent", evil[:80], evil[:80], relationship=evil),)
    family = actions.register_family(
        household(people=people, care_note=evil), centre=samares, by=sophie, today=date(2026, 11, 24)
    )
    ParentFactory(family=family, phone=evil[:40])

    page = text(desk, family.get_absolute_url()) + text(desk, "/staff/families/")

    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert ">49<" not in page
