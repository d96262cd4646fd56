"""The list of leaflets: found by words, narrowed by form, language and topic, the same few questions for any number."""

from urllib.parse import quote

import pytest
from django.core.files.base import ContentFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.documents.models import Document
from wagtail.models import Locale

from directory.leaflet_search import Text, ranked
from directory.models import HomePage, LeafletIndexPage, LeafletPage, Recording, Synonyms, Taxonomy, Term, TermWords
from tests.directory.hostile import HOSTILE
from tests.factories.services import a_service

FILM = "https://films.example/1"
EASY = [("line", {"picture": "tea", "words": "There is tea."})]


def leaflet(slug: str, title: str, words: str = "", **facts: object) -> LeafletPage:
    page = LeafletPage(slug=slug, title=title, body=[("paragraph", f"<p>{words}</p>")], **facts)
    LeafletIndexPage.objects.get(locale__language_code="en").add_child(instance=page)
    return page


@pytest.fixture
def shelf(home: HomePage) -> dict[str, LeafletPage]:
    return {
        "sleep": leaflet("sleep", "A child who hardly sleeps", "Bedtime<br/>nights and naps.", easy=EASY),
        "creche": leaflet("creche", "Crèche and nursery", "Who pays &amp; how to ask for free hours."),
        "autism": leaflet(
            "autism",
            "My child may be autistic",
            "Who to ask first.",
            film="https://films.example/1",
            film_by="Deaf Jersey",
        ),
    }


def titles(client: Client, query: str) -> list[str]:
    answer = client.get(f"/information/?{query}")
    assert answer.status_code == 200
    return [line.page.slug for line in answer.context["shelf"].leaflets]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("", ["sleep", "creche", "autism"]),
        ("sleeping", ["sleep"]),
        ("creche", ["creche"]),
        ("CRÈCHE", ["creche"]),
        ("nursry", ["creche"]),
        ("autistic child", ["autism"]),
        ("bedtime", ["sleep"]),
        ("nights", ["sleep"]),
        ("pays & hours", ["creche"]),
        ("tea", ["sleep"]),
        ("parachute", []),
    ],
)
@pytest.mark.requirement("R000-013")
def test_a_leaflet_is_found_by_its_words_also_with_a_slip_or_without_accents(
    shelf: dict[str, LeafletPage], client: Client, asked: str, found: list[str]
) -> None:
    assert sorted(titles(client, f"q={quote(asked)}")) == sorted(found)


@pytest.mark.requirement("R002-006")
def test_whoever_searches_is_led_on_to_services_to_us_and_to_a_referral(
    shelf: dict[str, LeafletPage], client: Client
) -> None:
    page = client.get("/information/?q=sleep").content.decode().split("Not here?")[1]

    for address in ("/directory/?q=sleep", "/contact/", "/refer/"):
        assert f'href="{address}"' in page


def test_a_word_in_the_title_counts_more_and_synonyms_count() -> None:
    texts = [Text("Home", "We speak of sleep.", "en"), Text("Sleep", "Naps.", "en"), Text("Tea", "Cups.", "en")]

    assert ranked("sleep", texts, ()) == [1, 0]
    assert ranked("slumber", texts, [frozenset({"slumber", "sleep"})]) == [1, 0]
    assert ranked("", texts, ()) == [0, 1, 2]


def test_words_that_editors_put_together_find_each_other(shelf: dict[str, LeafletPage], client: Client) -> None:
    Synonyms.objects.create(words="slumber, sleep, sleeps")

    assert titles(client, "q=slumber") == ["sleep"]


@pytest.mark.requirement("R002-098", "R001-015")
def test_the_list_says_in_which_forms_each_can_be_had_and_is_narrowed_by_them(
    shelf: dict[str, LeafletPage], client: Client
) -> None:
    document = Document.objects.create(title="Crèche", file=ContentFile(b"ID3", "creche.mp3"))
    Recording.objects.create(leaflet=shelf["creche"], document=document, read_by="Maria, a parent")

    page = client.get("/information/").content.decode()
    assert "Print · Large print · To listen to · Recording" in page
    assert "Print · Large print · Easy read · To listen to" in page
    assert "Print · Large print · To listen to · British Sign Language" in page
    assert titles(client, "form=audio") == ["creche"]
    assert titles(client, "form=easy") == ["sleep"]
    assert titles(client, "form=film") == ["autism"]
    assert sorted(titles(client, "form=large")) == ["autism", "creche", "sleep"]
    assert len(titles(client, "form=nonsense")) == 3


