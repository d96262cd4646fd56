"""Lines of the list that says whom a centre serves, and what two centres list at once."""

import pytest

from centres.listing import meet, overlaps, same, written
from centres.models import Area
from tests.factories.centres import CentreFactory

POSTCODE, STREET = Area.Kind.POSTCODE, Area.Kind.STREET


@pytest.mark.parametrize(
    ("kind", "line", "kept"),
    [
        (POSTCODE, "je2 6", "JE2 6"),
        (POSTCODE, "JE2 6, JE2 3", ""),
        (STREET, "  Le  Squez   Road ", "Le Squez Road"),
        (STREET, "– … –", ""),
    ],
)
def test_a_line_is_kept_in_one_form(kind: str, line: str, kept: str) -> None:
    assert written(kind, line) == kept


@pytest.mark.parametrize(
    ("kind", "one", "other", "alike", "both"),
    [
        (STREET, "Grève d’Azette", "greve d azette", True, True),
        (STREET, "Le Squez Rd", "Le Squez Road", True, True),
        (STREET, "Le Squez", "Le Squez Road", False, True),
        (STREET, "Mont Cochon", "Mont Cambrai", False, False),
        (POSTCODE, "JE2", "JE2 6", False, True),
        (POSTCODE, "JE2 6", "JE2 3", False, False),
    ],
)
def test_lines_are_the_same_or_would_both_find_a_home(kind: str, one: str, other: str, alike: bool, both: bool) -> None:
    assert same(kind, one, other) is alike
    assert meet(kind, one, other) is both


@pytest.mark.django_db
def test_what_another_centre_lists_is_found_and_a_street_only_in_the_same_country() -> None:
    samares = CentreFactory(samares=True, streets=["Le Squez Road"], postcodes=["JE2 6"])
    first_tower = CentreFactory(slug="first-tower", streets=["Mont Cochon", "Church Road"], postcodes=["JE2 3"])
    CentreFactory(northfield=True, streets=["Victoria Street"], postcodes=["NF1"])

    streets = overlaps(samares, STREET, ["Le Squez Road", "Church Rd", "Victoria Street"])
    found = overlaps(samares, POSTCODE, ["JE2", "JE3", "NF1 1"])

    assert [(each.value, each.listed, each.centre) for each in streets] == [("Church Rd", "Church Road", first_tower)]
    assert [(each.value, each.listed) for each in found] == [("JE2", "JE2 3"), ("NF1 1", "NF1")]
