"""The cast of the families' tests: Samarès with its streets, and the people who work there."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.test import Client

from accounts.models import User
from centres.models import Centre
from families import actions
from families.models import Family
from tests.factories.centres import CentreFactory
from tests.factories.people import somebody
from tests.families.households import household


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
def first_tower(db: None) -> Centre:
    """The second centre in Jersey."""
    centre: Centre = CentreFactory(slug="first-tower", name="First Tower", postcodes=["JE2 3"])
    return centre


@pytest.fixture
def grouville(db: None) -> Centre:
    """A third one, in whose area none of them lives."""
    centre: Centre = CentreFactory(slug="grouville", name="Grouville", postcodes=["JE3 9"])
    return centre


@pytest.fixture
def yann(first_tower: Centre) -> User:
    """The coordinator of First Tower, who has no role anywhere else."""
    return somebody("coordinator", first_tower, name="Yann Vibert")


@pytest.fixture
def sophie(samares: Centre) -> User:
    """The coordinator of Samarès."""
    return somebody("coordinator", samares, coordinator=True)


@pytest.fixture
def paul(samares: Centre) -> User:
    """The manager of Samarès."""
    return somebody("manager", samares, manager=True)


@pytest.fixture
def morning(time_machine: Any) -> date:
    """A quarter to eleven on Tuesday 24 November 2026, at every centre."""
    time_machine.move_to(datetime(2026, 11, 24, 10, 44, tzinfo=UTC), tick=False)
    return date(2026, 11, 24)


@pytest.fixture
def signed_in(client: Client, morning: date) -> Callable[[User], Client]:
    """A desk in which this person has signed in."""

    def sign_in(user: User) -> Client:
        client.force_login(user)
        return client

    return sign_in


@pytest.fixture
def desk(signed_in: Callable[[User], Client], sophie: User) -> Client:
    """The coordinator's desk."""
    return signed_in(sophie)


@pytest.fixture
def pereiras(samares: Centre, sophie: User, morning: date) -> Family:
    """The Pereira and Hamon family, registered in March."""
    return actions.register_family(household(), centre=samares, by=sophie, today=date(2026, 3, 12))
