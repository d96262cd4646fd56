import pytest
from django.contrib.auth.models import AnonymousUser

from accounts.permissions import Permission
from tests.factories.people import somebody
from ui import navigation
from ui.navigation import Face, Place, Spot, bar, links, places, register


@pytest.fixture(autouse=True)
def _own_places(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the places of the test; what the apps registered comes back afterwards."""
    monkeypatch.setattr(navigation, "_places", {})
    register(Place(Face.STAFF, "Today", "today", "home", Permission.SEE_STAFF_PAGES, order=10, bar=2))
    register(Place(Face.STAFF, "All pages", "places", "more", Permission.SEE_STAFF_PAGES, order=5, bar=1))
    register(Place(Face.STAFF, "Families", "families:list", "people", Permission.SEE_FAMILIES, order=20))
    register(Place(Face.STAFF, "Sessions", "families:sessions", "calendar", Permission.INVITE_PEOPLE, order=30))
    register(Place(Face.STAFF, "Help", "healthz", spot=Spot.FOOTER))


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("role", "named"),
    [
        ("coordinator", ["All pages", "Today", "Families"]),
        ("manager", ["All pages", "Today", "Families", "Sessions"]),
        ("volunteer", []),
        ("commissioner", ["All pages", "Today"]),
    ],
)
def test_the_frame_names_only_what_one_may_open(role: str, named: list[str]) -> None:
    assert [place.name for place in places(Face.STAFF, somebody(role))] == named


def test_a_stranger_sees_only_what_needs_no_permission() -> None:
    assert places(Face.STAFF, AnonymousUser()) == []
    assert [place.name for place in places(Face.STAFF, AnonymousUser(), Spot.FOOTER)] == ["Help"]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("path", "current"),
    [
        ("/staff/", ["Today"]),
        ("/staff/places/", ["All pages"]),
        ("/staff/families/", ["Families"]),
        ("/staff/families/7/", ["Families"]),
        ("/staff/families/sessions/7/", ["Sessions"]),
        ("/staff/trail/", []),
        ("/my/", []),
    ],
)
def test_the_place_that_holds_the_address_is_marked(path: str, current: list[str]) -> None:
    found = links(Face.STAFF, somebody("manager"), path)

    assert [link.name for link in found if link.current] == current


@pytest.mark.django_db
def test_the_phone_bar_has_its_own_order() -> None:
    assert [link.name for link in bar(Face.STAFF, somebody("manager"), "/staff/")] == ["All pages", "Today"]


@pytest.mark.django_db
def test_the_phone_bar_holds_no_more_than_there_is_room_for() -> None:
    register(Place(Face.STAFF, "Find", "find", "search", bar=3))
    register(Place(Face.STAFF, "The trail", "trail:everything", "clock", bar=4))

    assert [link.name for link in bar(Face.STAFF, somebody("manager"), "/staff/")] == ["All pages", "Today", "Find"]


def test_a_place_named_twice_is_shown_once() -> None:
    register(Place(Face.STAFF, "Health", "healthz", spot=Spot.FOOTER))

    assert [place.name for place in places(Face.STAFF, AnonymousUser(), Spot.FOOTER)] == ["Health"]
