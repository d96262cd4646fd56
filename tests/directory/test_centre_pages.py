"""A centre's page tells all of it; which centre is mine; how to reach us; stories and news."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django.fixtures import Settings
from wagtail.models import Page

from accounts.actions import give_role
from centres.models import Centre
from directory.demo_purpose import PURPOSE
from directory.models import CentreIndexPage, CentrePage, HomePage, NewsIndexPage, NewsPage, PlainPage, StoryPage
from tests.directory.conftest import NOW, TUESDAY
from tests.directory.hostile import HOSTILE
from tests.factories.centres import CentreFactory
from tests.factories.people import UserFactory

JOIN = "<p>Come in while we are open.</p>"


@pytest.fixture
def page(home: HomePage, samares: Centre) -> CentrePage:
    """Samarès with everything an editor can write."""
    index = CentreIndexPage.objects.get()
    made = CentrePage(slug="samares", title="Samarès", centre=samares, join=JOIN)
    made.rooms = [("room", {"name": "The quiet room", "words": "To feed or to cry"})]
    made.heard = [("heard", {"said": "The door is heavy.", "did": "It opens by itself.", "done_on": date(2026, 9, 14)})]
    made.inspections = [
        (
            "inspection",
            {
                "inspector": "Inspectors",
                "inspected_on": date(2026, 3, 20),
                "found": "Families are welcome.",
                "is_public": True,
            },
        )
    ]
    index.add_child(instance=made)
    return made


def words(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


@pytest.mark.requirement("R000-017")
def test_the_page_of_a_centre_tells_its_rooms_how_to_join_what_was_done_and_what_inspectors_found(
    client: Client, page: CentrePage
) -> None:
    shown = words(client, "/centres/samares/")

    for said in ("The quiet room", "To feed or to cry", "Come in while we are open.", "Families are welcome."):
        assert said in shown
    assert shown.index("“The door is heavy.”") < shown.index("It opens by itself.") < shown.index("14 September 2026")
    assert "20 March 2026" in shown


def test_what_a_centre_has_not_written_leaves_no_empty_heading(client: Client, home: HomePage, samares: Centre) -> None:
    CentreIndexPage.objects.get().add_child(instance=CentrePage(slug="samares", title="Samarès", centre=samares))

    shown = words(client, "/centres/samares/")

    for heading in ("How to join", "Rooms and what is in them", "You said, we did", "Inspections", "What people tell"):
        assert heading not in shown


def test_purpose_and_stories_stand_below_their_own_centre_and_are_framed_by_it(
    client: Client, page: CentrePage
) -> None:
    tower = CentreFactory(slug="first-tower", name="First Tower", phone="+441534456780")
    other = CentrePage(slug="first-tower", title="First Tower", centre=tower)
    CentreIndexPage.objects.get().add_child(instance=other)
    other.add_child(instance=PlainPage(slug="purpose", title="Why we are here"))
    facts = {"who": "family", "lead": "There was tea.", "body": [], "agreed_on": date(2026, 11, 2)}
    other.add_child(instance=StoryPage(slug="tea", title="Tea on Tuesdays", **facts))

    there, here = words(client, "/centres/first-tower/"), words(client, "/centres/samares/")
    story, purpose = words(client, "/centres/first-tower/tea/"), words(client, "/centres/first-tower/purpose/")

    assert "Why we are here" in there
    assert "Tea on Tuesdays" in there
    assert "Why we are here" not in here
    assert "Tea on Tuesdays" not in here
    assert "01534 456780" in story
    assert "01534 456780" in purpose
    assert "Told because the person agreed." in story
    assert "The names are changed." in story
    assert "2 November 2026" not in story


@pytest.mark.requirement("R000-011")
def test_a_statement_of_purpose_says_how_children_grow_and_are_safe_and_every_version_of_it_is_kept(
    client: Client, page: CentrePage, settings: Settings
) -> None:
    settings.SECOND_FACTOR_REQUIRED = False  # the second step of signing in is shown elsewhere
    publisher = UserFactory(name="Nina Ferbrache")
    give_role(publisher, code="publisher", centre=None, by=None, now=NOW)
    purpose = page.add_child(instance=PlainPage(slug="purpose", reviewed_on=TUESDAY, **PURPOSE))
    first = purpose.save_revision(user=publisher, log_action=True)
    first.publish(user=publisher)
    purpose.lead = "We help children be safe and do well."
    purpose.save_revision(user=publisher, log_action=True).publish(user=publisher)

    public = words(client, "/centres/samares/purpose/")
    assert "How we help children grow and be safe" in public
    assert "Children learn by playing." in public
    assert "When something is slow, help comes early." in public
    assert "When we fear for a child, we act on the same day." in public
    assert "We help children be safe and do well." in public
    assert "We last checked this page on 24 November 2026." in public

    client.force_login(publisher)
    version = reverse("wagtailadmin_pages:revisions_view", args=[purpose.pk, first.pk])
    assert version in words(client, reverse("wagtailadmin_pages:history", args=[purpose.pk]))
    assert "What this centre is for, and what you can hold us to." in words(client, version)


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("JE2 6AB", "Your centre is Samarès"),
        ("12 Le Squez Road", "Your centre is Samarès"),
        ("JE2 3AA", "Your centre is First Tower"),
        ("JE3 1AA", "No centre of ours is for that place"),
        ("JE3", "We cannot tell from that"),
        ("Rue Nouvelle", "We cannot tell from that"),
        ("", "Tell us your postcode or your street"),
        ("x" * 101, "This is very long"),
    ],
)
def test_which_centre_is_mine_is_told_by_postcode_or_street(
    client: Client, home: HomePage, place: str, said: str
) -> None:
    CentreFactory(slug="first-tower", name="First Tower", phone="+441534456780", postcodes=["JE2 3"])

    answer = client.post("/which-centre/", {"place": place})

    assert answer.status_code == 200
    assert said in answer.content.decode()


@pytest.mark.parametrize("place", HOSTILE)
def test_whatever_is_typed_as_a_place_gets_an_answer(client: Client, home: HomePage, place: str) -> None:
    assert client.post("/which-centre/", {"place": place}).status_code in {200, 400}


def test_every_centre_and_every_way_to_us_stand_on_one_page(client: Client, home: HomePage) -> None:
    CentreFactory(slug="first-tower", name="First Tower", phone="+441534456780")

    shown = words(client, "/contact/")

    assert "First Tower" in shown
    assert "Samarès" in shown
    for way in ("/worried/", "/register/", "/which-centre/", "/refer/", "/volunteer/", "/complaints/"):
        assert f'href="{way}"' in shown


def test_news_is_told_newest_first_and_leaves_the_front_page_when_it_is_old(client: Client, home: HomePage) -> None:
    index = NewsIndexPage(slug="news", title="News")
    Page.objects.get(pk=home.pk).add_child(instance=index)
    for slug, day in (
        ("to-come", date(2026, 11, 25)),
        ("today", date(2026, 11, 24)),
        ("older", date(2026, 9, 25)),
        ("old", date(2026, 9, 24)),
    ):
        index.add_child(instance=NewsPage(slug=slug, title=f"Title {slug}", day=day, lead="A sentence."))

    front, all_news = words(client, "/"), words(client, "/news/")

    assert all_news.index("Title today") < all_news.index("Title older") < all_news.index("Title old<")
    assert "Title to-come" not in all_news + front
    assert "Title today" in front
    assert "Title older" in front
    assert "Title old<" not in front


@pytest.mark.parametrize("number", ["2", "999999", "x", "-1", ""])
def test_any_page_of_the_news_is_a_page(client: Client, home: HomePage, number: str) -> None:
    index = NewsIndexPage(slug="news", title="News")
    Page.objects.get(pk=home.pk).add_child(instance=index)
    for place in range(12):
        facts = {"day": date(2026, 11, 1), "lead": "A sentence."}
        index.add_child(instance=NewsPage(slug=f"n{place}", title=f"News {place}", **facts))

    assert "News " in words(client, f"/news/?page={number}")
