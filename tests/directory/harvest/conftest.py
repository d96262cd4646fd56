"""A feed on this machine, and the source of ours that reads it."""

from collections.abc import Iterator
from typing import Any

import pytest

from directory.models import Source
from tests.directory.harvest.local_feed import LocalFeed, local_feed


@pytest.fixture
def feed() -> Iterator[LocalFeed]:
    with local_feed() as open_now:
        yield open_now


def a_source(address: str = "https://northfield.example/feed", **facts: Any) -> Source:
    """A council’s directory, unless told otherwise."""
    known = {"publisher": "Northfield Council", "licence": "Open Government Licence 3.0"}
    source: Source = Source.objects.create(address=address, **{"name": "Northfield"} | known | facts)
    return source


@pytest.fixture
def source(feed: LocalFeed, db: None) -> Source:
    return a_source(feed.address)