@pytest.fixture
def autism(shelf: dict[str, LeafletPage]) -> Term:
    needs = Taxonomy.objects.create(code="need", name="Needs", description="Needs.")
    term: Term = Term.objects.create(
        taxonomy=needs, code="need-autism", name="Autism", description="Autistic children."
    )
    TermWords.objects.create(term=term, language="pt", name="Autismo")
    shelf["autism"].topics.add(term)
    shelf["autism"].save()
    return term


@pytest.mark.requirement("R000-014")
def test_the_list_is_narrowed_by_needs_and_conditions_and_each_choice_can_be_taken_away(
    autism: Term, client: Client
) -> None:
    page = client.get("/information/?topic=need-autism&q=first&form=paper").content.decode()

    assert titles(client, "topic=need-autism") == ["autism"]
    assert titles(client, "q=sleep&topic=need-autism") == []
    assert 'href="?q=first&amp;form=paper"' in page
    assert "1 leaflet of 3" in page
    assert '<meta name="robots" content="noindex">' in page
    assert len(titles(client, "topic=unheard-of")) == 3
    assert "Autismo" in client.get("/pt/information/").content.decode()


@pytest.mark.requirement("R000-014")
def test_the_same_need_narrows_the_services(autism: Term, client: Client) -> None:
    for_them, _for_all = a_service("Quiet play"), a_service("Play for all")
    for_them.terms.set([autism])
    for_them.save_revision().publish()

    page = client.get(f"/directory/?need={autism.code}").content.decode()

    assert "Quiet play" in page
    assert "Play for all" not in page
    assert autism.name in page


def test_the_list_is_narrowed_by_language(shelf: dict[str, LeafletPage], client: Client) -> None:
    locale = Locale.objects.get(language_code="pt")
    index = LeafletIndexPage.objects.get(locale__language_code="en")
    for page in [*index.get_ancestors().filter(depth__gt=1).specific(), index, shelf["sleep"]]:
        there = page.copy_for_translation(locale)
        there.save_revision().publish()
    alone = LeafletPage(slug="bairro", title="O bairro", locale=locale, body=[("heading", "Olá")])
    LeafletIndexPage.objects.get(locale=locale).add_child(instance=alone)

    assert titles(client, "language=pt") == ["sleep", "bairro"]
    assert len(titles(client, "language=en")) == 3
    assert len(titles(client, "language=xx")) == 3
    page = client.get("/information/?language=pt").content.decode()
    for address in ("/pt/information/sleep/", "/pt/information/bairro/"):  # what she is shown is what she opens
        assert f'href="{address}"' in page
        assert client.get(address).status_code == 200
    assert 'href="/pt/information/sleep/"' not in client.get("/information/").content.decode()


@pytest.mark.parametrize("text", [*HOSTILE, "word " * 300, '"' * 90, "'; --"], ids=range(len(HOSTILE) + 3))
def test_whatever_is_asked_gets_a_page_that_helps(shelf: dict[str, LeafletPage], client: Client, text: str) -> None:
    for name in ("q", "form", "language", "topic"):
        answer = client.get("/information/", {name: text})
        if "\x00" in text:
            assert answer.status_code == 400
            assert "That address has a sign in it that we cannot read." in answer.content.decode()
        else:
            assert "Ask us: how to reach each centre" in answer.content.decode()


def test_the_list_asks_the_database_the_same_for_one_three_and_fifty(home: HomePage, client: Client) -> None:
    needs = Taxonomy.objects.create(code="need", name="Needs", description="Needs.")
    term = Term.objects.create(taxonomy=needs, code="need-autism", name="Autism", description="Autistic children.")
    asked = []
    for many in (1, 3, 50):
        for number in range(LeafletPage.objects.count(), many):
            page = leaflet(f"tea-{number}", f"Tea {number}", "There is tea.", easy=EASY)
            page.topics.add(term)
            page.save()
        client.get("/information/")
        with CaptureQueriesContext(connection) as queries:
            assert len(client.get("/information/?q=tea&topic=need-autism").context["shelf"].leaflets) == many
        asked.append(len(queries))

    assert asked[0] == asked[1] == asked[2]
