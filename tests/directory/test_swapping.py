"""Two rows of one form may change places: each language and each venue is still there once afterwards."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db.models import Model
from django.test import Client
from pytest_django.fixtures import Settings

from directory.models import (
    Agency,
    GuideWords,
    Held,
    LeafletIndexPage,
    LeafletPage,
    LinkListWords,
    ServiceAt,
    ServiceWords,
    Spoken,
    TermWords,
    VenueAccess,
)
from tests.directory.test_listing_editors import desk_of
from tests.factories.links import a_link_list
from tests.factories.services import a_guide, a_service, a_term, a_venue

pytestmark = pytest.mark.django_db


def told(model: type[Any], **facts: Any) -> list[Any]:
    return [model(language=code, name=f"In {code}", **facts) for code in ("pl", "pt")]


def service_in_languages() -> Any:
    return with_rows(a_service(), "in_languages", told(ServiceWords, summary="Said."))


def spoken_languages() -> Any:
    return with_rows(a_service(), "languages", [Spoken(code="pl"), Spoken(code="pt")])


def places() -> Any:
    rows = [ServiceAt(venue=a_venue("Hall")), ServiceAt(venue=a_venue("School"), note="Blue door")]
    return with_rows(a_service(), "places", rows)


def guide() -> Any:
    return with_rows(a_guide(), "in_languages", told(GuideWords, summary="Said."))


def link_list() -> Any:
    return with_rows(a_link_list(), "in_languages", told(LinkListWords, summary="Said."))


def term() -> Any:
    return with_rows(a_term(), "in_languages", told(TermWords))


def access() -> Any:
    rows = [
        VenueAccess(what="step_free", answer="yes"),
        VenueAccess(what="parking", answer="no", note="Two streets on"),
    ]
    return with_rows(a_venue(), "access", rows)


def with_rows(thing: Any, name: str, rows: list[Any]) -> Any:
    setattr(thing, name, rows)
    thing.save()
    thing.save_revision().publish()
    return type(thing).objects.get(pk=thing.pk)


@pytest.mark.parametrize(
    ("make", "name", "field"),
    [
        (service_in_languages, "in_languages", "language"),
        (spoken_languages, "languages", "code"),
        (places, "places", "venue_id"),
        (guide, "in_languages", "language"),
        (link_list, "in_languages", "language"),
        (term, "in_languages", "language"),
        (access, "access", "what"),
    ],
)
def test_what_two_rows_say_changes_places_when_it_is_published(make: Callable[[], Any], name: str, field: str) -> None:
    thing = make()
    one, other = getattr(thing, name).order_by("pk")
    first, second = getattr(one, field), getattr(other, field)
    setattr(one, field, second)
    setattr(other, field, first)
    setattr(thing, name, [one, other])

    thing.save_revision().publish()

    rows = getattr(type(thing).objects.get(pk=thing.pk), name)
    assert dict(rows.values_list("pk", field)) == {one.pk: second, other.pk: first}
    assert [known(row) for row in rows.order_by("pk")] == [known(one), known(other)]


def known(row: Model) -> dict[str, Any]:
    return {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields}


def test_leaflets_at_an_agency_change_places(home: object) -> None:
    leaflets = [LeafletPage(title=title, slug=title.lower(), body=[]) for title in ("Tea", "Songs")]
    for leaflet in leaflets:
        LeafletIndexPage.objects.get().add_child(instance=leaflet)
    agency = Agency.objects.create(name="Library", by="printed")
    agency.holds = [Held(leaflet=leaflet, copies=number) for number, leaflet in enumerate(leaflets, start=1)]
    agency.save()
    agency = Agency.objects.get()
    one, other = agency.holds.order_by("pk")
    one.leaflet, other.leaflet = other.leaflet, one.leaflet
    agency.holds = [one, other]

    agency.save()

    assert dict(Held.objects.values_list("leaflet__title", "copies")) == {"Songs": 1, "Tea": 2}


def test_an_editor_who_swaps_two_languages_of_a_guide_publishes_it(client: Client, settings: Settings) -> None:
    made = guide()
    one, other = made.in_languages.order_by("pk")
    form: dict[str, Any] = {"name": made.name, "slug": made.slug, "summary": made.summary, "towns": "", "order": 0}
    sizes = {"TOTAL": 2, "INITIAL": 2, "MIN_NUM": 0, "MAX_NUM": 1000}
    form |= {f"in_languages-{size}_FORMS": many for size, many in sizes.items()}
    for number, (row, language) in enumerate([(one, "pt"), (other, "pl")]):
        facts = {"id": row.pk, "language": language, "name": row.name, "summary": row.summary}
        form |= {f"in_languages-{number}-{key}": value for key, value in facts.items()}

    address = f"/cms/snippets/directory/guide/edit/{made.pk}/"
    answer = desk_of("publisher", client, settings).post(address, form | {"action-publish": "yes"})

    assert answer.status_code == 302
    assert dict(GuideWords.objects.values_list("name", "language")) == {"In pl": "pt", "In pt": "pl"}
