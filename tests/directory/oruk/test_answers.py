"""How the feed answers: to whom, in what, and when nothing is new."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from directory.models import Service
from tests.factories.services import a_full_service, a_service, a_term, a_venue, an_organisation

pytestmark = pytest.mark.django_db
FEED = "/api/oruk/v3"


def ids(client: Client, query: str, address: str = "services") -> list[str]:
    return [each["id"] for each in client.get(f"{FEED}/{address}?{query}").json()["contents"]]


@pytest.mark.parametrize("address", ["/", "/services", "/services?page=x", "/nothing-here", "/openapi.json"])
def test_every_answer_is_json_that_any_site_may_read_and_leaves_no_cookie(client: Client, address: str) -> None:
    answer = client.get(FEED + address)

    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert answer.headers["Content-Type"] == "application/json"
    assert not client.cookies


@pytest.mark.parametrize(
    "query",
    ["minimum_age=5&maximum_age=1", "format=csv",
     "page=0", "page=-1", "page=x", "per_page=0", "per_page=100000", "modified_after=yesterday", "organization_id=7",
     "taxonomy_id='", "minimum_age=old", "minimum_age=-1", "maximum_age=inf", "day=TODAY", "start_time=25:00",
     "full=maybe", "text=%00", "taxonomy_id=a%00b", "proximity=100", "proximity=nan&postcode=JE2", "format=xml"],
)  # fmt: skip
def test_what_makes_no_sense_is_refused_in_words(client: Client, query: str) -> None:
    answer = client.get(f"{FEED}/services?{query}")

    assert answer.status_code == 400
    assert answer.json()["detail"].endswith(".")


def test_nothing_can_be_written(client: Client) -> None:
    assert client.post(f"{FEED}/services", {}).status_code == 405


def test_who_has_it_already_gets_only_that_it_holds(client: Client) -> None:
    service = a_full_service()
    for address in (f"{FEED}/services", f"{FEED}/services/{service.uid}"):
        first = client.get(address)

        by_tag = client.get(address, headers={"if-none-match": first.headers["ETag"]})
        by_moment = client.get(address, headers={"if-modified-since": first.headers["Last-Modified"]})

        assert (by_tag.status_code, by_moment.status_code) == (304, 304)
        assert by_tag.content == b""


def test_a_harvester_hears_of_what_changed_and_of_what_was_taken_off(client: Client) -> None:
    stays, goes = a_service("Stays"), a_service("Goes", description="Only for a while.")
    before = (timezone.now() + timedelta(seconds=1)).isoformat().replace("+00:00", "Z")
    Service.objects.update(changed_at=timezone.now())
    assert ids(client, f"modified_after={before}") == []

    goes.unpublish()
    Service.objects.filter(pk=goes.pk).update(changed_at=timezone.now() + timedelta(seconds=5))

    [told] = client.get(f"{FEED}/services?modified_after={before}").json()["contents"]
    assert (told["id"], told["status"]) == (str(goes.uid), "inactive")
    assert "description" not in told
    assert ids(client, "") == [str(stays.uid)]
    assert client.get(f"{FEED}/services/{goes.uid}").json()["status"] == "inactive"


def test_a_service_has_changed_when_its_venue_or_organisation_has() -> None:
    service = a_full_service()
    for record in (a_venue(), an_organisation()):
        Service.objects.filter(pk=service.pk).update(changed_at=timezone.now() - timedelta(days=1))
        record.save()

        service.refresh_from_db()
        assert timezone.now() - service.changed_at < timedelta(minutes=1)


def test_a_draft_is_never_told_of(client: Client) -> None:
    draft = Service(name="Draft", summary="Soon.", slug="draft", organisation=an_organisation(), live=False)
    draft.save()

    assert client.get(f"{FEED}/services/{draft.uid}").status_code == 404
    assert ids(client, "modified_after=1970-01-01T00:00:00Z") == []


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("search=beb%C3%A9s", True),
        ("search=nothing", False),
        ("minimum_age=0&maximum_age=1", True),
        ("minimum_age=2", False),
        ("day=TU&start_time=09:30&end_time=11:00", True),
        ("day=WE", False),
        ("day=TU&start_time=10:00", False),
        ("postcode=JE26QQ&proximity=1000", True),
        ("postcode=je2%206qq&proximity=1000", True),
        ("postcode=JE2 6QQ", True),
        ("postcode=LS1 1AA", False),
        ("postcode=ZZ9&proximity=1000", False),
    ],
)
def test_each_filter_filters(client: Client, query: str, found: bool) -> None:
    service = a_full_service()

    assert ids(client, query) == ([str(service.uid)] if found else [])


def test_everything_at_once_comes_line_by_line(client: Client) -> None:
    a_full_service()
    a_service("Plain")

    answer = client.get(f"{FEED}/services?format=ndjson&full=true")

    assert answer.headers["Content-Type"] == "application/x-ndjson"
    assert len(b"".join(answer.streaming_content).splitlines()) == 2  # type: ignore[attr-defined]


def test_telephones_can_be_rung_from_abroad(client: Client) -> None:
    organisation = a_service(organisation=an_organisation(phone="+441534456789")).organisation

    told = client.get(f"{FEED}/organizations/{organisation.uid}").json()["phones"]

    assert [phone["number"] for phone in told] == ["+44 1534 456789"]


def test_under_a_term_stands_what_is_sorted_under_one_below_it(client: Client) -> None:
    health = a_term("Health")
    below = a_term("Health visiting", parent=health)
    service = a_service("Clinic")
    service.terms.set([below])
    service.save()
    a_service("Another")

    assert ids(client, f"taxonomy_term_id={health.uid}") == ids(client, f"taxonomy_term_id={below.uid}")
    assert ids(client, f"taxonomy_term_id={health.uid}") == [str(service.uid)]
