"""Somebody who would like to help writes to a centre, on a page that is open to everybody."""

from collections.abc import Iterator
from uuid import uuid4

import pytest
import time_machine
from django.core.cache import cache
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils.translation import override

from accounts.models import User
from centres.intervals import IntervalCode
from centres.models import Centre, Interval
from directory.models import PlainPage
from outbox.models import Message
from tests.directory.speaking import NOT_OUR_WORDS, words_of
from tests.volunteers.conftest import NOW
from trail.models import Entry
from volunteers.limits import FROM_AN_ADDRESS, TO_A_CENTRE
from volunteers.models import VolunteerEnquiry

ADDRESS = "/volunteer/enquire/"
SAID = {
    "name": "Rita Costa",
    "phone": "07797 712346",
    "email": "rita@samphire.example",
    "reached_when": "After six",
    "spoken": ["pt", "en"],
    "also_spoken": "uk",
}


@pytest.fixture(autouse=True)
def _on_tuesday(at_work: None) -> Iterator[None]:
    """Limits are counted in the cache, which outlives a test."""
    cache.clear()
    with override("en"):
        yield


def kept() -> VolunteerEnquiry:
    return VolunteerEnquiry.objects.get()


@pytest.mark.requirement("R002-040")
@pytest.mark.parametrize("language", ["", "/pt", "/pl", "/ro", "/fr"])
def test_the_page_about_volunteering_leads_to_the_form_whatever_is_written_there(
    client: Client, samares: Centre, language: str
) -> None:
    call_command("found", verbosity=0)
    page = PlainPage.objects.get(slug="volunteer")
    page.body = []
    page.save_revision().publish()

    assert f'href="{language}{ADDRESS}"' in client.get(f"{language}/volunteer/").content.decode()
    assert client.get(f"{language}{ADDRESS}").status_code == 200
    assert ADDRESS not in words_of(client.get("/refer/").content.decode())


@pytest.mark.requirement("R002-040")
def test_a_new_site_says_in_which_ways_one_can_help(client: Client, samares: Centre) -> None:
    call_command("found", verbosity=0)

    for address in ("/volunteer/", ADDRESS):
        page = words_of(client.get(address).content.decode()).lower()
        assert all(word in page for word in ("visit", "family", "home", "group", "trustee", "office")), address


@pytest.mark.requirement("R002-040")
def test_somebody_who_would_like_to_help_writes_to_the_centre(client: Client, samares: Centre) -> None:
    answer = client.post(ADDRESS, SAID, follow=True)

    assert "find a time for a first talk" in answer.content.decode()
    one = kept()
    assert (one.centre, one.name, one.phone, one.email) == (samares, "Rita Costa", SAID["phone"], SAID["email"])
    assert (one.languages, one.reached_when, one.made_at, one.outcome) == ("pt en uk", "After six", NOW, "")
    assert list(Entry.objects.values_list("about_kind", "about_ref", "deed")) == [
        ("volunteerenquiry", str(one.pk), "enquiry received")
    ]


@pytest.mark.parametrize("way", [{"phone": ""}, {"email": ""}])
def test_one_way_to_reach_her_is_enough(client: Client, samares: Centre, way: dict[str, str]) -> None:
    client.post(ADDRESS, SAID | way)

    assert kept().name == "Rita Costa"


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"name": " "}, "Tell us your name"),
        ({"phone": "", "email": ""}, "Write a telephone number or an e-mail, so that we can reach you"),
        ({"phone": "07797 7123"}, "figures are missing"),
        ({"phone": "ring me", "email": ""}, "Nobody can be rung at “ring me”"),
        ({"email": "rita@"}, "Use a whole e-mail address"),
        ({"name": "R" * 121}, "Use 120 characters at most"),
        ({"reached_when": "w" * 121}, "Use 120 characters at most"),
        ({"also_spoken": "klingon"}, "Choose one of the answers shown"),
    ],
)
def test_what_is_wrong_is_said_beside_the_field_and_nothing_typed_is_lost(
    client: Client, samares: Centre, given: dict[str, str], sentence: str
) -> None:
    answer = client.post(ADDRESS, SAID | given)
    page = answer.content.decode()

    assert answer.status_code == 422
    assert page.count(sentence) == 2, "over the form, and beside the field"
    for value in (SAID | given).values():
        if isinstance(value, str) and value.strip() and value != "klingon":
            assert f'value="{value}"' in page
    assert not VolunteerEnquiry.objects.exists()


