"""Where a home lies, judged by postcode and street."""

from datetime import date

import pytest

from centres.catchment import Place, judge, place_in, serving
from centres.models import Area, Centre

pytestmark = pytest.mark.django_db
AGREED = date(2026, 9, 1)


def made(slug: str, name: str, jurisdiction: str, *postcodes: str, streets: tuple[str, ...] = ()) -> Centre:
    centre = Centre.objects.create(slug=slug, name=name, jurisdiction=jurisdiction)
    for value in postcodes:
        Area.objects.create(centre=centre, kind=Area.Kind.POSTCODE, value=value, agreed_on=AGREED)
    for value in streets:
        Area.objects.create(centre=centre, kind=Area.Kind.STREET, value=value, agreed_on=AGREED)
    return centre


@pytest.fixture
def samares() -> Centre:
    return made("samares", "Samarès", "JE", "JE2 6", streets=("Le Squez Road",))


@pytest.fixture
def first_tower() -> Centre:
    return made("first-tower", "First Tower", "JE", "JE2 3", streets=("Mont Cochon",))


@pytest.fixture
def northfield() -> Centre:
    return made("northfield", "Northfield", "GB-ENG", "NF1", streets=("Church Road",))


@pytest.mark.requirement("R002-022")
@pytest.mark.parametrize(
    ("postcode", "street", "in_area"),
    [
        ("JE2 6AB", "", True),
        ("je26ab", "", True),
        ("", "12 Le Squez Road", True),
        ("JE3 1AA", "Le Squez Road", True),
        ("JE3 1AA", "", False),
        ("JE2 3AA", "Grève d’Azette", False),
        ("", "Mont Cochon", False),
        ("", "Rue Nouvelle", None),
        ("JE2", "", None),
        ("", "", None),
    ],
)
def test_a_home_is_inside_outside_or_not_known(
    samares: Centre, first_tower: Centre, postcode: str, street: str, in_area: bool | None
) -> None:
    assert judge(samares, postcode, street).in_area is in_area


@pytest.mark.parametrize(
    ("postcode", "street", "why"),
    [
        ("", "Le Squez Road", "Streets are on the list agreed for Samarès on 1 September 2026"),
        ("JE2 6AB", "", "Postcodes are on the list agreed for Samarès on 1 September 2026"),
        ("je31aa", "", "JE3 1AA is not on the list of postcodes for Samarès"),
        ("", "Mont Cochon", "This street is on the list for First Tower"),
        (
            "",
            "Le Sqez Rd",
            "Did you mean Le Squez Road? We do not find this street on our list. The whole postcode would tell us",
        ),
        (
            "",
            "Mount Cochon",
            "Did you mean Mont Cochon? We do not find this street on our list. The whole postcode would tell us",
        ),
        ("", "Rue Nouvelle", "We do not find this street on our list. The whole postcode would tell us"),
    ],
)
def test_the_fact_says_how_we_know(samares: Centre, first_tower: Centre, postcode: str, street: str, why: str) -> None:
    assert judge(samares, postcode, street).why == why


def test_the_same_street_name_in_another_country_is_another_street(samares: Centre, northfield: Centre) -> None:
    assert judge(northfield, "", "Church Road").in_area is True
    assert judge(northfield, "JE3 1AA", "Church Road").in_area is False
    assert judge(samares, "", "Church Road").in_area is None


def test_where_only_streets_are_listed_a_postcode_tells_nothing() -> None:
    centre = made("grouville", "Grouville", "JE", streets=("La Rue à Don",))

    assert judge(centre, "JE3 9AA", "").in_area is None
    assert judge(centre, "JE3 9AA", "La Rue a Don").in_area is True


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("je26ab", Place("JE2 6AB", "")),
        ("12 Le Squez Road, JE2 6AB", Place("JE2 6AB", "12 Le Squez Road")),
        ("  Le  Squez   Road ", Place("", "Le Squez Road")),
        ("JE2", Place("", "JE2")),
        ("", Place("", "")),
    ],
)
def test_one_line_holds_a_postcode_a_street_or_both(words: str, place: Place) -> None:
    assert place_in(words) == place


@pytest.mark.parametrize(
    ("words", "slug"),
    [
        ("JE2 3BB", "first-tower"),
        ("Mont Cochon", "first-tower"),
        ("NF1 1AA", "northfield"),
        ("JE3 1AA", None),
    ],
)
def test_the_centre_that_serves_a_place_is_found(
    samares: Centre, first_tower: Centre, northfield: Centre, words: str, slug: str | None
) -> None:
    found = serving(place_in(words))
    assert (found.slug if found else None) == slug
