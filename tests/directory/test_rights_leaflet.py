"""A new site has a leaflet for parents about the rights of their children, plain enough to be read."""

import pytest
from django.test import Client

from directory import paper
from directory.formats import Form
from directory.founding import found
from directory.models import HomePage, LeafletPage
from directory.readings import is_too_hard, reading_of
from tests.directory.conftest import NOW
from tests.directory.speaking import NOT_OUR_WORDS, read

RIGHTS = ["To be well", "To be heard", "To be with her family", "To play", "To be healthy", "To be safe",
          "To be left in peace", "To be treated fairly"]  # fmt: skip


@pytest.fixture
def leaflet(home: HomePage) -> LeafletPage:
    found(now=NOW)
    page: LeafletPage = LeafletPage.objects.get(slug="childrens-rights")
    return page


@pytest.mark.requirement("R004-114")
def test_parents_read_which_rights_their_child_has_what_to_expect_and_whom_to_tell(
    client: Client, leaflet: LeafletPage
) -> None:
    words = read(client, "/information/childrens-rights/")

    assert all(right in words for right in RIGHTS)
    assert words.index("What you can expect from us") < words.index("When a right is not kept")
    for said in ("Convention on the Rights of the Child", "Children’s Commissioner", "Tell any of us.", "01534 744300"):
        assert said in words
    assert "/information/childrens-rights/" in client.get("/information/").content.decode()


@pytest.mark.requirement("R004-114")
def test_it_can_be_had_in_every_form(client: Client, leaflet: LeafletPage) -> None:
    assert "To be heard." in read(client, "/information/childrens-rights/listen/")
    assert "Your child has a right to play." in read(client, "/information/childrens-rights/easy-read/")
    assert "To be heard." in paper.as_html(leaflet, Form.LARGE, None)
    assert "Your child has a right to play." in paper.as_html(leaflet, Form.EASY_PAPER, None)


@pytest.mark.requirement("R004-114")
def test_it_is_plain(client: Client, leaflet: LeafletPage) -> None:
    assert not is_too_hard(leaflet)
    assert reading_of(leaflet).long == ()
    assert not NOT_OUR_WORDS.search(read(client, "/information/childrens-rights/"))
    assert all(len(block.value["words"].split()) <= 11 for block in leaflet.easy if block.block_type == "line")
