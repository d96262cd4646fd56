"""Paper copies: how many lie where, when somebody counted them, and where families may take one."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from directory.actions import count_copies
from directory.models import Agency, Held, HomePage, LeafletIndexPage, LeafletPage
from tests.directory.conftest import TUESDAY
from tests.factories.people import UserFactory
from trail.models import Entry


@pytest.fixture
def leaflet(home: HomePage) -> LeafletPage:
    page = LeafletPage(title="Tea", slug="tea", body=[], version=2)
    LeafletIndexPage.objects.get().add_child(instance=page)
    return page


def hold(leaflet: LeafletPage, name: str, left: int | None, *, is_public: bool = True) -> Held:
    agency = Agency.objects.create(name=name, by="printed", is_public_point=is_public, where="High Street")
    counted = TUESDAY if left is not None else None
    held: Held = Held.objects.create(agency=agency, leaflet=leaflet, version=2, left=left, counted_on=counted)
    return held


@pytest.mark.requirement("R002-102")
def test_a_leaflet_says_where_families_find_it_on_paper(leaflet: LeafletPage, client: Client) -> None:
    hold(leaflet, "Library", 30)
    hold(leaflet, "Nursery", None)
    hold(leaflet, "Surgery", 0)
    hold(leaflet, "Depot", 500, is_public=False)
    Held.objects.filter(pk=hold(leaflet, "Club", None).pk).update(version=None)  # it never had any
    page = client.get("/information/tea/").content.decode()

    assert "Paper copies lie here:" in page
    assert ("Library: High Street" in page, "Nursery: High Street" in page) == (True, True)
    assert ("Surgery" in page, "Depot" in page, "Club" in page) == (False, False, False)


def test_where_nobody_has_copies_nothing_is_said(leaflet: LeafletPage, client: Client) -> None:
    assert "Paper copies" not in client.get("/information/tea/").content.decode()


@pytest.mark.parametrize(("left", "is_low"), [(None, False), (0, True), (10, True), (11, False)])
def test_ten_copies_and_fewer_are_running_low_and_what_nobody_counted_is_not(
    leaflet: LeafletPage, left: int | None, *, is_low: bool
) -> None:
    hold(leaflet, "Library", left)

    assert Held.objects.running_low().exists() is is_low


@pytest.mark.requirement("R002-102")
def test_what_runs_low_waits_until_an_editor_has_counted_again(leaflet: LeafletPage, desk: Client) -> None:
    held = hold(leaflet, "Library", 4)
    waits = desk.get("/cms/leaflets/").content.decode()
    assert "4, counted on 24 November 2026" in " ".join(waits.split())

    wrong = desk.post(f"/cms/leaflets/counted/{held.pk}/", {"left": "many"}, follow=True).content.decode()
    assert "Write how many copies lie there, as a number." in wrong
    desk.post(f"/cms/leaflets/counted/{held.pk}/", {"left": "40"})
    assert "Where copies were counted, there are enough." in desk.get("/cms/leaflets/").content.decode()
    held.refresh_from_db()
    assert (held.left, held.counted_on) == (40, TUESDAY)


def test_counting_leaves_a_line_in_the_trail(leaflet: LeafletPage) -> None:
    held = hold(leaflet, "Library", 4)
    count_copies(held, left=9, by=UserFactory(name="Nina Ferbrache"), today=date(2026, 11, 25))

    assert (held.left, held.counted_on) == (9, date(2026, 11, 25))
    assert Entry.objects.filter(deed="copies of a leaflet counted").count() == 1


def test_a_number_has_a_day_and_a_point_for_families_is_somewhere(leaflet: LeafletPage) -> None:
    agency = Agency(name="Library", by="printed", is_public_point=True)
    with pytest.raises(ValidationError, match="Say where families find it"):
        agency.full_clean()
    held = hold(leaflet, "Nursery", None)
    held.left = 5
    with pytest.raises(ValidationError, match="on which day they were counted"):
        held.full_clean()


def test_a_leaflet_asks_the_database_the_same_for_one_three_and_fifty_places(
    leaflet: LeafletPage, client: Client
) -> None:
    asked = []
    for many in (1, 3, 50):
        for number in range(Held.objects.count(), many):
            hold(leaflet, f"Library {number}", 20)
        client.get("/information/tea/")
        with CaptureQueriesContext(connection) as queries:
            client.get("/information/tea/")
        asked.append(len(queries))

    assert asked[0] == asked[1] == asked[2]
