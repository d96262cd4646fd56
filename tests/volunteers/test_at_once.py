"""Two people press at the same moment: one deed, and nobody is told a lie."""

from datetime import UTC, datetime
from uuid import UUID

import pytest
from django.db import transaction

from accounts.models import User
from families.actions.refusals import RefusedError
from families.models import Family
from outbox.models import Message
from tests.factories.families import FamilyFactory
from tests.factories.volunteers import VisitFactory
from tests.together import at_once
from tests.volunteers.conftest import NOW, TODAY, hers
from trail.models import Entry
from volunteers import actions
from volunteers.due import overdue_visits
from volunteers.models import Contact, Placement, Visit, Volunteer

pytestmark = pytest.mark.django_db(transaction=True)
KEY = UUID("5f0f6b1a-9f5b-4f7e-9a53-0a7c1b3d2e11")
PEOPLE = 4


def test_of_two_who_place_the_same_volunteer_with_the_same_family_one_wins(marie: Volunteer, coordinator: User) -> None:
    family = FamilyFactory(centre=marie.centre, registered=True)

    def place(_who: int) -> str:
        try:
            actions.place_with_family(
                Volunteer.objects.get(pk=marie.pk), Family.objects.get(pk=family.pk), by=coordinator, today=TODAY
            )
        except RefusedError as refusal:
            return str(refusal)
        return "placed"

    answers = at_once(place, PEOPLE)

    assert sorted(answers) == ["Marie visits this family already."] * (PEOPLE - 1) + ["placed"]
    assert Placement.objects.count() == Entry.objects.filter(deed="volunteer placed").count() == 1


def test_a_check_in_pressed_four_times_at_once_is_one(placement: Placement) -> None:
    visit, user = VisitFactory(placement=placement), hers(placement)

    at_once(lambda who: actions.check_in(Visit.objects.get(pk=visit.pk), by=user, now=NOW), PEOPLE)

    visit.refresh_from_db()
    assert visit.checked_in_at == NOW
    assert Entry.objects.filter(deed="visit checked in").count() == 1


def test_a_contact_sent_four_times_at_once_is_kept_once(placement: Placement) -> None:
    words = actions.Words("visit", datetime(2026, 11, 20, 14, tzinfo=UTC), 75, activities="Played")

    def log(_who: int) -> None:
        found = Placement.objects.get(pk=placement.pk)
        actions.log_contact(found, words, key=KEY, by=hers(placement), now=NOW)

    at_once(log, PEOPLE)

    assert Contact.objects.count() == Entry.objects.filter(deed="contact written up").count() == 1


def test_four_machines_looking_at_once_raise_one_alarm(placement: Placement, coordinator: User) -> None:
    VisitFactory(placement=placement, out=True)

    def look(_who: int) -> None:
        with transaction.atomic():
            overdue_visits(datetime(2026, 11, 24, 12, 5, tzinfo=UTC))

    at_once(look, PEOPLE)

    assert Message.objects.count() == 2
