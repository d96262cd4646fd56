"""What keeps a listing from going public, and how an editor sees it before families do."""

import re

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from directory.models import Organisation, Service
from tests.directory.test_listing_editors import SERVICES, desk_of, written
from tests.factories.services import a_full_service, a_term, an_organisation

pytestmark = pytest.mark.django_db


def test_a_service_goes_public_only_after_whoever_runs_it(desk: Client, client: Client) -> None:
    secret = Organisation.objects.create(name="Nobody knows us yet", kind="private", description="Soon.", live=False)

    refused = desk.post(f"{SERVICES}add/", written(secret, **{"action-publish": "1"}))

    assert "This organisation is still a draft. Publish it first." in refused.content.decode()
    assert 'value="Bread for all"' in refused.content.decode()
    assert not Service.objects.public().exists()


def test_an_approved_service_waits_for_whoever_runs_it(client: Client, settings: Settings) -> None:
    editor = desk_of("editor", client, settings)
    editor.post(f"{SERVICES}add/", written(an_organisation()))
    service = Service.objects.get()
    editor.post(
        f"{SERVICES}edit/{service.pk}/", written(an_organisation(), slug=service.slug, **{"action-submit": "1"})
    )
    an_organisation().unpublish()
    publisher = desk_of("publisher", client, settings)
    address = f"{SERVICES}workflow/action/{service.pk}/approve/{service.current_workflow_task_state.pk}/"

    said = publisher.post(address, follow=True).content.decode()

    assert "Its organisation is still a draft. Publish that first." in said
    assert not Service.objects.public().exists()


def test_a_term_that_is_a_draft_is_neither_offered_nor_told(desk: Client, client: Client) -> None:
    service = a_full_service()
    draft = a_term("Nobody knows this yet", live=False)
    service.terms.add(draft)
    service.save()

    assert "Nobody knows this yet" not in desk.get(f"{SERVICES}add/").content.decode()
    assert "Nobody knows this yet" not in client.get(f"/api/oruk/v3/services/{service.uid}").content.decode()


def test_two_versions_with_other_telephones_are_compared(desk: Client) -> None:
    organisation = an_organisation()
    for number in ("+441534456789", "+441534456780"):
        organisation.phone = number
        organisation.save_revision()
    address = f"/cms/snippets/directory/organisation/history/{organisation.pk}/revisions/compare/earliest...latest/"

    page = re.sub("<[^>]*>", "", desk.get(address).content.decode())

    assert "+44 1534 456789456780" in page  # the old end struck out, the new one beside it


def test_an_editor_sees_a_service_as_families_will(desk: Client) -> None:
    desk.post(f"{SERVICES}preview/", written(an_organisation()))

    page = desk.get(f"{SERVICES}preview/").content.decode()

    assert "<h1>" in page
    assert "Bread and company." in page
    assert not Service.objects.exists()


def test_a_service_of_which_little_is_written_is_shown_too(desk: Client) -> None:
    said = desk.post(f"{SERVICES}preview/", written(an_organisation()) | {"name": "", "summary": ""}).json()

    assert said["is_available"]
    assert "Samarès Children’s Centre" in desk.get(f"{SERVICES}preview/").content.decode()


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"max_months": "40000"}, "Ages are in months: 2 years are 24."),
        ({"costs-TOTAL_FORMS": 1, "costs-0-amount": "-3"}, "A price is 0 or more."),
        (
            {"schedules-TOTAL_FORMS": 1, "schedules-0-weekday": "TU", "schedules-0-interval": "0"},
            "Type 1 for every week",
        ),
    ],
)
def test_what_cannot_be_is_refused_in_words(desk: Client, wrong: dict[str, object], sentence: str) -> None:
    page = desk.post(f"{SERVICES}add/", written(an_organisation(), **wrong, **{"action-publish": "1"})).content.decode()

    assert sentence in page
    assert not Service.objects.public().exists()
