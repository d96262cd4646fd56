"""How often a time comes again, and at which of its places: a provider can say both."""

from datetime import time

import pytest
from django.test import Client

from directory.models import Schedule, Service, ServiceAt
from tests.directory.upkeep.test_providers import change_of, page_of, sent_by, verdict
from tests.factories.services import a_venue


def test_every_second_week_at_one_of_its_places(hers: Client, desk: Client, service: Service) -> None:
    hall = a_venue("The hall")
    service.places.add(ServiceAt(venue=hall))
    service.save()
    service.save_revision().publish()

    sent_by(hers, service, **{"time-0-interval": "2", "time-0-from_on": "1/9/2026", "time-0-venue": hall.pk})
    (difference,) = desk.get(change_of(service)).context["differences"]
    assert difference.new == "Tuesday, every 2 weeks, 9:30 to 11am, The hall"
    verdict(desk, service, verdict="approve")

    kept = Service.objects.get().schedules.get()
    assert (kept.interval, kept.venue, kept.starts) == (2, hall, time(9, 30))


def test_places_of_others_are_not_offered(hers: Client, service: Service) -> None:
    elsewhere = a_venue("Another charity’s cellar")

    assert elsewhere.name not in hers.get(page_of(service)).content.decode()


@pytest.mark.parametrize(("frequency", "words"), [("WEEKLY", "Every 2 weeks"), ("MONTHLY", "Every 2 months")])
def test_it_is_asked_in_weeks_or_months(hers: Client, service: Service, frequency: str, words: str) -> None:
    Schedule.objects.update(frequency=frequency)
    service.refresh_from_db()
    service.save_revision().publish()

    choices = hers.get(page_of(service)).context["draft"].times.forms[0].fields["interval"].choices
    assert words in dict(choices).values()
