"""Several directories over one pool: each guide is a search of its own, and no service is written twice for it."""

from datetime import timedelta

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from directory.models import Guide, GuideWords, Service, ServiceAt, Venue
from tests.directory.conftest import NOW
from tests.directory.search.test_pages import page
from tests.factories.services import a_full_service, a_guide, a_service, a_term, a_venue

pytestmark = pytest.mark.django_db


def held(name: str, *terms: str, at: Venue | None = None) -> Service:
    """A service under these terms, each with its list before it."""
    service = a_service(name)
    service.terms.set([a_term(term.partition(": ")[2], term.partition(": ")[0]) for term in terms])
    if at:
        service.places.add(ServiceAt(venue=at))
    with time_machine.travel(NOW + timedelta(seconds=1), tick=False):
        service.save_revision().publish()
    return service


def names(client: Client, address: str) -> list[str]:
    """The services on the page, in their order."""
    return [card.name for card in client.get(address).context["cards"]]


def test_one_service_stands_in_two_guides_and_is_written_once(client: Client) -> None:
    held("Swings for all", "need: Autism", "audience: New here")
    held("Language café", "audience: New here")
    held("Nursery")
    a_guide("Additional needs", a_term("Autism", "need"))
    a_guide("New here", a_term("New here", "audience"))

    assert names(client, "/directory/") == ["Language café", "Nursery", "Swings for all"]
    assert names(client, "/directory/guides/additional-needs/") == ["Swings for all"]
    assert names(client, "/directory/guides/new-here/") == ["Language café", "Swings for all"]


@pytest.mark.parametrize(
    ("terms", "inside"),
    [
        (["need: Autism"], ["Quiet swim", "Talk"]),
        (["need: Autism", "need: Hearing"], ["Quiet swim", "Signing", "Talk"]),
        (["need: Autism", "category: Sport"], ["Quiet swim"]),
        (["need: Sight"], []),
        ([], []),  # nothing says what belongs in it
    ],
)
def test_any_term_of_a_list_will_do_and_one_of_each_list_is_needed(
    client: Client, terms: list[str], inside: list[str]
) -> None:
    held("Quiet swim", "need: Autism", "category: Sport")
    held("Talk", "need: Autism", "category: Advice")
    held("Signing", "need: Hearing")
    held("Football", "category: Sport")
    a_guide("Ours", *(a_term(term.partition(": ")[2], term.partition(": ")[0]) for term in terms))

    assert names(client, "/directory/guides/ours/") == inside


@pytest.mark.parametrize(
    ("towns", "inside"),
    [
        ("St Clement", ["By the sea", "Helpline", "Island line"]),
        ("st clement, Trinity", ["By the sea", "Helpline", "In the barn", "Island line"]),
        (" Trinity ,", ["Helpline", "In the barn", "Island line"]),
        ("Northfield", ["Helpline", "Northfield line"]),
    ],
)
def test_a_guide_for_a_town_has_what_is_held_there_and_what_reaches_its_families_from_nowhere(
    client: Client, towns: str, inside: list[str]
) -> None:
    held("By the sea", at=a_venue("Hall", town="St Clement"))
    held("In the barn", at=a_venue("Barn", town="Trinity", is_masked=True))
    a_venue("Hub", town="Northfield", postcode="LS99 1AB")
    held("Helpline")
    a_service("Island line", covers="GY, JE")
    a_service("Northfield line", covers="LS99 1")
    a_guide("Ours", towns=towns)

    assert names(client, "/directory/guides/ours/") == inside


def test_a_town_without_a_venue_is_refused_with_what_to_do() -> None:
    a_venue(town="St Clement")

    with pytest.raises(ValidationError, match=r"No venue is in St Clemens. Write it as its venues do"):
        Guide(slug="ours", name="Ours", summary="All.", towns="St Clement, St Clemens").full_clean()


