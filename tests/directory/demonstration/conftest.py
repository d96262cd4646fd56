"""The demonstration, loaded once for all the tests that read it: each of them leaves it as it was."""

from collections.abc import Iterator
from random import Random

import pytest
import time_machine
from django.db import transaction
from django.utils import translation
from pytest_django import DjangoDbBlocker

import centres.demo
import directory.demo
from tests.directory.conftest import NOW, TUESDAY


@pytest.fixture(scope="package", autouse=True)
def _loaded(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Three centres with their pages and two years of activities, in a transaction around those of the tests."""
    with django_db_blocker.unblock(), transaction.atomic():
        with time_machine.travel(NOW, tick=False), translation.override("en"):
            centres.demo.load(today=TUESDAY)
            directory.demo.load(today=TUESDAY, rng=Random(1))  # noqa: S311 – invented weeks, no secret
        with django_db_blocker.block():
            yield
        transaction.set_rollback(True)
