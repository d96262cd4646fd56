"""My Samphire: what a volunteer sees of families, and every address she may or may not open."""

from datetime import UTC, datetime

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from centres.models import Centre
from tests.factories.families import HomeFactory
from tests.factories.people import somebody
from tests.factories.volunteers import (
    ContactFactory,
    PlacementFactory,
    VisitFactory,
    VolunteerFactory,
    signs_in,
)
from tests.volunteers.conftest import hers
from tests.volunteers.pages import text
from trail.models import Entry
from volunteers import actions
from volunteers.models import Contact, Placement, Volunteer
from volunteers.my_urls import urlpatterns


def test_a_family_s_card_tells_what_she_needs_and_nothing_else(phone: Client, placement: Placement) -> None:
    placement.family.care_note = "Text first."
    placement.family.save()
    placement.hopes = "An hour to sleep"
    placement.save()
    placement.family.people.filter(role="parent").update(phone="07700300123")
    ContactFactory(placement=PlacementFactory(family=placement.family), what_happened="Not for Marie.")

    page = text(phone, reverse("my:family", args=[placement.pk]))

    for words in ("Ana and Inês", "Text first.", "The blue door", "07700 300123"):
        assert words in page
    for private in ("Pereira", "Hamon", "An hour to sleep", "Not for Marie.", "Can use the centre", "19 April"):
        assert private not in page
    assert Entry.objects.filter(act="read", about_ref=placement.family.ref).count() == 1


def test_a_sign_in_without_a_record_is_told_what_to_do(at_work: None, samares: Centre) -> None:
    client = Client()
    client.force_login(somebody("volunteer", samares, name="Lucy Amy"))

    assert "your sign-in is not connected with your record" in text(client, reverse("my:today"))


def addresses(placement: Placement) -> dict[str, list[object]]:
    """Every address of My Samphire, with what it is about."""
    over, contact = VisitFactory(placement=placement, over=True), ContactFactory(placement=placement)
    open_visit = VisitFactory(
        placement=placement,
        planned_start=datetime(2026, 11, 24, 14, tzinfo=UTC), planned_end=datetime(2026, 11, 24, 15, tzinfo=UTC),
    )  # fmt: skip
    Contact.objects.filter(pk=contact.pk).update(recorded_by=hers(placement))
    return (
        {name: [] for name in ("today", "families", "write", "hours", "me", "help")}
        | {name: [placement.pk] for name in ("family", "plan")}
        | {name: [open_visit.pk] for name in ("visit", "check_in", "check_out", "late", "cannot_go")}
        | {"write_visit": [over.pk], "contact": [contact.pk]}
        | {"write_kind": ["visit"], "write_up": ["visit", placement.pk]}
    )


def test_another_volunteer_s_families_and_visits_do_not_exist_for_her(
    at_work: None, samares: Centre, placement: Placement
) -> None:
    doors = addresses(placement)
    assert set(doors) == {pattern.name for pattern in urlpatterns}  # type: ignore[union-attr]
    other = Client()
    other.force_login(signs_in(VolunteerFactory(centre=samares, first_name="Kasia", cleared=True)))

    for name, about in doors.items():
        ours = not any(isinstance(each, int) for each in about)
        url = reverse(f"my:{name}", args=about)
        if name in {"check_in", "check_out"}:
            assert other.post(url).status_code == 404
        else:
            assert other.get(url).status_code == (200 if ours else 404), name
            assert other.post(url).status_code in {404, 405}, name


def test_staff_who_are_no_volunteers_find_no_my_samphire(desk: Client, placement: Placement) -> None:
    for name, about in addresses(placement).items():
        if name != "help":
            url = reverse(f"my:{name}", args=about)
            answer = desk.post(url) if name in {"check_in", "check_out"} else desk.get(url)
            assert answer.status_code == 404, name


def test_an_ended_placement_takes_its_pages_with_it(phone: Client, placement: Placement, coordinator: User) -> None:
    doors = addresses(placement)
    now = datetime(2026, 11, 24, 10, 44, tzinfo=UTC)
    actions.end_placement(placement, on=now.date(), because="", by=coordinator, now=now)

    for name in ("family", "plan", "visit", "late", "cannot_go", "write_visit", "contact", "write_up"):
        assert phone.get(reverse(f"my:{name}", args=doors[name])).status_code == 404, name
    assert "Ana" not in text(phone, reverse("my:today"))


@pytest.mark.parametrize("name", ["today", "families", "write", "hours"])
def test_three_families_ask_no_more_questions_than_one(phone: Client, marie: Volunteer, name: str) -> None:
    counts = []
    for more in (1, 2):
        for _family in range(more):
            placement = PlacementFactory(volunteer=marie)
            HomeFactory(family=placement.family)
            VisitFactory(placement=placement)
            VisitFactory(placement=placement, over=True)
            ContactFactory(placement=placement)
        phone.get(reverse(f"my:{name}"))
        with CaptureQueriesContext(connection) as asked:
            phone.get(reverse(f"my:{name}"))
        counts.append(len(asked))

    assert counts[0] == counts[1]
