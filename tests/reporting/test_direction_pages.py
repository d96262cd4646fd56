"""The pages about which way is good: who confirms it, who only reads it, and what the report says then."""

from datetime import UTC, datetime

import pytest
import time_machine
from django.test import Client

from accounts.models import User
from centres.models import Centre
from reporting.aims import Way
from reporting.models import Direction
from tests.factories.centres import CentreFactory
from tests.factories.people import somebody
from tests.factories.reporting import DirectionFactory
from tests.reporting.test_indicators_page import words_of
from trail.models import Entry

pytestmark = pytest.mark.django_db
PAGE = "/staff/reports/"
SUMMER = "?period=2026-Q3"
THREE = f"{PAGE}indicators/3/direction/"
NOW = datetime(2026, 11, 26, 10, 0, tzinfo=UTC)
LETTER = {
    "way": "at_least",
    "source": "Letter from the commissioner, 3 November 2026",
    "words": "Ten or more parents should take up volunteering each year.",
}


@pytest.fixture(autouse=True)
def _in_november():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def samares() -> Centre:
    return CentreFactory(samares=True)


@pytest.fixture
def paul(samares: Centre) -> User:
    return somebody("manager", name="Paul Le Quesne")


@pytest.mark.requirement("R002-127")
def test_until_somebody_confirms_it_the_sign_is_shown_as_printed_and_nothing_is_judged(
    client: Client, samares: Centre
) -> None:
    client.force_login(somebody("commissioner", samares))

    page = client.get(PAGE + SUMMER).content.decode()

    assert "&gt; 10 pa" in page
    assert page.count("Nobody has confirmed which way is good.") == 5
    assert "sam-judged" not in page
    assert "Say which way is good" not in page


def test_where_the_contract_prints_no_number_nobody_is_asked_which_way_is_good(client: Client, paul: User) -> None:
    client.force_login(paul)

    assert client.get(f"{PAGE}indicators/4/direction/").status_code == 404
    assert client.get(f"{PAGE}indicators/4/direction/confirm/").status_code == 404
    assert client.get(f"{PAGE}indicators/9/direction/").status_code == 404


@pytest.mark.requirement("R002-127")
def test_a_manager_confirms_it_and_the_commissioner_reads_what_it_rests_on(
    client: Client, samares: Centre, paul: User
) -> None:
    client.force_login(paul)
    assert "Say which way is good" in words_of(client, PAGE + SUMMER)

    answer = client.post(f"{THREE}confirm/{SUMMER}", LETTER)
    client.force_login(somebody("commissioner", samares))

    assert answer.headers["Location"] == f"{THREE}?centre=samares&period=2026-Q3"
    row = words_of(client, PAGE + SUMMER)
    assert "Not reached yet: at least 10 a year; 0 by 30 September 2026. On that day: 10 to go, 13 weeks left." in row
    assert "Confirmed by Paul Le Quesne on 26 November 2026." in row
    assert "&gt; 10 pa" in row
    assert LETTER["words"] in words_of(client, THREE)
    assert "Confirm this" not in words_of(client, THREE)
    assert Entry.objects.filter(deed="direction confirmed", about_ref="indicator 3", who_name="Paul Le Quesne").exists()


def test_the_form_says_what_each_choice_will_mean_and_refuses_a_guess(client: Client, paul: User) -> None:
    client.force_login(paul)

    assert "10 or fewer is on the right side; more has passed it." in words_of(client, f"{THREE}confirm/")
    answer = client.post(f"{THREE}confirm/", LETTER | {"source": " ", "words": ""})

    assert answer.status_code == 422
    assert "Say what this rests on" in answer.content.decode()
    assert "Copy the words that say which way is good" in answer.content.decode()
    assert not Direction.objects.exists()


def test_sent_twice_it_is_confirmed_once(client: Client, paul: User) -> None:
    client.force_login(paul)
    once = {"once": "6f1c0d0e-2f5b-4f4f-9c1e-0a4b3a6c7d11"}

    for _time in range(2):
        assert client.post(f"{THREE}confirm/", LETTER | once).status_code == 302

    assert Direction.objects.count() == 1


def test_somebody_who_manages_only_one_of_two_centres_does_not_speak_for_both(client: Client, samares: Centre) -> None:
    here = somebody("manager", samares)
    client.force_login(here)
    assert client.get(f"{THREE}confirm/").status_code == 200

    CentreFactory(slug="first-tower")

    assert client.get(f"{THREE}confirm/").status_code == 404
    assert "somebody who manages them all confirms it" in words_of(client, THREE)


def test_withdrawn_it_is_empty_again_and_nothing_earlier_comes_back(client: Client, paul: User) -> None:
    DirectionFactory(way=Way.AT_MOST)
    second = DirectionFactory()
    client.force_login(paul)

    client.post(f"{THREE}{second.pk}/withdraw/", {"because": "The letter was about another centre."})

    page = words_of(client, THREE + SUMMER)
    assert "Withdrawn by Paul Le Quesne on 26 November 2026" in page
    assert "The letter was about another centre." in page
    assert "nobody has confirmed which way is good, so the report shows the number and judges nothing" in page
    assert Entry.objects.filter(deed="direction withdrawn").count() == 1


def test_the_commissioner_reads_on_the_report_that_it_was_withdrawn(client: Client, samares: Centre) -> None:
    DirectionFactory(withdrawn=True)
    client.force_login(somebody("commissioner", samares))

    page = words_of(client, PAGE + SUMMER)

    assert page.count("Nobody has confirmed which way is good.") == 5
    assert page.count("What was withdrawn") == 1


def test_nobody_replaces_what_she_has_not_read(client: Client, paul: User) -> None:
    client.force_login(paul)
    DirectionFactory(way=Way.AT_MOST, confirmed_by=somebody("manager", name="Nina Ferbrache"))

    answer = client.post(f"{THREE}confirm/", LETTER | {"seen": ""})

    assert answer.status_code == 422
    assert "Nina Ferbrache has confirmed this meanwhile: at most 10 a year." in answer.content.decode()
    newest = Direction.objects.get()
    assert f'name="seen" value="{newest.pk}"' in answer.content.decode()
    assert client.post(f"{THREE}confirm/", LETTER | {"seen": newest.pk}).status_code == 302


def test_all_centres_together_are_not_judged(client: Client, paul: User) -> None:
    CentreFactory(slug="first-tower")
    DirectionFactory(confirmed_by=paul)
    client.force_login(paul)

    assert "each centre is judged for itself" in words_of(client, f"{PAGE}?centre=all&period=2026-Q3")


def test_the_data_set_prints_its_signs_as_before(client: Client, paul: User) -> None:
    client.force_login(paul)
    before = client.get(f"{PAGE}download/csv/{SUMMER}").content
    DirectionFactory(confirmed_by=paul)

    assert client.get(f"{PAGE}download/csv/{SUMMER}").content == before
    assert b"> 10 pa" in before


def test_the_form_says_that_it_counts_at_every_centre(client: Client, samares: Centre, paul: User) -> None:
    CentreFactory(slug="first-tower", name="First Tower")
    standing = DirectionFactory(indicator=3)
    client.force_login(paul)

    for address in (f"{THREE}confirm/", f"{THREE}{standing.pk}/withdraw/"):
        page = words_of(client, address)
        assert "for every centre" in page
        assert "What you say here counts at every centre: First Tower, Samarès." in page
