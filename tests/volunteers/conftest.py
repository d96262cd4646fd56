"""The cast of volunteers' tests: a centre, a coordinator, Marie who is cleared, and the family she visits."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
import time_machine
from django.test import Client

from accounts.models import User
from centres.models import Centre
from tests.factories.centres import CentreFactory
from tests.factories.people import somebody
from tests.factories.volunteers import PlacementFactory, VolunteerFactory, signs_in
from volunteers.models import Placement, Volunteer

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 10, 44, tzinfo=UTC)


def hers(placement: Placement) -> User:
    """The account of the volunteer in a placement."""
    user = placement.volunteer.user
    assert user
    return user


@pytest.fixture
def samares(db: None) -> Centre:
    """The centre in Jersey."""
    centre: Centre = CentreFactory(samares=True)
    return centre


@pytest.fixture
def northfield(db: None) -> Centre:
    """The centre in England."""
    centre: Centre = CentreFactory(northfield=True)
    return centre


@pytest.fixture
def coordinator(samares: Centre) -> User:
    """Sophie, who coordinates Samarès."""
    return somebody("coordinator", samares, coordinator=True)


@pytest.fixture
def marie(samares: Centre) -> Volunteer:
    """A volunteer with a clear check who signs in."""
    volunteer: Volunteer = VolunteerFactory(centre=samares, first_name="Marie", last_name="Le Brun", cleared=True)
    signs_in(volunteer)
    return volunteer


@pytest.fixture
def placement(marie: Volunteer) -> Placement:
    """Marie with her family."""
    placed: Placement = PlacementFactory(volunteer=marie, good_to_know="The blue door. Knock, don’t ring.")
    return placed


@pytest.fixture
def at_work() -> Iterator[None]:
    """It is Tuesday 24 November 2026, sixteen minutes to eleven."""
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def desk(at_work: None, coordinator: User) -> Client:
    """Sophie's browser."""
    client = Client()
    client.force_login(coordinator)
    return client


@pytest.fixture
def phone(at_work: None, marie: Volunteer) -> Client:
    """Marie's phone."""
    client = Client()
    client.force_login(marie.user)  # type: ignore[arg-type]
    return client
