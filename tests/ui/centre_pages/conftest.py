"""The cast: Samarès, First Tower and Northfield; Paul manages Samarès, Carol administers everything."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.test import Client

from accounts.models import User
from centres.models import Centre
from tests.factories.centres import CentreFactory
from tests.factories.people import somebody

SAMARES = "/staff/settings/samares/"


@pytest.fixture
def samares(db: None, morning: date) -> Centre:
    """Samarès, whose area is written down by street and by postcode."""
    centre: Centre = CentreFactory(samares=True, streets=["Le Squez Road"], postcodes=["JE2 6"])
    return centre


@pytest.fixture
def first_tower(db: None, morning: date) -> Centre:
    """The other centre in Jersey."""
    centre: Centre = CentreFactory(slug="first-tower", streets=["Mont Cochon"], postcodes=["JE2 3"])
    return centre


@pytest.fixture
def northfield(db: None, morning: date) -> Centre:
    """An English centre."""
    centre: Centre = CentreFactory(northfield=True, postcodes=["NF1"])
    return centre


@pytest.fixture
def paul(samares: Centre) -> User:
    """The manager of Samarès."""
    return somebody("manager", samares, manager=True)


@pytest.fixture
def carol(db: None) -> User:
    """Administers every centre."""
    return somebody("administrator", None, name="Carol Amy")


@pytest.fixture
def morning(time_machine: Any) -> date:
    """A quarter to eleven on Tuesday 24 November 2026, at every centre."""
    time_machine.move_to(datetime(2026, 11, 24, 10, 44, tzinfo=UTC), tick=False)
    return date(2026, 11, 24)


@pytest.fixture
def desk(paul: User, morning: date) -> Client:
    """Paul's desk."""
    client = Client()
    client.force_login(paul)
    return client


@pytest.fixture
def wide_desk(carol: User, morning: date) -> Client:
    """Carol's desk."""
    client = Client()
    client.force_login(carol)
    return client
