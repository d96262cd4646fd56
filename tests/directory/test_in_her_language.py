"""A listing in Portuguese: all that somebody put into Portuguese is, and what nobody did is marked as English."""

import pytest
from django.test import Client

from centres.models import Centre
from directory.models import HomePage, Service, ServiceWords
from directory.models.lines import LineInLanguage
from tests.factories.services import a_full_service


@pytest.fixture
def service(home: HomePage, samares: Centre) -> Service:
    LineInLanguage.objects.create(language="pt", words=samares.opening_hours, said="Segunda a sexta")
    made = a_full_service()
    made.in_languages.add(ServiceWords(language="pt", name="Grupo de bebés", summary="Canções e chá."))
    made.save()
    return made


@pytest.mark.parametrize("address", ["/pt/directory/", "/pt/directory/{slug}/", "/pt/directory/kept/?keep={slug}",
                                     "/pt/directory/{slug}/tell-us/"])  # fmt: skip
def test_the_centre_below_the_page_is_told_in_portuguese(client: Client, service: Service, address: str) -> None:
    assert "Segunda a sexta" in client.get(address.format(slug=service.slug)).content.decode()


def test_the_form_names_the_listing_as_she_knows_it(client: Client, service: Service) -> None:
    page = client.get(f"/pt/directory/{service.slug}/tell-us/").content.decode()

    assert '<p class="sam-lead" lang="pt">Grupo de bebés</p>' in page


def test_what_nobody_translated_is_marked_as_english(client: Client, service: Service) -> None:
    page = client.get(f"/pt/directory/{service.slug}/").content.decode()

    assert '<dd lang="en">Babies with an adult.</dd>' in page
    assert '<p lang="en">Blue door</p>' in page


def test_a_kept_service_is_opened_with_the_list(client: Client, service: Service) -> None:
    page = client.get(f"/directory/kept/?keep={service.slug}").content.decode()

    assert f'href="{service.get_absolute_url()}?keep={service.slug}"' in page


def test_a_list_in_two_parts_is_one(client: Client, service: Service) -> None:
    other = a_full_service("Other")

    page = client.get(f"/directory/kept/?keep={service.slug}&keep={other.slug}").content.decode()

    assert "2 services" in page