def test_its_filters_count_and_search_only_inside(client: Client) -> None:
    held("Quiet swim", "need: Autism")
    a_full_service("Free group")
    a_guide("Ours", a_term("Autism", "need"))

    inside = page(client, "/directory/guides/ours/")
    assert "Free" not in inside
    assert 'Autism <span class="sam-filter__count">(1)</span>' in inside
    assert names(client, "/directory/guides/ours/?q=group") == []
    assert names(client, "/directory/guides/ours/?q=swim") == ["Quiet swim"]
    assert 'href="/directory/quiet-swim/' in inside


def test_a_service_is_in_the_guide_the_moment_it_has_the_term(client: Client) -> None:
    guide, service = a_guide("Ours", a_term("Autism", "need")), held("Quiet swim")
    assert names(client, guide.get_absolute_url()) == []

    service.terms.add(a_term("Autism", "need"))
    with time_machine.travel(NOW + timedelta(seconds=2), tick=False):
        service.save_revision().publish()

    assert names(client, guide.get_absolute_url()) == ["Quiet swim"]


def test_a_new_rule_holds_at_once(client: Client) -> None:
    held("Quiet swim", "need: Autism")
    guide = a_guide("Ours", a_term("Hearing", "need"))
    assert "0 services" in page(client, guide.get_absolute_url())

    guide.terms.set([a_term("Autism", "need")])
    guide.save_revision().publish()

    assert "Quiet swim" in page(client, guide.get_absolute_url())


def test_pages_lead_from_one_to_the_others_and_keep_what_was_kept(client: Client) -> None:
    a_guide("Additional needs")
    a_guide("New here", order=1)
    kept = a_full_service().slug

    everything = page(client, f"/directory/?keep={kept}")
    assert everything.index("/directory/guides/additional-needs/") < everything.index("/directory/guides/new-here/")
    assert f'href="/directory/guides/new-here/?keep={kept}"' in everything
    assert f'href="/directory/?keep={kept}" aria-current="true"' in everything
    inside = page(client, f"/directory/guides/new-here/?keep={kept}")
    assert f'href="/directory/guides/new-here/?keep={kept}" aria-current="true"' in inside
    assert "<h1" in inside
    assert "For children who need more." in inside


def test_without_guides_the_directory_says_nothing_of_them(client: Client) -> None:
    assert "Guides" not in page(client)


def test_a_draft_is_named_nowhere_and_has_no_page(client: Client) -> None:
    guide = a_guide("Ours")
    guide.unpublish()

    assert "Ours" not in page(client)
    answer = client.get("/directory/guides/ours/")
    assert answer.status_code == 404
    assert 'href="/directory/"' in answer.content.decode()


def test_it_is_told_in_the_readers_language_and_marked_where_it_is_not(client: Client) -> None:
    guide = a_guide("New here")
    guide.in_languages.add(GuideWords(language="pt", name="Acabou de chegar", summary="Para os primeiros meses."))
    guide.save_revision().publish()

    portuguese, polish = page(client, "/pt/directory/guides/new-here/"), page(client, "/pl/directory/guides/new-here/")

    assert '<span lang="pt">Acabou de chegar</span>' in portuguese
    assert "Para os primeiros meses." in portuguese
    assert '<span lang="en">New here</span>' in polish


@pytest.mark.parametrize(
    "address",
    ["/directory/guides/ours/?page=999999", "/directory/guides/ours/?q=%00'--", "/directory/guides/ours/?postcode=ZZ"],
)
def test_a_bad_question_gets_a_helpful_page(client: Client, address: str) -> None:
    a_guide("Ours")

    answer = client.get(address)

    assert answer.status_code in {200, 400}
    assert "<h1" in answer.content.decode()


@pytest.mark.parametrize("many", [1, 3, 50])
def test_it_asks_as_few_questions_with_many_guides(client: Client, many: int) -> None:
    for number in range(many):
        a_guide(f"Guide {number}", a_term("Autism", "need"))
    page(client, "/directory/guides/guide-0/")
    Guide.objects.get(slug="guide-0").save()  # another edition

    with CaptureQueriesContext(connection) as asked:
        page(client, "/directory/guides/guide-0/?q=x")

    assert len(asked) == 12, [each["sql"] for each in asked]
