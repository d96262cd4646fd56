"""Placing a volunteer with a family, from either side."""

from datetime import date, timedelta

import pytest
from django.test import Client
from django.urls import reverse

from centres.models import Centre
from families.models import Family
from tests.factories.families import FamilyFactory
from tests.factories.volunteers import ContactFactory, PlacementFactory, VolunteerFactory
from tests.families.pages import send
from tests.volunteers.conftest import TODAY
from tests.volunteers.pages import text
from volunteers.models import Placement, VettingCheck, Volunteer

A_DAY = timedelta(days=1)


def test_who_is_ready_for_a_family_and_who_is_not_with_the_reason(desk: Client, samares: Centre) -> None:
    family = FamilyFactory(centre=samares, registered=True, home_languages="pl")
    VolunteerFactory(centre=samares, first_name="Elaine", cleared=True)
    kasia = VolunteerFactory(centre=samares, first_name="Kasia", cleared=True, languages="pl en")
    VolunteerFactory(centre=samares, first_name="Lucy", to_see=True)

    page = text(desk, reverse("volunteers:choose_volunteer", args=[family.pk]))

    assert page.index("Kasia") < page.index("Elaine") < page.index("Lucy")
    assert "Both speak Polish" in page
    assert "Lucy cannot visit alone yet. We have not seen her DBS certificate." in page
    send(desk, reverse("volunteers:place", args=[kasia.pk, family.pk]), good_to_know=["The blue door"])
    assert Placement.objects.get().good_to_know == "The blue door"


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
