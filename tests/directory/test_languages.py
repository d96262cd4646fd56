"""Five languages from the start, and nothing shown in place of what is hidden."""

import pytest
from django.test import Client
from wagtail.models import Locale

from directory.models import HomePage, PlainPage


@pytest.mark.requirement("R002-052")
def test_five_languages_are_there_from_the_start(db: None) -> None:
    assert set(Locale.objects.values_list("language_code", flat=True)) == {"en", "pt", "pl", "ro", "fr"}


def test_a_page_hidden_in_english_is_not_shown_in_its_place(home: HomePage, client: Client) -> None:
    home.add_child(instance=PlainPage(title="Draft", slug="draft", live=False))

    assert client.get("/pt/draft/").status_code == 404