def test_with_several_centres_she_chooses_and_the_one_the_site_speaks_for_is_chosen_already(
    client: Client, samares: Centre, northfield: Centre
) -> None:
    call_command("found", verbosity=0)
    home = PlainPage.objects.get(slug="volunteer").get_parent().specific
    home.centre = northfield
    home.save()

    page = client.get(ADDRESS).content.decode()
    assert page.index("checked") > page.index('value="northfield"')
    assert "Choose a centre" in client.post(ADDRESS, SAID).content.decode()
    assert "Choose one of the centres shown" in client.post(ADDRESS, SAID | {"centre": "paris"}).content.decode()

    client.post(ADDRESS, SAID | {"centre": "northfield"})
    assert kept().centre == northfield


def test_with_no_centre_there_is_nobody_to_write_to(client: Client, db: None) -> None:
    assert "No centre is open yet" in client.get(ADDRESS).content.decode()
    assert client.post(ADDRESS, SAID).status_code == 422
    assert not VolunteerEnquiry.objects.exists()


def test_pressed_twice_it_is_sent_once(client: Client, samares: Centre, coordinator: User) -> None:
    once = SAID | {"once": str(uuid4())}
    for _press in range(2):
        assert client.post(ADDRESS, once).status_code == 302

    assert VolunteerEnquiry.objects.count() == 1
    assert Message.objects.count() == 2
    assert Entry.objects.count() == 1


@pytest.mark.parametrize("limit", [FROM_AN_ADDRESS, TO_A_CENTRE])
def test_nobody_fills_the_list_for_sport(client: Client, samares: Centre, limit: object) -> None:
    tries = FROM_AN_ADDRESS.tries if limit == FROM_AN_ADDRESS else TO_A_CENTRE.tries
    for number in range(tries):
        where = f"198.51.100.{number}" if limit == TO_A_CENTRE else "198.51.100.1"
        assert client.post(ADDRESS, SAID, REMOTE_ADDR=where).status_code == 302
    answer = client.post(ADDRESS, SAID, REMOTE_ADDR="198.51.100.1" if limit == FROM_AN_ADDRESS else "203.0.113.9")

    assert answer.status_code == 429
    assert int(answer.headers["Retry-After"]) > 0
    assert VolunteerEnquiry.objects.count() == tries


def test_the_form_asks_for_no_more_than_a_first_talk_needs(client: Client, samares: Centre) -> None:
    form = client.get(ADDRESS).context["form"]

    assert set(form.fields) == {"name", "phone", "email", "reached_when", "spoken", "also_spoken", "once"}


def test_it_says_what_we_do_with_it_in_the_centres_own_figures(client: Client, samares: Centre) -> None:
    Interval.objects.create(centre=samares, code=IntervalCode.CLOSED_ENQUIRY_KEPT_DAYS, amount=30)
    page = client.get(ADDRESS).content.decode()

    assert "we delete it 30 days after we have dealt with it, and 365 days after you sent it" in page
    assert f'href="{reverse("directory:privacy")}"' in page
    assert not NOT_OUR_WORDS.search(words_of(page))


def test_the_centre_hears_that_one_waits_and_she_that_it_has_come(
    client: Client, samares: Centre, coordinator: User
) -> None:
    client.post(f"/pt{ADDRESS}", SAID)
    to_centre, to_her = Message.objects.order_by("pk")

    assert to_centre.to == samares.email
    assert reverse("volunteers:enquiries") in to_centre.body
    assert to_her.to == "rita@samphire.example"
    assert "01534 744300" in to_her.body
    assert samares.email in to_her.body
    for letter in (to_centre, to_her):
        words = letter.subject + letter.body
        assert not [told for told in ("Rita", "Costa", "712346", "After six", "rita@") if told in words]


def test_without_a_shared_mailbox_each_who_keeps_volunteers_there_hears_of_it(
    client: Client, samares: Centre, coordinator: User
) -> None:
    samares.email = ""
    samares.save()
    client.post(ADDRESS, SAID | {"email": ""})

    assert Message.objects.get().to == coordinator.email


def test_nobody_fills_anothers_mailbox_by_typing_her_address(client: Client, samares: Centre) -> None:
    for email in ("rita@samphire.example", "RITA@samphire.example"):
        client.post(ADDRESS, SAID | {"email": email})

    assert VolunteerEnquiry.objects.count() == 2
    assert Message.objects.exclude(to=samares.email).count() == 1
    with time_machine.travel(NOW.replace(day=26), tick=False):
        client.post(ADDRESS, SAID)
    assert Message.objects.exclude(to=samares.email).count() == 2


def test_a_form_from_elsewhere_is_refused(samares: Centre) -> None:
    strict = Client(enforce_csrf_checks=True)

    assert strict.post(ADDRESS, SAID).status_code == 403
    assert not VolunteerEnquiry.objects.exists()


def test_what_is_typed_is_shown_as_it_was_typed(client: Client, samares: Centre) -> None:
    page = client.post(ADDRESS, SAID | {"name": "<script>alert(1)</script>", "phone": "x"}).content.decode()

    assert "<script>alert" not in page
    assert "&lt;script&gt;alert" in page
