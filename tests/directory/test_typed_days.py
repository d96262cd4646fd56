"""Days and hours in the editors' forms are read as people here type them, or refused: never taken for another day."""

from datetime import date, time
from html import unescape

import pytest
from django.test import Client

from directory.models import Organisation, Service
from tests.directory.test_listing_editors import SERVICES, bakery, publisher, written

__all__ = ["bakery", "publisher"]  # fixtures


@pytest.mark.parametrize("typed", ["06/03/2027", "2027-03-06", "6.3.2027", "06-03-2027", "6 3 2027", "06/03/27"])
def test_the_day_comes_before_the_month(publisher: Client, bakery: Organisation, typed: str) -> None:
    publisher.post(f"{SERVICES}add/", written(bakery, apply_from=typed))

    assert Service.objects.get().get_latest_revision_as_object().apply_from == date(2027, 3, 6)


@pytest.mark.parametrize("typed", ["31/02/2027", "soon", "13/13/2027"])
def test_what_is_no_day_is_refused_and_stays_in_its_field(publisher: Client, bakery: Organisation, typed: str) -> None:
    page = publisher.post(f"{SERVICES}add/", written(bakery, apply_from=typed)).content.decode()

    assert "This is no day. Type it like 24/11/2026." in page
    assert f'value="{typed}"' in page


@pytest.mark.parametrize("typed", ["9:30", "09:30", "9.30", "930", "0930", "9:30am"])
def test_an_hour_is_read_as_people_type_it(publisher: Client, bakery: Organisation, typed: str) -> None:
    time_of = {"schedules-TOTAL_FORMS": 1, "schedules-0-weekday": "TU", "schedules-0-interval": "1"}
    publisher.post(f"{SERVICES}add/", written(bakery, **time_of, **{"schedules-0-starts": typed}))

    [schedule] = Service.objects.get().get_latest_revision_as_object().schedules.all()
    assert schedule.starts == time(9, 30)


def test_the_picker_leaves_what_it_cannot_read(publisher: Client) -> None:
    page = unescape(publisher.get(f"{SERVICES}add/").content.decode())

    assert '"validateOnBlur": false' in page
