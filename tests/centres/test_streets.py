"""Streets as people write them."""

import pytest

from centres import streets


@pytest.mark.parametrize(
    ("address", "street", "named"),
    [
        ("12 Le Squez Road, St Clement", "Le Squez Road", True),
        ("12 le squez rd", "Le Squez Road", True),
        ("greve d azette", "Grève d’Azette", True),
        ("Grève d'Azette", "Grève d’Azette", True),
        ("Evergreen Road", "Green Road", False),
        ("Green Road East", "Green Road", True),
        ("Squez Road", "Le Squez Road", False),
        ("", "Le Squez Road", False),
        ("Le Squez Road", "", False),
    ],
)
def test_an_address_names_a_street_however_it_is_written(address: str, street: str, named: bool) -> None:
    assert streets.names(address, street) == named


LISTED = ["Le Squez Road", "Le Squez Close", "Grève d’Azette", "Mont Cochon"]


@pytest.mark.parametrize(
    ("address", "near"),
    [
        ("12 Le Sqez rd", ["Le Squez Road"]),
        ("Flat 2, 12 Le Skuez Close, St Clement", ["Le Squez Close"]),
        ("squez road", ["Le Squez Road"]),
        ("Greve Azette", ["Grève d’Azette"]),
        ("Mont Cochin 3b", ["Mont Cochon"]),
        ("Rue Nouvelle", []),
        ("12", []),
        ("", []),
    ],
)
def test_a_street_with_nearly_the_name_of_a_listed_one_leads_to_it(address: str, near: list[str]) -> None:
    assert streets.near(address, LISTED) == near
