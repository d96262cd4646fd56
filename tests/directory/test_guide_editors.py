"""Editors keep guides, and what a guide is made of stays for as long as it is."""

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from directory.models import Term
from tests.directory.test_listing_editors import desk_of
from tests.factories.services import a_guide, a_term

pytestmark = pytest.mark.django_db
TERMS = "/cms/snippets/directory/term"


def test_a_term_that_a_guide_is_made_of_is_not_deleted_before_it_is_taken_out(
    client: Client, settings: Settings
) -> None:
    term = a_term("Autism", "need")
    guide = a_guide("Additional needs", term, towns="")
    publisher = desk_of("publisher", client, settings)

    refused = publisher.post(f"{TERMS}/delete/{term.pk}/", follow=True).content.decode()
    assert "The guide “Additional needs” is made of “Autism”, so it stays." in refused
    assert Term.objects.filter(pk=term.pk).exists()

    guide.terms.set([])
    guide.save()
    publisher.post(f"{TERMS}/delete/{term.pk}/")
    assert not Term.objects.filter(pk=term.pk).exists()


def test_a_town_that_no_venue_is_in_is_said_beside_its_field(client: Client, settings: Settings) -> None:
    facts = {"name": "Ours", "slug": "ours", "summary": "All.", "towns": "Nowhere", "order": 0}
    sizes = {f"in_languages-{size}_FORMS": 0 for size in ("TOTAL", "INITIAL", "MIN_NUM", "MAX_NUM")}

    page = desk_of("editor", client, settings).post("/cms/snippets/directory/guide/add/", facts | sizes)

    assert "No venue is in Nowhere." in page.content.decode()
    assert 'value="Ours"' in page.content.decode()
