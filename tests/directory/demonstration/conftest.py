"""The demonstration, loaded once for all the tests that read it."""

from collections.abc import Iterator
from random import Random

import pytest
from pytest_django import DjangoDbBlocker

import centres.demo
import directory.demo
from tests.directory.conftest import NOW, TUESDAY
from tests.loading import loaded_once


def _load() -> None:
    centres.demo.load(today=TUESDAY)
    directory.demo.load(today=TUESDAY, rng=Random(1))  # noqa: S311 – invented weeks, no secret


@pytest.fixture(scope="package", autouse=True)
def _loaded(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Three centres with their pages and two years of activities."""
    with loaded_once(django_db_blocker, _load, NOW):
        yield
