"""What a leaflet is about, as an editor ticks it: each list once, and no word that is not public."""

from typing import Any

import pytest
from django.test import Client

from directory.models import LeafletIndexPage, LeafletPage, Taxonomy, Term
from directory.term_choice import TermsField
from tests.factories.services import a_term


@pytest.mark.django_db
def test_a_list_has_one_heading_wherever_its_terms_stand() -> None:
    health, _food = a_term("Health", order=1), a_term("Food", order=2)
    a_term("Teeth", parent=health, order=3)
    Taxonomy.objects.update(name="Categories")
    choices: Any = TermsField(Term.objects.all()).choices
    shown = [(heading, [str(label) for _value, label in under]) for heading, under in choices]

    assert shown == [("Categories: Health", ["Health", "Teeth"]), ("Categories: Food", ["Food"])]


def test_an_editor_is_offered_public_words_and_those_that_the_leaflet_has(desk: Client) -> None:
    shown, gone, coming = a_term("Weaning"), a_term("Once public", live=False), a_term("Not public yet", live=False)
    leaflet = LeafletPage(title="Tea", slug="tea", body=[("heading", "Tea")], topics=[gone])
    LeafletIndexPage.objects.get().add_child(instance=leaflet)
    page = desk.get(f"/cms/pages/{leaflet.pk}/edit/").content.decode()

    assert [term.name in page for term in (shown, gone, coming)] == [True, True, False]
