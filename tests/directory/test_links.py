"""Local and national websites in lists: what families read, in their language, with the day of the last look."""

from datetime import date
from importlib import import_module
from typing import Any

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from directory import awaiting
from directory.models import HomePage, LeafletIndexPage, LeafletPage, Link, LinkList
from tests.directory.speaking import spoken
from tests.factories.links import NHS, a_link, a_link_list, in_portuguese, link_in_portuguese, looked_at

LINKS = "/information/links/"
CHECKED = "Checked 23 November 2026"
SORRY = "This website does not work at the moment, so we do not send you there."

pytestmark = pytest.mark.django_db


def page(client: Client, address: str = LINKS) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return " ".join(answer.content.decode().split())


def test_families_find_local_and_national_websites_in_the_editors_order(client: Client, home: HomePage) -> None:
    a_link_list("Money", a_link("Advice", "https://advice.example/", kind=Link.Kind.LOCAL), order=2)
    a_link_list("Health", a_link("Teeth", "https://teeth.example/"), a_link("NHS"), order=1)

    shown = page(client)

    places = [
        shown.index(words) for words in ("Health for all.", "What Teeth says.", "What NHS says.", "Money for all.")
    ]
    assert places == sorted(places)
    assert "Local · advice.example" in shown
    assert "National · nhs.example" in shown
    assert f'<a href="{NHS}" rel="noopener external" lang="en" ><strong>NHS</strong></a>' in shown


@pytest.mark.parametrize(
    ("looked", "checked", "leads", "sorry"),
    [
        ({}, False, True, False),  # nobody has looked yet
        ({"looked_on": date(2026, 11, 23)}, True, True, False),
        ({"looked_on": date(2026, 11, 23), "failed_since": date(2026, 11, 22), "failed_days": 2}, False, True, False),
        ({"looked_on": date(2026, 11, 23), "failed_since": date(2026, 11, 21), "failed_days": 3}, False, False, True),
    ],
)
def test_a_link_says_when_it_was_found_well_and_one_known_broken_leads_nowhere(
    client: Client, looked: dict[str, Any], *, checked: bool, leads: bool, sorry: bool
) -> None:
    a_link_list()
    if looked:
        looked_at(**looked)

    shown = page(client)

    assert (CHECKED in shown, f'href="{NHS}"' in shown, SORRY in shown) == (checked, leads, sorry)
    assert "NHS" in shown


def test_it_is_told_in_the_readers_language_and_marked_where_it_is_not(client: Client) -> None:
    listed = a_link_list("Health", a_link(), a_link("SNS", "https://sns.example/", language="pt"))
    in_portuguese(listed, "Saúde", "Para todos.")
    link_in_portuguese(listed.links.get(name="SNS"), "SNS 24", "Em português.")

    portuguese, polish = page(client, f"/pt{LINKS}"), page(client, f"/pl{LINKS}")

    machine = spoken("pt", "Translated by machine.")
    assert (machine in portuguese, spoken("pl", "Translated by machine.") in polish) == (True, False)

    for said in ('lang="pt">Saúde<', 'lang="pt">Para todos.<', 'lang="pt">Em português.<', 'lang="en">What NHS says.<'):
        assert said in portuguese
    assert 'rel="noopener external" lang="pt" ><strong>SNS 24' in portuguese
    assert 'rel="noopener external" lang="en" hreflang="en"><strong>NHS' in portuguese
    assert 'rel="noopener external" lang="en" hreflang="pt"><strong>SNS' in polish
    assert "Language of the website: Portuguese" in page(client)


def test_a_draft_and_an_empty_list_are_named_nowhere(client: Client, home: HomePage) -> None:
    a_link_list("Drafted").unpublish()
    a_link_list("Bare").links.all().delete()

    shown = page(client)

    assert ("Drafted" in shown, "Bare" in shown) == (False, False)
    assert "No list of websites is ready yet. Ask us: we will tell you." in shown


def test_the_list_of_leaflets_leads_there_once_there_is_a_list(client: Client, home: HomePage) -> None:
    assert LINKS not in page(client, "/information/")

    a_link_list()

    assert f'href="{LINKS}"' in page(client, "/information/")


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)", "JavaScript://nhs.example/%0aalert(1)", "data:text/html,<script>alert(1)</script>",
        "vbscript:x", "file:///etc/passwd", "ftp://nhs.example/", "//nhs.example/", "nhs.example", "https://", "",
        "https://nhs.example@elsewhere.example/", "https://me:secret@nhs.example/", "https://nhs.example/\r\nX: y",
        'https://nhs.example/" onclick="alert(1)', "mailto:nhs@nhs.example", "https://nhs.example:999999/",
        "https://[",
    ],
)  # fmt: skip
def test_what_is_not_the_address_of_a_website_is_refused(address: str) -> None:
    with pytest.raises(ValidationError, match="address"):
        a_link("NHS", address).full_clean(exclude=["link_list"])


def test_an_address_with_marks_in_it_stays_one_address_on_the_page(client: Client) -> None:
    a_link_list("Health", a_link("NHS", "https://nhs.example/?a='b'&c=<d>"))

    assert 'href="https://nhs.example/?a=&#x27;b&#x27;&amp;c=&lt;d&gt;"' in page(client)


def test_no_leaflet_stands_where_the_lists_are(home: HomePage) -> None:
    with pytest.raises(ValidationError, match=r"The lists of links are at this address\."):
        LeafletIndexPage.objects.get().add_child(instance=LeafletPage(title="Links", body=[]))


def test_a_leaflet_that_stood_there_before_is_given_another_address(client: Client, home: HomePage) -> None:
    leaflet = LeafletPage(title="Old links", slug="links-of-old", body=[("heading", "Come in")])
    LeafletIndexPage.objects.get().add_child(instance=leaflet)
    revision = leaflet.save_revision()
    revision.publish()
    LeafletPage.objects.update(slug="links", url_path=leaflet.url_path.replace("links-of-old", "links"))
    revision.content["slug"] = "links"
    revision.save()

    import_module("directory.migrations.0028_links").make_room(apps, None)

    assert "Come in" in page(client, "/information/links-leaflet/")
    assert LeafletPage.objects.get().get_latest_revision_as_object().slug == "links-leaflet"


def test_their_words_wait_for_a_native_reader(home: HomePage) -> None:
    listed = a_link_list("Health", a_link("One", "https://one.example/"), a_link("Two", "https://two.example/"))
    in_portuguese(listed, "Saúde", "Para todos.")
    for link in listed.links.all():
        link_in_portuguese(link, link.name, "Em português.")

    waits = {str(kind): count for kind, count in awaiting.everything()}

    assert (waits["Lists of links"], waits["Links in these lists"]) == ({"pt": 1}, {"pt": 2})


@pytest.mark.parametrize("many", [1, 3, 50])
def test_the_page_asks_as_few_questions_with_many_links(client: Client, many: int) -> None:
    for number in range(many):
        a_link_list(f"List {number}", *(a_link(f"Site {n}", f"https://{number}-{n}.example/") for n in range(many)))
    page(client)

    with CaptureQueriesContext(connection) as asked:
        page(client)

    assert LinkList.objects.count() == many
    assert len(asked) == 6, [each["sql"] for each in asked]
