"""A manager, a coordinator and a volunteer at Samarès, an administrator everywhere, and a browser for each test."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from django.contrib.auth.hashers import MD5PasswordHasher
from django.core import mail
from django.core.cache import cache
from django.test import Client

from accounts import actions
from accounts.models import User
from centres.models import Centre

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
PASSWORD = "a long walk at low tide"


class CountingHasher(MD5PasswordHasher):
    """Quick, and knows how often a password was hashed."""

    hashed = 0

    def encode(self, password: str, salt: str) -> str:
        CountingHasher.hashed += 1
        return super().encode(password, salt)


@pytest.fixture(autouse=True)
def _fresh_cache() -> Iterator[None]:
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def hashed(settings) -> type[CountingHasher]:
    settings.PASSWORD_HASHERS = ["tests.accounts.conftest.CountingHasher"]
    CountingHasher.hashed = 0
    return CountingHasher


@pytest.fixture
def second_step_required(settings) -> None:
    settings.SECOND_FACTOR_REQUIRED = True


@pytest.fixture
def samares(db) -> Centre:
    return Centre.objects.get_or_create(slug="samares", defaults={"name": "Samarès", "jurisdiction": "JE"})[0]


@pytest.fixture
def northfield(db) -> Centre:
    facts = {"name": "Northfield Family Hub", "jurisdiction": "GB-ENG"}
    return Centre.objects.get_or_create(slug="northfield", defaults=facts)[0]


def somebody(name: str, code: str = "", centre: Centre | None = None) -> User:
    user = User.objects.create_user(f"{name.split()[0].lower()}@samphire.example", PASSWORD, name=name)
    if code:
        actions.give_role(user, code=code, centre=centre, by=None, now=NOON)
    return User.objects.get(pk=user.pk)


@pytest.fixture
def paul(samares) -> User:
    return somebody("Paul Le Quesne", "manager", samares)


@pytest.fixture
def sophie(samares) -> User:
    return somebody("Sophie Renouf", "coordinator", samares)


@pytest.fixture
def marie(samares) -> User:
    return somebody("Marie Le Brun", "volunteer", samares)


@pytest.fixture
def ada(db) -> User:
    return somebody("Ada Picot", "administrator")


@pytest.fixture
def lena(samares) -> User:
    return somebody("Lena Amy", "safeguarding_lead", samares)


@pytest.fixture
def norah(northfield) -> User:
    return somebody("Norah Hill", "manager", northfield)


def letter_link(host: str = "http://testserver") -> str:
    """Where the link in the last letter leads."""
    found = re.search(rf"{host}(/\S+)", str(mail.outbox[-1].body))
    assert found
    return found[1]


def leads(answer: Any) -> str:
    """Where an answer leads to."""
    return str(answer.headers["Location"])


def sign_in(visitor: Client, email: str, password: str = PASSWORD, **facts: Any) -> Any:
    return visitor.post("/accounts/login/", {"login": email, "password": password}, **facts)


@pytest.fixture
def visitor(db) -> Client:
    return Client()


@pytest.fixture
def pauls_browser(paul) -> Client:
    visitor = Client()
    sign_in(visitor, paul.email)
    return visitor
