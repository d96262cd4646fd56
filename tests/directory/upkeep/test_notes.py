"""Editors note things about a listing for each other, and read what happened to it."""

import pytest
from django.test import Client
from django.urls import reverse

from accounts.models import User
from directory.models import ListingNote, Service
from directory.upkeep.assuring import confirm
from directory.upkeep.noting import note
from tests.directory.upkeep.conftest import NOW

SECRET = "Rang on Monday: the treasurer is ill."


@pytest.fixture
def page(service: Service) -> str:
    return reverse("upkeep:listing", args=[service.pk])


def test_a_note_stands_with_its_day_and_its_writer(desk: Client, page: str) -> None:
    desk.post(page, {"words": SECRET})

    shown = desk.get(page).content.decode()
    assert SECRET in shown
    assert "24 November 2026, 10:00, Nina Ferbrache" in shown


def test_an_empty_note_is_not_kept(desk: Client, page: str) -> None:
    assert desk.post(page, {"words": ""}).status_code == 422
    assert not ListingNote.objects.exists()


def test_a_note_stands_nowhere_in_public_and_not_in_the_feed(
    client: Client, hers: Client, publisher: User, service: Service
) -> None:
    note(service, words=SECRET, by=publisher, now=NOW)
    addresses = [service.get_absolute_url(), f"/api/oruk/v3/services/{service.uid}", "/api/oruk/v3/services?full=true"]

    for address in addresses:
        assert SECRET not in client.get(address).content.decode(), address
    assert SECRET not in hers.get(reverse("provider:service", args=[service.pk])).content.decode()


def test_what_happened_is_told_in_plain_words(desk: Client, publisher: User, service: Service, page: str) -> None:
    service.save_revision(log_action=True, user=publisher).publish(user=publisher)
    confirm(service, by=publisher, today=NOW.date())

    shown = desk.get(page).content.decode()
    assert "Confirmed: all of it is still correct" in shown
    assert "Nina Ferbrache" in shown
    assert reverse("wagtailsnippets_directory_service:history", args=[service.pk]) in shown
