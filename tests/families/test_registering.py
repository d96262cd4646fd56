"""Registering a family: kept at once, decided with reasons, once for each page."""

from datetime import UTC, date, datetime
from uuid import uuid4

import pytest
from django.db import IntegrityError

from accounts.models import User
from centres.models import Centre
from families import actions
from families.households import NewPerson
from families.models import EligibilityDecision, Family, Home, Person, RefSeries, Registration
from tests.factories.families import FamilyFactory
from tests.families.households import ANA, INES, LE_SQUEZ, household
from trail.models import Entry

TODAY = date(2026, 11, 24)


@pytest.mark.requirement("R002-007")
def test_a_family_is_registered_with_its_people_home_and_answers(samares: Centre, sophie: User) -> None:
    told = household(answers={"income_support": "yes", "social_housing": ""})

    family = actions.register_family(told, centre=samares, by=sophie, today=TODAY)

    assert family.name == "Pereira, Hamon"
    assert str(family) == "Pereira and Hamon family"
    assert family.ref == "S-0001"
    assert [person.ref for person in family.people.all()] == ["S-0001-1", "S-0001-2", "S-0001-3", "S-0001-4"]
    home = family.homes.get()
    assert (home.postcode, home.is_main, home.livings.count()) == ("JE2 6AB", True, 4)
    assert [(each.kind, each.from_on) for each in family.circumstances.all()] == [("income_support", TODAY)]
    registration = Registration.objects.open_on(TODAY).get()
    assert registration.decision is not None
    assert registration.decision.outcome == "eligible"


def test_registering_leaves_one_line_in_the_trail(samares: Centre, sophie: User) -> None:
    family = actions.register_family(household(), centre=samares, by=sophie, today=TODAY)

    [entry] = Entry.objects.all()
    assert (entry.deed, entry.about_ref, entry.centre) == ("family registered", family.ref, "samares")


def test_a_family_whose_area_is_not_known_is_written_down_and_not_registered(samares: Centre, sophie: User) -> None:
    family = actions.register_family(household(home=None), centre=samares, by=sophie, today=TODAY)

    assert EligibilityDecision.objects.get(family=family).outcome == "unclear"
    assert not family.registrations.exists()
    assert Entry.objects.get().deed == "family written down"


def test_a_page_sent_twice_registers_one_family(samares: Centre, sophie: User) -> None:
    key, now = uuid4(), datetime(2026, 11, 24, 10, 44, tzinfo=UTC)

    first = actions.register_family_once(household(), key=key, centre=samares, by=sophie, now=now)
    second = actions.register_family_once(household(), key=key, centre=samares, by=sophie, now=now)

    assert first == second == Family.objects.get().get_absolute_url()


def test_nothing_is_kept_when_one_part_cannot_be(samares: Centre, sophie: User) -> None:
    told = household(answers={"social_housing": "hm"})

    with pytest.raises(IntegrityError):
        actions.register_family(told, centre=samares, by=sophie, today=TODAY)

    assert not Family.objects.exists()
    assert not Person.objects.exists()
    assert not Home.objects.exists()
    assert not Entry.objects.exists()


@pytest.mark.parametrize(
    ("known", "next_ref"),
    [
        ([], "S-0001"),
        (["S-0147"], "S-0148"),
        (["S-0009", "X-0500", "S-old", "7"], "S-0010"),
        (["S-9999"], "S-10000"),
    ],
)
def test_references_go_on_from_those_already_given(
    samares: Centre, sophie: User, known: list[str], next_ref: str
) -> None:
    for ref in known:
        FamilyFactory(ref=ref, centre=samares)

    assert actions.register_family(household(), centre=samares, by=sophie, today=TODAY).ref == next_ref


def test_a_reference_that_an_import_brought_is_passed_over(samares: Centre, sophie: User) -> None:
    RefSeries.objects.create(letter="S", last=4)
    FamilyFactory(ref="S-0005", centre=samares)

    assert actions.register_family(household(), centre=samares, by=sophie, today=TODAY).ref == "S-0006"


@pytest.mark.parametrize(("people", "name"), [((ANA, INES), "Pereira"), ((INES,), "Hamon"), ((), "")])
def test_a_family_is_called_after_its_grown_ups(
    samares: Centre, sophie: User, people: tuple[NewPerson, ...], name: str
) -> None:
    told = household(people=people, home=LE_SQUEZ)

    family = actions.register_family(told, centre=samares, by=sophie, today=TODAY)

    assert family.name == name
    assert str(family) == (f"{name} family" if name else family.ref)
