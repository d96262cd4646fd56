"""The people who keep the directory true, and a listing to keep."""

from datetime import UTC, datetime

import pytest
from django.core.cache import cache
from django.test import Client

from accounts.models import User
from directory.models import Service
from tests.factories.people import somebody
from tests.factories.services import a_full_service

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _nothing_counted_yet() -> None:
    """Limits are counted in the cache, which outlives a test."""
    cache.clear()


@pytest.fixture
def service(db: None) -> Service:
    return a_full_service("Baby group")


@pytest.fixture
def publisher(db: None) -> User:
    return somebody("publisher", name="Nina Ferbrache")


@pytest.fixture
def desk(publisher: User) -> Client:
    """The publisher’s own browser."""
    client = Client()
    client.force_login(publisher)
    return client
