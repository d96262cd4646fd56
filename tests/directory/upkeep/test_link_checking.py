"""The worker looks at the websites of listings, and editors see which no longer work."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from directory.models import Link, Organisation, Service, WebAddress
from directory.upkeep.link_checking import check_links, due
from directory.upkeep.regular import look_at_links
from tests.directory.upkeep.local_web import Web, local_web, only_here
from tests.factories.links import a_link, a_link_list
from tests.factories.services import a_service, an_organisation

DAYS = [date(2026, 11, day) for day in (23, 24, 25, 26)]
BROKEN = {"looked_on": DAYS[2], "failed_since": DAYS[0], "failed_days": 3, "trouble": WebAddress.Trouble.GONE}

pytestmark = pytest.mark.django_db


@pytest.fixture
def web() -> Iterator[Web]:
    with local_web() as open_now:
        yield open_now


def page(desk: Client) -> str:
    return desk.get(reverse("upkeep:broken_links")).content.decode()


def test_after_three_days_editors_see_it_with_its_form_and_once_it_works_it_is_gone(web: Web, desk: Client) -> None:
    service = a_service("Baby group", website=web.at("/babies"))
    web.statuses["/babies"] = 404

    for day in DAYS[:2]:
        assert check_links(day, allows=only_here) == 1
    assert "Baby group" not in page(desk)

    check_links(DAYS[2], allows=only_here)
    assert reverse("wagtailsnippets_directory_service:edit", args=[service.pk]) in page(desk)
    assert "The page is no longer there" in page(desk)

    web.statuses["/babies"] = 200
    check_links(DAYS[3], allows=only_here)
    assert "Baby group" not in page(desk)


def test_families_read_when_a_listing_was_checked_and_editors_which_is_broken_and_when_it_was_looked_at(
    web: Web, desk: Client, client: Client
) -> None:
    a_service("Baby group", website=web.at("/babies"), assured_on=date(2026, 11, 3))
    WebAddress.objects.create(address=web.at("/babies"), **BROKEN)

    public, report = client.get("/directory/baby-group/").content.decode(), page(desk)

    assert web.at("/babies") in public
    assert "Last checked on 3 November 2026." in public
    for said in ("Baby group", "The page is no longer there", "23 November 2026", "25 November 2026"):
        assert said in report


def test_one_that_is_changed_leaves_the_list_at_once_and_is_forgotten_at_the_next_pass(web: Web, desk: Client) -> None:
    service = a_service("Baby group", website=web.at("/old"))
    WebAddress.objects.create(address=web.at("/old"), **BROKEN)
    assert "Baby group" in page(desk)

    Service.objects.filter(pk=service.pk).update(website=web.at("/new"))
    assert "Baby group" not in page(desk)
    check_links(DAYS[3], allows=only_here)
    assert [each.address for each in WebAddress.objects.all()] == [web.at("/new")]


def test_an_organisation_is_listed_like_a_service(desk: Client) -> None:
    organisation = an_organisation("Tambourine", website="https://tambourine.example/")
    WebAddress.objects.create(address=organisation.website, **BROKEN)

    assert reverse("wagtailsnippets_directory_organisation:edit", args=[organisation.pk]) in page(desk)


def test_a_link_in_a_list_is_looked_at_and_listed_with_its_list_where_it_is_mended(web: Web, desk: Client) -> None:
    listed = a_link_list("Health", a_link("NHS", web.at("/nhs")), a_link("Teeth", web.at("/teeth")))
    web.statuses["/nhs"] = 404
    for day in DAYS[:3]:
        check_links(day, allows=only_here)
        check_links(day, allows=only_here)  # the other page of the same host
    assert set(web.asked) == {"HEAD /nhs", "GET /nhs", "HEAD /teeth"}

    mended_at = reverse("wagtailsnippets_directory_linklist:edit", args=[listed.pk])
    assert f'<a href="{mended_at}">Health: NHS</a>' in page(desk)
    assert "Teeth" not in page(desk)
    assert 'Broken links <span class="sam-count">1</span>' in page(desk)

    Link.objects.filter(name="NHS").update(address=web.at("/health"))
    assert "NHS" not in page(desk)


def test_what_is_not_public_is_neither_looked_at_nor_listed(desk: Client) -> None:
    a_service("Over", website="https://over.example/", status=Service.Status.OVER)
    a_service("Draft", website="https://draft.example/")
    Service.objects.filter(name="Draft").update(live=False)
    Organisation.objects.update(live=False, website="https://organisation.example/")
    a_link_list("Drafted", a_link("NHS", "https://over.example/")).unpublish()
    WebAddress.objects.create(address="https://over.example/", **BROKEN)

    assert due(DAYS[3]) == []
    assert "over.example" not in page(desk)


def test_one_host_is_asked_for_one_address_in_a_pass_and_the_other_comes_next(web: Web) -> None:
    a_service("One", website=web.at("/one"))
    a_service("Two", website=web.at("/two"))

    assert [check_links(DAYS[0], allows=only_here) for _pass in range(3)] == [1, 1, 0]
    assert web.asked == ["HEAD /one", "HEAD /two"]


def test_a_pass_is_bounded_and_what_waited_longest_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("directory.upkeep.link_checking.PER_PASS", 2)
    for name in ("a", "b", "c"):
        a_service(name, website=f"http://127.0.0.{ord(name)}/")
    WebAddress.objects.create(address="http://127.0.0.97/", looked_on=date(2026, 11, 1))

    assert due(DAYS[0]) == ["http://127.0.0.98/", "http://127.0.0.99/", "http://127.0.0.97/"]
    assert check_links(DAYS[0]) == 2  # with the rule of the real site: nothing of this machine is reached
    assert set(WebAddress.objects.exclude(trouble="").values_list("trouble", flat=True)) == {"inside"}


def test_nothing_is_asked_unless_the_setting_is_on(settings: Any) -> None:
    a_service("Baby group", website="http://127.0.0.1:1/")
    now = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)

    look_at_links(now)
    assert not WebAddress.objects.exists()

    settings.CHECK_LINKS = True
    look_at_links(now)
    assert WebAddress.objects.get().trouble == WebAddress.Trouble.INSIDE


@pytest.mark.parametrize("links", [1, 3, 50])
def test_the_list_asks_as_often_for_fifty_as_for_one(desk: Client, links: int, django_assert_num_queries: Any) -> None:
    for number in range(links):
        website = f"https://host{number}.example/"
        a_service(
            f"Group {number}", website=website, organisation=an_organisation(f"Charity {number}", website=website)
        )
        WebAddress.objects.create(address=website, **BROKEN)

    a_link_list("Health", *(a_link(f"Site {n}", f"https://host{n}.example/") for n in range(links)))

    with django_assert_num_queries(15):
        shown = page(desk)
    assert shown.count("The page is no longer there") == min(3 * links, 50)  # fifty to a page
