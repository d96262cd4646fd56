"""Placing a volunteer with a family, from either side."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.test import Client
from django.urls import reverse

from centres.models import Centre
from families.models import Family
from tests.factories.families import FamilyFactory, HomeFactory
from tests.factories.volunteers import ContactFactory, PlacementFactory, VolunteerFactory
from tests.families.pages import send
from tests.volunteers.conftest import TODAY
from tests.volunteers.pages import questions, text
from volunteers.models import Placement, VettingCheck, Volunteer

A_DAY = timedelta(days=1)


def test_who_is_ready_for_a_family_and_who_is_not_with_the_reason(desk: Client, samares: Centre) -> None:
    family = FamilyFactory(centre=samares, registered=True, home_languages="pl")
    VolunteerFactory(centre=samares, first_name="Elaine", cleared=True)
    kasia = VolunteerFactory(centre=samares, first_name="Kasia", cleared=True, languages="pl en")
    VolunteerFactory(centre=samares, first_name="Lucy", to_see=True)

    page = text(desk, reverse("volunteers:choose_volunteer", args=[family.pk]))

    assert page.index("Kasia") < page.index("Elaine") < page.index("Lucy")
    assert "Both speak Polish. About 2 h of 2 hours a week free. Visits nobody yet" in page
    assert page.index("Not ready (1)") < page.index("Lucy")
    assert "Lucy cannot visit alone yet. We have not seen her DBS certificate." in page
    send(desk, reverse("volunteers:place", args=[kasia.pk, family.pk]), good_to_know=["The blue door"])
    assert Placement.objects.get().good_to_know == "The blue door"


@pytest.mark.parametrize(("many", "left_out"), [(8, ""), (9, "Show all: 1 more"), (12, "Show all: 4 more")])
def test_eight_are_shown_and_the_rest_when_asked_for(desk: Client, samares: Centre, many: int, left_out: str) -> None:
    family = FamilyFactory(centre=samares, registered=True)
    for number in range(many):
        VolunteerFactory(centre=samares, first_name=f"Kasia{number}", cleared=True)
    url = reverse("volunteers:choose_volunteer", args=[family.pk])

    page = text(desk, url)

    assert page.count("Visits nobody yet") == min(many, 8)
    assert ("Show all" in page) is bool(left_out)
    assert left_out in page
    assert text(desk, f"{url}?all=1").count("Visits nobody yet") == many


def test_somebody_is_found_by_name_and_no_name_stands_in_an_address(desk: Client, samares: Centre) -> None:
    family = FamilyFactory(centre=samares, registered=True)
    VolunteerFactory(centre=samares, first_name="Łucja", last_name="Nowak", cleared=True)
    VolunteerFactory(centre=samares, first_name="Elaine", cleared=True)
    VolunteerFactory(centre=samares, first_name="Lucy", to_see=True)
    url = reverse("volunteers:choose_volunteer", args=[family.pk])

    ready, not_ready = (desk.post(url, {"q": name}).content.decode() for name in ("lucja", "lucy"))

    assert "Łucja Nowak" in ready
    assert "Elaine" not in ready
    assert "“lucy” is not among those who can be placed." in not_ready
    assert "We have not seen her DBS certificate." in not_ready


def test_who_cannot_be_placed_at_all_is_told_once(desk: Client, samares: Centre) -> None:
    lucy = VolunteerFactory(centre=samares, first_name="Lucy")
    for _family in range(3):
        FamilyFactory(centre=samares, registered=True)

    page = text(desk, reverse("volunteers:choose_family", args=[lucy.pk]))

    assert page.count("Lucy cannot visit alone yet. There is no DBS check for her yet.") == 1


def test_she_comes_first_who_is_near_already(desk: Client, samares: Centre) -> None:
    family = FamilyFactory(centre=samares, registered=True)
    HomeFactory(family=family, town="St Clement")
    VolunteerFactory(centre=samares, first_name="Elaine", cleared=True)
    kasia = VolunteerFactory(centre=samares, first_name="Kasia", cleared=True)
    mother = VolunteerFactory(centre=samares, first_name="Ana", cleared=True, parent=True)
    HomeFactory(family=PlacementFactory(volunteer=kasia, family__centre=samares).family, town="St Clement")
    HomeFactory(family=mother.person.family, town="St Clement")
    ContactFactory(placement=kasia.placements.get(), minutes=30, started_at=datetime(2026, 11, 20, 14, tzinfo=UTC))

    page = text(desk, reverse("volunteers:choose_volunteer", args=[family.pk]))

    assert page.index("Ana") < page.index("Kasia") < page.index("Elaine")
    assert "Lives in St Clement too" in page
    assert "Visits in St Clement already" in page


@pytest.mark.parametrize("side", ["volunteer", "family"])
def test_both_lists_ask_as_much_for_three_as_for_one(desk: Client, marie: Volunteer, side: str) -> None:
    family = FamilyFactory(centre=marie.centre, registered=True, home_languages="pl")
    url = {
        "volunteer": reverse("volunteers:choose_volunteer", args=[family.pk]),
        "family": reverse("volunteers:choose_family", args=[marie.pk]),
    }[side]
    text(desk, url)
    one = questions(desk, url)
    for _more in range(2):
        HomeFactory(family=FamilyFactory(centre=marie.centre, registered=True), town="St Clement")
        ContactFactory(placement=PlacementFactory(volunteer__centre=marie.centre))

    assert questions(desk, url) == one


def test_a_refused_placement_says_why_over_the_form(desk: Client, samares: Centre) -> None:
    family, lucy = FamilyFactory(centre=samares, registered=True), VolunteerFactory(centre=samares, first_name="Lucy")

    answer = send(desk, reverse("volunteers:place", args=[lucy.pk, family.pk]))

    assert answer.status_code == 422
    assert "Lucy cannot visit alone yet. There is no DBS check for her yet." in answer.content.decode()


def test_families_to_choose_from_are_those_nobody_visits(desk: Client, marie: Volunteer) -> None:
    free = FamilyFactory(centre=marie.centre, registered=True, name="Gomes")
    PlacementFactory(family__name="Vibert", volunteer__centre=marie.centre)

    page = text(desk, reverse("volunteers:choose_family", args=[marie.pk]))

    assert "Gomes family" in page
    assert "Vibert family" not in page
    assert reverse("volunteers:place", args=[marie.pk, free.pk]) in page


@pytest.mark.parametrize(("closed_on", "offered"), [(None, True), (TODAY, False), (TODAY + A_DAY, True)])
def test_a_family_s_page_offers_to_place_somebody_while_it_stays_registered(
    desk: Client, samares: Centre, closed_on: date | None, offered: bool
) -> None:
    family = FamilyFactory(centre=samares, registered=True)
    family.registrations.update(closed_on=closed_on)

    page = text(desk, family.get_absolute_url())

    assert (reverse("volunteers:choose_volunteer", args=[family.pk]) in page) is offered


def test_a_family_s_page_shows_who_visits_and_what_was_written(desk: Client, placement: Placement) -> None:
    family: Family = placement.family
    ContactFactory(placement=placement)

    page = text(desk, family.get_absolute_url())

    assert "Marie Le Brun" in page
    assert "Leo counted to four." in page
    assert VettingCheck.objects.get().certificate_number not in page
