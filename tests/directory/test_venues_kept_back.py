"""A venue that is not published, or whose address is given only on the telephone, is named nowhere in public."""

from collections.abc import Callable
from datetime import time

import pytest
from django.test import Client

from directory.models import Schedule, Service, ServiceAt, Venue, VenueAccess
from tests.directory.conftest import TUESDAY
from tests.factories.services import a_service

pytestmark = pytest.mark.django_db
NAME, STREET = "The quiet house", "7 Unseen Lane"


@pytest.fixture
def service() -> Service:
    place = Venue.objects.create(
        name=NAME, line_1=STREET, town="St Clement", postcode="JE2 6QQ", county="Jersey", latitude="49.172",
        longitude="-2.071",
    )  # fmt: skip
    VenueAccess.objects.create(venue=place, what="step_free", answer="yes")
    held = a_service("Talking together")
    held.places.add(ServiceAt(venue=place))
    held.schedules.add(Schedule(weekday="TU", starts=time(9, 30), ends=time(11), venue=place, from_on=TUESDAY))
    held.save_revision().publish()
    return held


def mask() -> None:
    venue = Venue.objects.get()
    venue.is_masked = True
    venue.save()


PUBLIC = (
    "/directory/", "/directory/?q=quiet+house", "/directory/?access=step_free", "/directory/talking-together/",
    "/directory/talking-together.ics", "/directory/kept/?keep=talking-together", "/api/oruk/v3/services?full=true",
    "/api/oruk/v3/service_at_locations?full=true",
)  # fmt: skip
KEPT_BACK: dict[str, Callable[[], object]] = {
    "not published": lambda: Venue.objects.get().unpublish(),
    "masked": mask,
}


@pytest.mark.parametrize("address", PUBLIC)
@pytest.mark.parametrize("how", KEPT_BACK)
def test_it_is_named_nowhere(service: Service, client: Client, how: str, address: str) -> None:
    KEPT_BACK[how]()

    answer = client.get(address)

    assert answer.status_code == 200
    assert NAME not in answer.content.decode()
    assert STREET not in answer.content.decode()


def test_it_is_named_once_it_is_published(service: Service, client: Client) -> None:
    for address in ("/directory/", "/directory/talking-together/", "/api/oruk/v3/services?full=true"):
        assert NAME in client.get(address).content.decode()


def test_a_time_whose_own_venue_is_not_published_is_not_told_at_another(service: Service, client: Client) -> None:
    Venue.objects.get().unpublish()
    hall = Venue.objects.create(
        name="The parish hall", line_1="1 High Street", town="St Clement", postcode="JE2 6QQ", county="Jersey"
    )
    service.places.add(ServiceAt(venue=hall))
    service.save_revision().publish()

    (told,) = client.get("/api/oruk/v3/services?full=true").json()["contents"]

    assert "parish hall" not in client.get("/directory/talking-together.ics").content.decode()
    assert [place["location"]["name"] for place in told["service_at_locations"]] == ["The parish hall"]
    assert "schedules" not in told["service_at_locations"][0]
    assert [time.get("service_at_location_id") for time in told["schedules"]] == [None]
    (place,) = client.get("/api/oruk/v3/service_at_locations?full=true").json()["contents"]
    assert "schedules" not in place
