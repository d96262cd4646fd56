"""Files of the directory between the press of a button and the worker: nothing waits for ever, and no right is lent."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone
from pytest_django.fixtures import Settings

from accounts.models import User
from directory.models import Organisation
from reporting.listings.drafts import confirm
from reporting.listings.tasks import forget_listings, take_in_waiting
from reporting.models import ListingsDraft
from tests.directory.test_listing_editors import desk_of
from tests.reporting.brought import send

pytestmark = pytest.mark.django_db


@pytest.fixture
def waiting(client: Client, settings: Settings) -> ListingsDraft:
    """A publisher sent in an organisation and pressed the button; no worker has come to it."""
    content = b"organisation_ref;state;name;kind;description\nwi;live;WI;community;Jam\n"
    send(desk_of("publisher", client, settings), SimpleUploadedFile("organisations.csv", content))
    draft = ListingsDraft.objects.get()
    confirm(draft, by=draft.made_by)
    return draft


def test_the_worker_takes_it_in(waiting: ListingsDraft) -> None:
    take_in_waiting.enqueue(str(waiting.pk))

    assert Organisation.objects.get().live


def test_whoever_waits_is_told_whatever_goes_wrong(waiting: ListingsDraft) -> None:
    ListingsDraft.objects.update(files=b"damaged on the disk")

    take_in_waiting.enqueue(str(waiting.pk))

    waiting.refresh_from_db()
    assert (waiting.state, waiting.files) == (ListingsDraft.State.FAILED, None)


def test_what_no_worker_took_up_for_a_day_is_forgotten(waiting: ListingsDraft) -> None:
    forget_listings(timezone.now() + timedelta(hours=23))
    assert ListingsDraft.objects.exists()

    forget_listings(timezone.now() + timedelta(hours=25))
    assert not ListingsDraft.objects.exists()


def test_who_may_no_longer_publish_makes_nothing_public(waiting: ListingsDraft) -> None:
    User.objects.get().roles_held.update(ended_at=timezone.now())

    take_in_waiting.enqueue(str(waiting.pk))

    waiting.refresh_from_db()
    assert (waiting.state, waiting.files) == (ListingsDraft.State.FAILED, None)
    assert not Organisation.objects.exists()
