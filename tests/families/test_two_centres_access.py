"""Who may bring a family to which centre, who sees it then, and what the trail of each centre tells."""

import pytest

from accounts.models import User
from centres.models import Centre
from families import actions
from families.access import other_centres, visible_families
from families.models import Family
from tests.factories.centres import CentreFactory
from tests.factories.people import RoleHeldFactory, somebody
from tests.families.joining import TODAY, join, move, opened_to_them
from trail.models import Entry


@pytest.fixture
def first_tower(first_tower: Centre) -> Centre:
    """First Tower, once it serves the Pereiras’ street too."""
    return opened_to_them(first_tower)


def test_each_of_the_two_centres_reads_in_its_trail_what_happened(
    pereiras: Family, first_tower: Centre, grouville: Centre, paul: User
) -> None:
    join(pereiras, first_tower, paul)
    told = Entry.objects.filter(deed="registered at another centre", about_ref=pereiras.ref)
    assert {entry.centre for entry in told} == {"samares", "first-tower"}

    move(pereiras.registrations.get(centre__slug="samares"), opened_to_them(grouville), paul)
    told = Entry.objects.filter(deed="moved to another centre", about_ref=pereiras.ref)
    assert {entry.centre for entry in told} == {"samares", "grouville"}


def test_staff_of_both_centres_see_the_family_and_those_it_left_still_do(
    pereiras: Family, first_tower: Centre, sophie: User, paul: User
) -> None:
    luc, stranger = somebody("coordinator", first_tower), somebody("coordinator", CentreFactory())
    assert not visible_families(luc).exists()

    join(pereiras, first_tower, paul)
    assert [list(visible_families(user)) for user in (sophie, luc, stranger)] == [[pereiras], [pereiras], []]

    actions.close_registration(pereiras.registrations.first(), because="", closed_on=TODAY, by=paul)  # type: ignore[arg-type]
    assert [list(visible_families(user)) for user in (sophie, luc, stranger)] == [[pereiras], [pereiras], []]


def test_those_it_left_see_it_after_a_move(pereiras: Family, first_tower: Centre, sophie: User, paul: User) -> None:
    move(pereiras.registrations.get(), first_tower, paul)

    assert list(visible_families(sophie)) == [pereiras]


@pytest.mark.parametrize(
    ("held_at", "offered"),
    [
        (["samares"], []),
        (["samares", "first-tower"], ["first-tower"]),
        (["samares", "grouville", "northfield"], ["grouville", "northfield"]),
        ([None], ["first-tower", "grouville", "northfield"]),
    ],
)
def test_other_centres_are_those_where_she_may_register(
    pereiras: Family, first_tower: Centre, grouville: Centre, northfield: Centre,
    held_at: list[str | None], offered: list[str],
) -> None:  # fmt: skip
    user = somebody("family_worker", Centre.objects.get(slug=held_at[0]) if held_at[0] else None)
    for slug in held_at[1:]:
        RoleHeldFactory(user=user, code="family_worker", centre=Centre.objects.get(slug=slug))

    assert [centre.slug for centre in other_centres(user, pereiras, TODAY)] == offered


def test_a_centre_where_it_is_registered_is_offered_no_more(pereiras: Family, first_tower: Centre, paul: User) -> None:
    everywhere = somebody("manager")
    join(pereiras, first_tower, paul)

    assert list(other_centres(everywhere, pereiras, TODAY)) == []
