"""The cast of the families' tests: Samarès with its streets, and the people who work there."""

import pytest

from accounts.models import User
from centres.models import Centre
from tests.factories.centres import CentreFactory
from tests.factories.people import somebody


@pytest.fixture
def samares(db: None) -> Centre:
    """Samarès, whose area is written down by street and by postcode."""
    centre: Centre = CentreFactory(samares=True, streets=["Le Squez Road"], postcodes=["JE2 6"])
    return centre


@pytest.fixture
def northfield(db: None) -> Centre:
    """An English centre with families of its own."""
    centre: Centre = CentreFactory(northfield=True, postcodes=["NF1"])
    return centre


@pytest.fixture
def sophie(samares: Centre) -> User:
    """The coordinator of Samarès."""
    return somebody("coordinator", samares, coordinator=True)


@pytest.fixture
def paul(samares: Centre) -> User:
    """The manager of Samarès."""
    return somebody("manager", samares, manager=True)
