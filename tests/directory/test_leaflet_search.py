"""The list of leaflets: found by words, narrowed by form, language and topic, the same few questions for any number."""

import re
from urllib.parse import quote

import pytest
from django.core.files.base import ContentFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.documents.models import Document
from wagtail.models import Locale

from directory.founding import found
from directory.leaflet_search import Text, ranked
from directory.models import (
    HomePage,
    LeafletIndexPage,
    LeafletPage,
    Recording,
    ServiceContact,
    Synonyms,
    Taxonomy,
    Term,
)
from directory.starting import start
from tests.directory.conftest import NOW
from tests.directory.hostile import HOSTILE
from tests.factories.services import a_service

NEEDS = {"autism": "need-autism", "creche": "need-physical"}
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
def test_whoever_searches_is_led_on_to_a_service_and_its_telephone_to_us_and_to_a_referral(
    shelf: dict[str, LeafletPage], client: Client
) -> None:
    found(now=NOW)
    service = a_service("Sleep talk")
    service.contacts.add(ServiceContact(role="Desk", phone="01534 555111"))
    service.save_revision().publish()

    def follow(page: str, address: str) -> str:
        assert f'href="{address}"' in page
        answer = client.get(address)
        assert answer.status_code == 200
        return answer.content.decode()

    leaflets = client.get("/information/?q=sleep").content.decode()
    assert "hardly sleeps" in follow(leaflets, "/information/sleep/")
    assert "01534 744300" in follow(leaflets, "/contact/")
    assert "How to refer" in follow(leaflets, "/refer/")
    services = follow(leaflets, "/directory/?q=sleep")
    assert 'name="q"' in follow(services, "/directory/")  # where others begin
    assert "01534 555111" in follow(services, service.get_absolute_url())


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
    shown = re.search(r'<select[^>]*name="form".*?</select>', page, re.DOTALL)
    assert shown
    assert re.findall(r'value="(\w*)"', shown[0]) == ["", "paper", "large", "easy", "listen", "audio", "film"]
    assert "Print · Large print · To listen to · Recording" in page
    assert "Print · Large print · Easy read · To listen to" in page
    assert "Print · Large print · To listen to · British Sign Language" in page
    assert titles(client, "form=audio") == ["creche"]
    assert titles(client, "form=easy") == ["sleep"]
    assert titles(client, "form=film") == ["autism"]
    assert sorted(titles(client, "form=large")) == ["autism", "creche", "sleep"]
    assert len(titles(client, "form=nonsense")) == 3


@pytest.fixture
def needs(shelf: dict[str, LeafletPage]) -> dict[str, Term]:
    """A condition and a disability, of the words that every new site begins with."""
    start(now=NOW)
    terms = {slug: Term.objects.get(code=code) for slug, code in NEEDS.items()}
    for slug, term in terms.items():
        shelf[slug].topics.add(term)
        shelf[slug].save()
    return terms


@pytest.mark.requirement("R000-013", "R000-014")
def test_the_list_is_narrowed_by_needs_and_conditions_and_each_choice_can_be_taken_away(
    needs: dict[str, Term], client: Client
) -> None:
    page = client.get("/information/?topic=need-autism&q=first&form=paper").content.decode()

    chosen = re.search(r'<select[^>]*name="topic".*?</select>', page, re.DOTALL)
    assert chosen
    assert '<option value="need-autism" selected>Autism</option>' in chosen[0]
    assert '<option value="need-physical">Physical disability</option>' in chosen[0]
    assert titles(client, "topic=need-autism") == ["autism"]
    assert titles(client, "topic=need-physical") == ["creche"]
    assert titles(client, "q=sleep&topic=need-autism") == []
    assert 'href="?q=first&amp;form=paper"' in page
    assert "1 leaflet of 3" in page
    assert '<meta name="robots" content="noindex">' in page
    assert len(titles(client, "topic=unheard-of")) == 3
    assert "Autismo" in client.get("/pt/information/").content.decode()


@pytest.mark.requirement("R000-014")
@pytest.mark.parametrize("slug", NEEDS)
def test_the_same_need_narrows_the_services(needs: dict[str, Term], client: Client, slug: str) -> None:
    for_them, _for_all, need = a_service("Quiet play"), a_service("Play for all"), needs[slug]
    for_them.terms.set([need])
    for_them.save_revision().publish()

    page = client.get(f"/directory/?need={need.code}").content.decode()

    assert "Quiet play" in page
    assert "Play for all" not in page
    assert re.search(rf'<(?:input|option)[^>]*value="{need.code}"[^>]*(?:checked|selected)', page)
    assert need.name in page


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
    assert "1 leaflet of 3" in client.get("/information/?q=sleep").content.decode()  # the fourth she is not shown
    assert 'href="/pt/information/sleep/"' not in client.get("/information/").content.decode()


@pytest.mark.parametrize("text", [*HOSTILE, "word " * 300, '"' * 90, "'; --"], ids=range(len(HOSTILE) + 3))
def test_whatever_is_asked_gets_a_page_that_helps(shelf: dict[str, LeafletPage], client: Client, text: str) -> None:
    for name in ("q", "form", "language", "topic"):
        answer = client.get("/information/", {name: text})
        if "\x00" in text:
            assert answer.status_code == 400
            assert "Start at the front page" in answer.content.decode()
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
