"""What the public pages stand on in tests: one centre with an area, the home page, and the whole demonstration."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
import time_machine
from django.core.cache import cache
from django.test import Client
from django.utils import translation
from pytest_django.fixtures import Settings

from accounts import actions as accounts
from centres.models import Centre
from directory.models import CentreIndexPage, CentrePage, HomePage, StoryPage
from tests.factories.centres import CentreFactory
from tests.factories.people import UserFactory

TUESDAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _on_tuesday() -> Iterator[None]:
    """It is ten in the morning of Tuesday 24 November 2026 in Jersey, and the tests read English."""
    cache.clear()  # Wagtail remembers where sites begin
    with time_machine.travel(NOW, tick=False), translation.override("en"):
        yield


@pytest.fixture
def samares(db: None) -> Centre:
    return CentreFactory(samares=True, postcodes=["JE2 6"], streets=["Le Squez Road"])


@pytest.fixture
def home(samares: Centre) -> HomePage:
    """The home page that every installation begins with, speaking for Samarès."""
    page: HomePage = HomePage.objects.get(url_path="/home/")
    page.centre = samares
    page.save()
    return page


@pytest.fixture
def desk(home: HomePage, client: Client) -> Client:
    """The browser of a publisher who is signed in."""
    user = UserFactory(name="Nina Ferbrache")
    accounts.give_role(user, code="publisher", centre=None, by=None, now=NOW)
    client.force_login(user)
    return client


@pytest.fixture
def centre_page(home: HomePage, samares: Centre, settings: Settings) -> CentrePage:
    settings.SECOND_FACTOR_REQUIRED = False
    page = CentrePage(slug="samares", title="Samarès", centre=samares)
    CentreIndexPage.objects.get().add_child(instance=page)
    return page


@pytest.fixture
def story(centre_page: CentrePage) -> StoryPage:
    """A draft that nobody has agreed to."""
    page = StoryPage(slug="tea", title="Tea", who="family", lead="There was tea.", live=False)
    page.body = [("paragraph", "<p>Inês came in.</p>")]
    centre_page.add_child(instance=page)
    page.save_revision()
    return page
