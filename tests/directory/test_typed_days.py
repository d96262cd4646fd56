"""Days and hours in the editors' forms are read as people here type them, or refused: never taken for another day."""

from datetime import date, time
from html import unescape

import pytest
from django.test import Client

from directory.models import Service
from tests.directory.test_listing_editors import SERVICES, written
from tests.factories.services import an_organisation


@pytest.mark.parametrize("typed", ["06/03/2027", "2027-03-06", "6.3.2027", "06-03-2027", "6 3 2027", "06/03/27"])
def test_the_day_comes_before_the_month(desk: Client, typed: str) -> None:
    desk.post(f"{SERVICES}add/", written(an_organisation(), apply_from=typed))

    assert Service.objects.get().get_latest_revision_as_object().apply_from == date(2027, 3, 6)


@pytest.mark.parametrize("typed", ["31/02/2027", "soon", "13/13/2027"])
def test_what_is_no_day_is_refused_and_stays_in_its_field(desk: Client, typed: str) -> None:
    page = desk.post(f"{SERVICES}add/", written(an_organisation(), apply_from=typed)).content.decode()

    assert "This is no day. Type it like 24/11/2026." in page
    assert f'value="{typed}"' in page


@pytest.mark.parametrize("typed", ["9:30", "09:30", "9.30", "930", "0930", "9:30am"])
def test_an_hour_is_read_as_people_type_it(desk: Client, typed: str) -> None:
    time_of = {"schedules-TOTAL_FORMS": 1, "schedules-0-weekday": "TU", "schedules-0-interval": "1"}
    desk.post(f"{SERVICES}add/", written(an_organisation(), **time_of, **{"schedules-0-starts": typed}))

    [schedule] = Service.objects.get().get_latest_revision_as_object().schedules.all()
    assert schedule.starts == time(9, 30)


def test_the_picker_leaves_what_it_cannot_read(desk: Client) -> None:
    page = unescape(desk.get(f"{SERVICES}add/").content.decode())

    assert '"validateOnBlur": false' in page
