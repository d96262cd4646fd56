"""I need help: one tap, and who answers now."""

from django.test import Client
from django.urls import reverse

from centres.models import Centre
from tests.factories.people import somebody
from tests.volunteers.pages import text
from ui.navigation import Face, Spot, places

HELP = "/my/help/"


def test_help_is_one_tap_away_for_whoever_visits_and_open_to_everybody_signed_in(
    phone: Client, samares: Centre, desk: Client
) -> None:
    help_url = reverse("my:help")

    for client in (phone, desk):
        page = text(client, help_url)
        for words in ("tel:999", "01534 744300", "Leave if you can."):
            assert words in page
    assert help_url in text(phone, reverse("my:today"))
    assert not places(Face.MINE, somebody("provider"), Spot.HELP)  # she goes on no visits
    assert Client().get(help_url).status_code == 302


def test_the_first_thing_on_the_page_rings_999(phone: Client) -> None:
    page = text(phone, HELP).split("<main")[1]

    assert page.index("tel:999") < page.index("Leave if you can.")
    assert page.count("sam-button--big") == 1


def test_at_night_whoever_is_on_call_answers_where_the_centre_has_somebody(phone: Client, samares: Centre) -> None:
    Centre.objects.update(on_call_phone="+448081570417", opening_hours="Monday to Friday, 9am to 5pm")

    page = text(phone, HELP)

    assert page.index("Monday to Friday, 9am to 5pm") < page.index("When the centre is closed")
    assert page.index("When the centre is closed") < page.index("tel:+44-808-157-0417")
    assert "Nobody answers at the centre then." not in page


def test_at_night_the_page_says_so_where_nobody_answers(phone: Client, samares: Centre) -> None:
    page = text(phone, HELP)

    assert "Nobody answers at the centre then. If anybody is in danger or badly hurt, ring 999." in page
    assert "On call" not in page
