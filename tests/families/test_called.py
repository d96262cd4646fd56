"""What a family is called in each language, and how the stored name came to hold no words."""

from importlib import import_module

import pytest
from django.apps import apps
from django.utils.translation import override

from centres.models import Centre
from families.called import called, called_in_a_sentence
from families.models import Family
from tests.families.pages import named


@pytest.mark.parametrize(
    ("language", "heading", "among_words"),
    [
        ("en", "Pereira and Hamon family", "Pereira and Hamon family"),
        ("pt", "Família Pereira e Hamon", "família Pereira e Hamon"),
        ("pl", "Rodzina Pereira i Hamon", "rodzina Pereira i Hamon"),
        ("ro", "Familia Pereira și Hamon", "familia Pereira și Hamon"),
        ("fr", "Famille Pereira et Hamon", "famille Pereira et Hamon"),
    ],
)
def test_a_family_is_called_in_the_reader_s_language(language: str, heading: str, among_words: str) -> None:
    with override(language):
        assert called("Pereira, Hamon") == heading
        assert called_in_a_sentence("Pereira, Hamon", "S-0001") == among_words


@pytest.mark.parametrize(
    ("name", "words"),
    [("Pereira", "Pereira family"), ("A, B, C", "A, B and C family"), ("", "family S-0001")],
)
def test_one_name_three_names_or_none(name: str, words: str) -> None:
    assert called_in_a_sentence(name, "S-0001") == words


@pytest.mark.parametrize(
    ("before", "after", "sort_key"),
    [
        ("Câmara family", "Câmara", "camara s-0001"),
        ("Pereira and Hamon family", "Pereira, Hamon", "pereira, hamon s-0001"),
        ("A, B and C family", "A, B, C", "a, b, c s-0001"),
        ("", "", " s-0001"),
    ],
)
def test_names_of_earlier_versions_lose_their_english_words(
    samares: Centre, before: str, after: str, sort_key: str
) -> None:
    named(samares, before, ref="S-0001")

    import_module("families.migrations.0004_names_without_words").last_names_only(apps, None)

    family = Family.objects.get(ref="S-0001")
    assert (family.name, family.sort_key) == (after, sort_key)
