"""A family of two centres: counted at each and once in all, and told truly by the exchange files."""

from collections.abc import Callable
from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command

from centres.models import Centre
from families import actions
from families.models import Family
from reporting.dataset import data_set
from reporting.exchange.exporting import export_folder
from tests.factories.centres import CentreFactory, SessionFactory
from tests.factories.families import (
    AttendanceFactory,
    ChildFactory,
    CircumstanceFactory,
    FamilyFactory,
    ParentFactory,
    RegistrationFactory,
)
from tests.factories.people import somebody

pytestmark = pytest.mark.django_db
INCOME_SUPPORT, SECOND_LANGUAGE, CAME_FIRST = 4, 8, 1
FIRST_HALF = (date(2026, 1, 1), date(2026, 6, 30))
SECOND_HALF = (date(2026, 7, 1), date(2026, 12, 31))


@pytest.fixture
def samares() -> Centre:
    """The first centre."""
    centre: Centre = CentreFactory(samares=True)
    return centre


@pytest.fixture
def tower() -> Centre:
    """The second."""
    centre: Centre = CentreFactory(slug="first-tower", name="First Tower")
    return centre


@pytest.fixture
def family(samares: Centre, tower: Centre) -> Family:
    """Registered at Samarès since 12 March 2026; they get Income Support."""
    known: Family = FamilyFactory(centre=samares, registered=True)
    CircumstanceFactory(family=known, kind="income_support")
    CircumstanceFactory(family=known, kind="english_second_language")
    return known


def both(family: Family, tower: Centre) -> None:
    """They use First Tower too, since 1 July."""
    RegistrationFactory(family=family, centre=tower, registered_on=date(2026, 7, 1))


def moved(family: Family, tower: Centre) -> None:
    """They went over to First Tower on 1 August."""
    decision = actions.decide_eligibility(family, tower, by=None, today=date(2026, 8, 1))
    actions.move_to_another_centre(
        family.registrations.get(), tower, since=date(2026, 8, 1), seen=decision.outcome, why="They live there now.",
        by=somebody("manager"), today=date(2026, 8, 1),
    )  # fmt: skip


def shares(number: int, first: date, last: date) -> list[tuple[int | None, int | None]]:
    """Numerator and denominator at Samarès, at First Tower and at all centres."""
    samares, tower = Centre.objects.get(slug="samares"), Centre.objects.get(slug="first-tower")
    places = [[samares], [tower], list(Centre.objects.all())]
    figures = [data_set(place, first, last)[number - 1].as_json() for place in places]
    return [(figure["numerator"], figure["denominator"]) for figure in figures]


@pytest.mark.parametrize(
    ("came", "first_half", "second_half"),
    [
        (both, [(1, 1), (0, 0), (1, 1)], [(1, 1), (1, 1), (1, 1)]),
        (moved, [(1, 1), (0, 0), (1, 1)], [(1, 1), (1, 1), (1, 1)]),
    ],
)
def test_a_family_on_two_programmes_counts_at_each_and_once_in_all(
    family: Family,
    tower: Centre,
    came: Callable[[Family, Centre], None],
    first_half: list[tuple[int, int]],
    second_half: list[tuple[int, int]],
) -> None:
    came(family, tower)

    assert shares(INCOME_SUPPORT, *FIRST_HALF) == first_half
    assert shares(INCOME_SUPPORT, *SECOND_HALF) == second_half


def test_after_a_move_it_is_on_the_programme_of_the_new_centre_alone(family: Family, tower: Centre) -> None:
    moved(family, tower)

    autumn = (date(2026, 8, 1), date(2026, 12, 31))
    assert shares(INCOME_SUPPORT, *autumn) == [(0, 0), (1, 1), (1, 1)]


@pytest.mark.requirement("R002-024")
def test_using_two_centres_counts_at_each_and_once_in_all(family: Family, samares: Centre, tower: Centre) -> None:
    both(family, tower)
    mother = ParentFactory(family=family)
    ChildFactory(family=family, extra_needs=True)
    for centre in (samares, tower):
        AttendanceFactory(person=mother, session=SessionFactory(centre=centre, held_on=date(2026, 9, 1)))

    assert shares(SECOND_LANGUAGE, *SECOND_HALF) == [(1, 1), (1, 1), (1, 1)]
    places = [[samares], [tower], list(Centre.objects.all())]
    assert [data_set(place, *SECOND_HALF)[CAME_FIRST - 1].as_json()["value"] for place in places] == [1, 1, 1]


def test_the_exchange_files_tell_of_the_registration_at_the_family_s_own_centre(
    family: Family, tower: Centre, tmp_path: Path
) -> None:
    both(family, tower)

    export_folder(tmp_path)

    row = (tmp_path / "families.csv").read_text("utf-8").splitlines()[1]
    assert row.startswith(f"{family.ref},samares,2026-03-12,,")


@pytest.mark.parametrize("came", [both, moved])
def test_files_that_come_back_change_nothing_at_either_centre(
    family: Family, tower: Centre, tmp_path: Path, came: Callable[[Family, Centre], None]
) -> None:
    came(family, tower)
    before = list(family.registrations.values("centre", "registered_on", "closed_on", "decision"))
    export_folder(tmp_path)

    call_command("import_records", str(tmp_path), stdout=StringIO(), stderr=StringIO())

    assert list(family.registrations.values("centre", "registered_on", "closed_on", "decision")) == before


def test_a_file_that_corrects_the_centre_corrects_the_registration_there_and_no_other(
    family: Family, tower: Centre, tmp_path: Path
) -> None:
    both(family, tower)
    CentreFactory(slug="grouville")
    export_folder(tmp_path)
    file = tmp_path / "families.csv"
    file.write_text(file.read_text("utf-8").replace("samares", "grouville"), "utf-8")

    call_command("import_records", str(tmp_path), stdout=StringIO(), stderr=StringIO())

    assert set(family.registrations.values_list("centre__slug", "registered_on")) == {
        ("grouville", date(2026, 3, 12)), ("first-tower", date(2026, 7, 1)),
    }  # fmt: skip
