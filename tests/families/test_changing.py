"""Correcting a family, its people and homes; two people at once lose nothing."""

from datetime import date

import pytest

from accounts.models import User
from centres.models import Centre
from families import actions
from families.households import NewHome, NewPerson
from families.models import Family
from tests.factories.families import ChildFactory, FamilyFactory, HomeFactory, LivingFactory, ParentFactory
from trail.models import Entry

TODAY = date(2026, 11, 24)


def test_a_correction_counts_up_the_version_and_leaves_a_line(pereiras: Family, sophie: User) -> None:
    changed = actions.change_family(pereiras, {"care_note": "Text Ana first."}, seen=1, by=sophie)

    assert (changed.care_note, changed.version) == ("Text Ana first.", 2)
    assert Entry.objects.filter(deed="family corrected").count() == 1


def test_a_correction_that_changes_nothing_leaves_no_line(pereiras: Family, sophie: User) -> None:
    actions.change_family(pereiras, {"home_languages": "pt en"}, seen=1, by=sophie)

    assert not Entry.objects.filter(deed="family corrected").exists()


def test_the_second_of_two_editors_is_refused_and_nothing_is_lost(pereiras: Family, sophie: User, paul: User) -> None:
    actions.change_family(pereiras, {"care_note": "Text Ana first."}, seen=1, by=sophie)

    with pytest.raises(actions.ChangedMeanwhileError, match="while you were writing"):
        actions.change_family(pereiras, {"care_note": "Ring Luc."}, seen=1, by=paul)

    pereiras.refresh_from_db()
    assert pereiras.care_note == "Text Ana first."


def test_the_name_follows_the_grown_ups(pereiras: Family, sophie: User) -> None:
    luc = pereiras.people.get(first_name="Luc")
    home = pereiras.homes.get()

    actions.change_person(luc, {"last_name": "Vibert"}, living={home: ""}, seen=1, by=sophie)

    pereiras.refresh_from_db()
    assert pereiras.name == "Pereira, Vibert"
    assert "vibert" in pereiras.search_text


def test_a_child_may_live_in_two_homes(pereiras: Family, sophie: User) -> None:
    tiago, le_squez = pereiras.people.get(first_name="Tiago"), pereiras.homes.get()
    azette = actions.add_home(pereiras, NewHome("3 Grève d’Azette", "St Clement", "JE2 4QT"), people=[], by=sophie)

    days = {le_squez: "Monday to Friday", azette: "Friday night to Sunday"}
    actions.change_person(tiago, {}, living=days, seen=1, by=sophie)

    assert {(each.home, each.days) for each in tiago.livings.all()} == set(days.items())
    assert (le_squez.is_main, azette.is_main) == (True, False)


@pytest.mark.parametrize(
    ("due_on", "born_on", "still_due"),
    [
        (date(2026, 12, 1), date(2026, 11, 20), False),
        (date(2026, 12, 1), date(2023, 8, 2), True),
        (date(2026, 12, 1), None, True),
    ],
)
def test_the_baby_that_was_awaited_is_no_longer_due_once_born(
    samares: Centre, sophie: User, due_on: date, born_on: date | None, still_due: bool
) -> None:
    family = FamilyFactory(centre=samares, baby_due_on=due_on)

    actions.add_person(family, NewPerson("child", "Eva", date_of_birth=born_on), living={}, by=sophie)

    family.refresh_from_db()
    assert bool(family.baby_due_on) == still_due


def test_a_new_person_gets_the_next_reference_of_the_family(pereiras: Family, sophie: User) -> None:
    rose = actions.add_person(pereiras, NewPerson("other", "Rose", "Hamon"), living={}, by=sophie)

    assert rose.ref == "S-0001-5"


def test_who_moves_lives_at_the_new_home_and_the_old_one_is_kept(pereiras: Family, sophie: User) -> None:
    old = pereiras.homes.get()

    new = actions.move_home(old, NewHome("5 Rue de Jambart", "St Clement"), moved_on=date(2026, 11, 1), by=sophie)

    old.refresh_from_db()
    assert (old.to_on, old.is_main, old.livings.count()) == (date(2026, 10, 31), False, 0)
    assert (new.from_on, new.is_main, new.livings.count()) == (date(2026, 11, 1), True, 4)
    assert list(pereiras.homes.lived_in(TODAY)) == [new]


def test_nobody_leaves_a_home_before_moving_in(sophie: User) -> None:
    home = HomeFactory(from_on=date(2026, 6, 1))

    with pytest.raises(actions.MovedBeforeMovingInError):
        actions.move_home(home, NewHome("Elsewhere"), moved_on=date(2026, 6, 1), by=sophie)


def test_what_a_home_is_called_leaves_out_flat_and_number() -> None:
    streets = {
        "12 Le Squez Road": "Le Squez Road",
        "Flat 3, 12a Le Squez Road": "Le Squez Road",
        "Le Squez Road": "Le Squez Road",
        "14-16 High Street": "High Street",
        "Les Marais Court, Le Squez": "Le Squez",
    }

    assert {address: HomeFactory.build(address=address).street for address in streets} == streets


def test_a_person_who_leaves_a_home_lives_there_no_more(samares: Centre, sophie: User) -> None:
    living = LivingFactory(person__family__centre=samares)
    ChildFactory(family=living.person.family)
    ParentFactory(family=living.person.family)

    actions.change_person(living.person, {}, living={}, seen=1, by=sophie)

    assert not living.person.livings.exists()
