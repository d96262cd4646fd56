"""The settings page: who may open it, what it says of earlier changes, and that long lists cost no more."""

from datetime import UTC, datetime
from importlib import import_module
from typing import Any

import pytest
from django.apps import apps
from django.test import Client

from accounts.models import User
from centres.models import Area, Centre, Closure, Interval
from tests.factories.centres import AreaFactory, CentreFactory
from tests.factories.people import somebody
from tests.ui.centre_pages.conftest import SAMARES
from tests.ui.centre_pages.reading import on, page
from tests.ui.centre_pages.test_centre import sent
from ui.centre_pages.access import changeable_centres, may_change_everywhere, may_change_settings
from ui.centre_pages.last_changes import last_changes

QUERIES = 12  # one for who asks and her roles, the others for the page
CHOOSE, EVERYWHERE = "/staff/settings/", "/staff/settings/everywhere/"


@pytest.mark.parametrize(
    ("code", "at_samares", "may", "everywhere"),
    [
        ("manager", True, True, False),
        ("manager", False, True, True),
        ("administrator", True, True, False),
        ("administrator", False, True, True),
        ("coordinator", True, False, False),
        ("commissioner", False, False, False),
        ("safeguarding_lead", True, False, False),
    ],
)
def test_managers_and_administrators_change_settings_where_they_hold_their_role(
    samares: Centre, first_tower: Centre, code: str, at_samares: bool, may: bool, everywhere: bool
) -> None:
    person = somebody(code, samares if at_samares else None)

    assert may_change_settings(person, samares) is may
    assert may_change_settings(person, first_tower) is everywhere
    assert may_change_everywhere(person) is everywhere
    assert list(changeable_centres(person)) == [first_tower, samares][0 if everywhere else 1 : 2 if may else 1]


def test_with_one_centre_she_is_led_straight_to_it(desk: Client, samares: Centre, first_tower: Centre) -> None:
    assert desk.get(CHOOSE).headers["Location"] == SAMARES


def test_with_several_she_chooses(wide_desk: Client, samares: Centre, northfield: Centre) -> None:
    text = page(wide_desk, CHOOSE)

    assert "Samarès Jersey" in text
    assert "Northfield Family Hub England" in text
    assert "What holds at every centre" in text


def test_the_place_stands_at_the_foot_of_her_pages(desk: Client, samares: Centre) -> None:
    assert f'href="{CHOOSE}"' in desk.get("/staff/").content.decode()


@pytest.mark.parametrize(
    "address",
    [
        "/staff/settings/first-tower/",
        "/staff/settings/first-tower/change/",
        "/staff/settings/first-tower/area/add/street/",
        "/staff/settings/first-tower/closed-days/add/",
        "/staff/settings/first-tower/intervals/leaves_at_years/",
        f"{SAMARES}area/add/nonsense/",
        EVERYWHERE,
        f"{EVERYWHERE}intervals/leaves_at_years/",
    ],
)
def test_what_is_not_hers_is_not_there(desk: Client, samares: Centre, first_tower: Centre, address: str) -> None:
    assert desk.get(address).status_code == 404
    assert desk.post(address, {"amount": "6", "name": "Mine"}).status_code in {404, 405}


def test_a_line_of_another_centre_cannot_be_taken_off_through_ones_own(
    desk: Client, samares: Centre, first_tower: Centre
) -> None:
    theirs = first_tower.areas.get(kind="street")

    assert desk.post(f"{SAMARES}area/{theirs.pk}/take-off/").status_code == 404
    assert Area.objects.filter(pk=theirs.pk).exists()


def test_an_administrator_reads_of_no_family(wide_desk: Client, samares: Centre) -> None:
    assert wide_desk.get(SAMARES).status_code == 200
    assert wide_desk.get("/staff/families/").status_code == 404
    assert "The whole trail" not in page(wide_desk, SAMARES)


@pytest.mark.parametrize("lines", [1, 3, 50])
def test_a_long_list_asks_the_database_no_more_often(
    desk: Client, samares: Centre, lines: int, django_assert_num_queries: Any
) -> None:
    for number in range(lines):
        AreaFactory(centre=samares, kind=Area.Kind.STREET, value=f"Rue {number}")
        day = datetime(2027, 2, 1 + number % 28, tzinfo=UTC).date()
        Closure.objects.get_or_create(jurisdiction="JE", centre=samares, closed_on=day, reason="Training")
    desk.get(SAMARES)

    with django_assert_num_queries(QUERIES):
        desk.get(SAMARES)


def test_the_last_changes_say_who_when_what_from_and_what_to(desk: Client, samares: Centre, paul: User) -> None:
    street, hours = f"{SAMARES}area/add/street/", f"{SAMARES}change/"
    desk.post(street, {"lines": "Rue A\nRue B"} | on("agreed_on 1 10 2026"))
    desk.post(f"{SAMARES}closed-days/add/", {"reason": "Snow"} | on("closed_on 23 11 2026"))
    desk.post(f"{SAMARES}intervals/dbs_renewal_months/", {"amount": "24"})
    desk.post(f"{SAMARES}intervals/dbs_renewal_months/", {"amount": "30", "seen_version": "24"})
    desk.post(hours, sent(opening_hours="Mondays"))
    text = page(desk, SAMARES).partition("Last changes")[2]

    assert "Put on the list: Rue A, Rue B Paul Le Quesne, 24 November 2026" in text
    assert "Closed on 23 November 2026: Snow" in text
    assert "A DBS check is renewed after this many months: from no figure of its own to 24 months" in text
    assert "from 24 months to 30 months" in text
    assert "Opening hours: from Monday to Friday, 8:30am to 5pm to Mondays" in text
    assert "The whole trail of this centre" in text


def test_a_change_everywhere_is_told_at_every_centre(
    wide_desk: Client, desk: Client, samares: Centre, carol: User
) -> None:
    wide_desk.post(f"{EVERYWHERE}intervals/leaves_at_years/", {"amount": "6"})
    words = "Every centre, a child is too old for the centre from this birthday: from the starting figure to 6 years"

    assert words in page(desk, SAMARES)
    assert words in page(wide_desk, EVERYWHERE)


def test_what_stood_before_versions_were_kept_gets_a_first_one_that_is_no_change(samares: Centre) -> None:
    Interval.objects.create(centre=samares, code="leaves_at_years", amount=6)
    for model in (Centre, Area, Interval):
        model.history.all().delete()
    import_module("centres.migrations.0004_first_versions").keep_first_versions(apps, None)

    assert (Centre.history.count(), Area.history.count(), Interval.history.count()) == (1, 2, 1)
    assert last_changes(samares) == []
    row = Interval.objects.get()
    row.amount = 7
    row.save()
    assert "from 6 years to 7 years" in last_changes(samares)[0].words


def test_the_name_of_another_centre_is_no_part_of_ones_own_changes(samares: Centre) -> None:
    other = CentreFactory(slug="first-tower")
    Interval.objects.create(centre=other, code="leaves_at_years", amount=6)

    assert all("Put on the list" in change.words for change in last_changes(samares))
