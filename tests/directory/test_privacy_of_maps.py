"""The page about privacy says where the pictures of the map come from, as long as there is a map."""

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from directory.models import HomePage, PlainPage


@pytest.fixture
def _pages(home: HomePage) -> None:
    for slug in ("privacy", "accessibility"):
        home.add_child(instance=PlainPage(title=slug, slug=slug, lead="Words."))


@pytest.mark.usefixtures("_pages")
@pytest.mark.parametrize(
    ("slug", "host", "says"),
    [
        ("privacy", "https://tiles.example", True),
        ("privacy", "", False),
        ("accessibility", "https://tiles.example", False),
    ],
)
def test_who_sees_that_a_map_is_looked_at(client: Client, settings: Settings, slug: str, host: str, says: bool) -> None:
    settings.MAP_HOST = host

    page = client.get(f"/{slug}/").content.decode()

    assert ("Its pictures come from tiles.example, which then sees your internet address." in page) is says
