"""The people who keep the directory true, and a listing to keep."""

from datetime import UTC, datetime

import pytest
from django.core.cache import cache
from django.forms import BoundField
from django.test import Client

from accounts import actions as accounts
from accounts.models import User
from directory.models import Keeper, Service
from tests.factories.people import UserFactory, somebody
from tests.factories.services import a_full_service
from ui.fields import DayInput

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
    user: User = UserFactory(name="Nina Ferbrache")
    accounts.give_role(user, code="publisher", centre=None, by=None, now=NOW)
    return user


@pytest.fixture
def desk(publisher: User) -> Client:
    """The publisher’s own browser."""
    client = Client()
    client.force_login(publisher)
    return client


@pytest.fixture
def rosemary(service: Service) -> User:
    """She keeps the listings of the charity that runs the baby group."""
    user = somebody("provider", name="Rosemary Blampied")
    Keeper.objects.create(organisation=service.organisation, user=user, name=user.name, email=user.email, given_at=NOW)
    return user


@pytest.fixture
def hers(rosemary: User) -> Client:
    """Rosemary’s own browser."""
    client = Client()
    client.force_login(rosemary)
    return client


def as_shown(client: Client, address: str) -> dict[str, str | list[str]]:
    """What the page’s forms would send if nobody changed anything."""
    draft = client.get(address).context["draft"]
    rows = [*draft.times.forms, *draft.prices.forms, *draft.contacts.forms]
    sent: dict[str, str | list[str]] = {}
    for form in [draft.form, *rows]:
        for field in form:
            _put(sent, field)
    return sent


def _put(sent: dict[str, str | list[str]], field: BoundField) -> None:
    value = field.value()
    if isinstance(field.field.widget, DayInput):
        parts = zip(("day", "month", "year"), field.field.widget.decompress(value), strict=True)
        sent.update({f"{field.html_name}_{part}": said for part, said in parts})
    elif isinstance(value, list):
        sent[field.html_name] = value
    elif value is not None and value is not False:
        sent[field.html_name] = str(value)
