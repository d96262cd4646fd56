"""My Samphire: what a volunteer does on her phone."""

import re
from datetime import UTC, date, datetime

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from centres.models import Centre
from tests.factories.families import HomeFactory
from tests.factories.people import somebody
from tests.factories.volunteers import (
    BreakFactory,
    ContactFactory,
    PlacementFactory,
    VisitFactory,
    VolunteerFactory,
    signs_in,
)
from tests.families.pages import filled_in, send
from tests.volunteers.conftest import hers
from trail.models import Entry
from ui.navigation import Face, Spot, bar, places
from volunteers import actions
from volunteers.models import Contact, ContactDraft, Placement, Visit, Volunteer
from volunteers.my_urls import urlpatterns

BUTTON = re.compile(r"<button[^>]*>(?:(?!</button>).)*?(Check in|Check out)\s*</button>", re.DOTALL)


def text(client: Client, url: str) -> str:
    """The words of a page."""
    answer = client.get(url, follow=True)
    assert answer.status_code == 200, url
    return answer.content.decode()


@pytest.fixture
def visit(placement: Placement) -> Visit:
    """Today, 10:50 to midday, at Ana's and Inês's."""
    HomeFactory(family=placement.family)
    planned: Visit = VisitFactory(placement=placement, planned_start=datetime(2026, 11, 24, 10, 50, tzinfo=UTC))
    return planned


def test_my_day_shows_today_s_visit_with_one_big_button(phone: Client, visit: Visit) -> None:
    page = text(phone, reverse("my:today"))

    for words in (
        "Hello Marie", "Today, 10:50 to 12:00", "Ana and Inês", "12 Le Squez Road, St Clement, JE2 6AB",
        "The blue door. Knock, don’t ring.", "I’m late", "I can’t go", "You may visit alone", "Your DBS check is clear",
    ):  # fmt: skip
        assert words in page
    assert BUTTON.findall(page) == ["Check in"]
    assert page.count("sam-button--big") == 1


@pytest.mark.requirement("R002-090")
def test_one_press_checks_in_and_one_checks_out(phone: Client, visit: Visit) -> None:
    page = text(phone, reverse("my:today"))
    assert f'action="{reverse("my:check_in", args=[visit.pk])}"' in page

    page = phone.post(reverse("my:check_in", args=[visit.pk]), follow=True).content.decode()
    assert BUTTON.findall(page) == ["Check out"]
    page = phone.post(reverse("my:check_out", args=[visit.pk]), follow=True).content.decode()

    visit.refresh_from_db()
    assert visit.checked_in_at == visit.checked_out_at == datetime(2026, 11, 24, 10, 44, tzinfo=UTC)
    assert BUTTON.findall(page) == []
    assert "Write up the visit of Tuesday 24 November" in page


def test_checking_in_is_posted_never_fetched(phone: Client, visit: Visit) -> None:
    assert phone.get(reverse("my:check_in", args=[visit.pk])).status_code == 405


def test_a_refusal_is_said_in_place(phone: Client, visit: Visit) -> None:
    page = phone.post(reverse("my:check_out", args=[visit.pk]), follow=True).content.decode()

    assert "Check in first, then check out." in page


def test_she_is_late_and_chooses_a_new_time(phone: Client, visit: Visit) -> None:
    url = reverse("my:late", args=[visit.pk])
    assert "12:15" in text(phone, url)

    send(phone, url, ends=["2026-11-24T12:30"])

    visit.refresh_from_db()
    assert visit.planned_end == datetime(2026, 11, 24, 12, 30, tzinfo=UTC)


def test_she_cannot_go(phone: Client, visit: Visit) -> None:
    send(phone, reverse("my:cannot_go", args=[visit.pk]), because=["A cold"])

    visit.refresh_from_db()
    assert visit.called_off_because == "A cold"
    assert "No visit today" in text(phone, reverse("my:today"))


@pytest.mark.requirement("R002-015")
def test_she_plans_a_visit_by_the_clock_on_the_wall(phone: Client, placement: Placement) -> None:
    with time_machine.travel(datetime(2026, 7, 6, 8, 0, tzinfo=UTC), tick=False):
        phone.force_login(hers(placement))
        send(
            phone, reverse("my:plan", args=[placement.pk]), on=["2026-07-07"], starts=["10:30"], ends=["12:00"]
        )  # fmt: skip

    assert Visit.objects.get().planned_start == datetime(2026, 7, 7, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"ends": ["10:00"]}, "The visit ends before it starts"),
        ({"on": ["2026-11-23"]}, "That time is over. Write the visit up instead."),
        ({"starts": ["half past"]}, "Use a time of day, like 14:30"),
    ],
)
def test_what_cannot_be_planned_is_explained(
    phone: Client, placement: Placement, changes: dict[str, list[str]], sentence: str
) -> None:
    sent = {"on": ["2026-11-25"], "starts": ["10:30"], "ends": ["12:00"]} | changes

    answer = send(phone, reverse("my:plan", args=[placement.pk]), **sent)

    assert answer.status_code == 422
    assert sentence in answer.content.decode()


def test_a_contact_takes_seven_answers_at_most(phone: Client, placement: Placement) -> None:
    page = phone.get(reverse("my:write_up", args=["phone", placement.pk]))

    names = {name.removesuffix("_day").removesuffix("_month").removesuffix("_year") for name in filled_in(page)}
    assert names - {"csrfmiddlewaretoken", "once", "next", "language"} == {
        "on", "at", "minutes", "activities", "who_was_there", "what_happened", "what_i_think",
    }  # fmt: skip


def told(**changes: list[str]) -> dict[str, list[str]]:
    """What she writes."""
    return {
        "on": ["2026-11-23"],
        "at": ["19:30"],
        "minutes": ["15"],
        "activities": ["Talked about sleep"],
        "what_happened": ["She laughed."],
    } | changes


@pytest.mark.requirement("R002-058", "R002-059")
def test_she_writes_up_a_call_and_reads_it_again(phone: Client, placement: Placement) -> None:
    send(phone, reverse("my:write_up", args=["phone", placement.pk]), **told())

    contact = Contact.objects.get()
    assert (contact.kind, contact.minutes, contact.recorded_by) == ("phone", 15, hers(placement))
    page = text(phone, reverse("my:contact", args=[contact.pk]))
    assert "She laughed." in page
    send(phone, reverse("my:contact", args=[contact.pk]), text=["Twice."])
    assert "Twice." in text(phone, reverse("my:contact", args=[contact.pk]))


def test_a_contact_sent_again_by_the_back_button_is_one(phone: Client, placement: Placement) -> None:
    url = reverse("my:write_up", args=["phone", placement.pk])
    sent = filled_in(phone.get(url)) | told()

    for _time in range(2):
        assert phone.post(url, sent).status_code == 302

    assert Contact.objects.count() == 1


def test_tomorrow_s_contact_is_refused_and_nothing_typed_is_lost(phone: Client, placement: Placement) -> None:
    answer = send(phone, reverse("my:write_up", args=["phone", placement.pk]), **told(on=["2026-11-25"]))

    assert answer.status_code == 422
    assert "That day is still to come" in answer.content.decode()
    assert "She laughed." in answer.content.decode()


def test_save_and_finish_later_keeps_what_she_typed_even_half_of_it(phone: Client, placement: Placement) -> None:
    url = reverse("my:write_up", args=["group", placement.pk])

    page = phone.post(
        url, {"later": "1", "minutes": "many", "what_happened": "She laughed."}, follow=True
    ).content.decode()

    assert "Kept. Finish it when you have a minute." in page
    assert "Finish what you began about Ana and Inês" in page
    again = filled_in(phone.get(url))
    assert (again["what_happened"], again["minutes"]) == (["She laughed."], ["many"])
    send(phone, url, **told())
    assert not ContactDraft.objects.exists()


def test_a_visit_is_written_up_with_its_day_time_and_length_filled_in(phone: Client, placement: Placement) -> None:
    visit = VisitFactory(
        placement=placement,
        planned_start=datetime(2026, 11, 20, 14, 0, tzinfo=UTC), planned_end=datetime(2026, 11, 20, 15, 30, tzinfo=UTC),
        checked_in_at=datetime(2026, 11, 20, 14, 2, tzinfo=UTC),
        checked_out_at=datetime(2026, 11, 20, 15, 17, tzinfo=UTC),
    )  # fmt: skip
    url = reverse("my:write_visit", args=[visit.pk])
    assert url in text(phone, reverse("my:today"))

    send(phone, url, activities=["Played with the train"])

    contact = Contact.objects.get()
    assert (contact.visit, contact.kind, contact.minutes) == (visit, "visit", 75)
    assert contact.started_at == datetime(2026, 11, 20, 14, 2, tzinfo=UTC)
    assert url not in text(phone, reverse("my:today"))


def test_with_two_families_she_is_asked_which(phone: Client, placement: Placement) -> None:
    url = reverse("my:write_kind", args=["phone"])
    assert phone.get(url).url == reverse("my:write_up", args=["phone", placement.pk])  # type: ignore[attr-defined]

    second = PlacementFactory(volunteer=placement.volunteer)

    page = text(phone, url)
    assert reverse("my:write_up", args=["phone", second.pk]) in page
    assert phone.get(reverse("my:write_kind", args=["smoke-signal"])).status_code == 404


def test_a_family_s_card_tells_what_she_needs_and_nothing_else(phone: Client, placement: Placement) -> None:
    placement.family.care_note = "Text first."
    placement.family.save()
    placement.hopes = "An hour to sleep"
    placement.save()
    placement.family.people.filter(role="parent").update(phone="07700300123")
    ContactFactory(placement=PlacementFactory(family=placement.family), what_happened="Not for Marie.")

    page = text(phone, reverse("my:family", args=[placement.pk]))

    for words in ("Ana and Inês", "Text first.", "The blue door", "07700 300123"):
        assert words in page
    for private in ("Pereira", "Hamon", "An hour to sleep", "Not for Marie.", "Can use the centre", "19 April"):
        assert private not in page
    assert Entry.objects.filter(act="read", about_ref=placement.family.ref).count() == 1


def test_hours_are_kindly_worded(phone: Client, placement: Placement) -> None:
    ContactFactory(placement=placement, minutes=75)
    BreakFactory(volunteer=placement.volunteer, first_on=date(2026, 12, 21), last_on=date(2027, 1, 1))

    page = text(phone, reverse("my:hours"))

    for words in (
        "of 2 hours",
        "A quieter week",
        "1 h 15",
        "Four weeks together",
        "From 21 December 2026 to 1 January 2027",
    ):
        assert words in page
    for unkind in ("Short", "missed", "failed", "late"):
        assert unkind not in re.sub(r"<[^>]+>", "", page.split("<main")[1])


def test_today_s_visit_counts_towards_the_week(phone: Client, visit: Visit) -> None:
    ContactFactory(placement=visit.placement, started_at=datetime(2026, 11, 23, 10, tzinfo=UTC), minutes=45)

    assert "Today’s visit takes you to 1 h 55. Thank you." in text(phone, reverse("my:today"))


def test_help_is_one_tap_away_for_everybody_signed_in(phone: Client, samares: Centre, desk: Client) -> None:
    help_url = reverse("my:help")

    for client in (phone, desk):
        page = text(client, help_url)
        for words in ("tel:999", "01534 744300", "Leave if you can."):
            assert words in page
    assert help_url in text(phone, reverse("my:today"))
    assert [place.url_name for place in places(Face.MINE, User(), Spot.HELP)] == ["my:help"]
    assert Client().get(help_url).status_code == 302


def test_five_places_lie_at_the_thumb(phone: Client, marie: Volunteer) -> None:
    assert [str(link.name) for link in bar(Face.MINE, marie.user, "/my/")] == [
        "Today", "Families", "Write up", "Hours", "Me",
    ]  # fmt: skip


def test_when_her_check_ran_out_she_is_told_not_to_go_in_and_can_still_check_in(phone: Client, visit: Visit) -> None:
    visit.placement.volunteer.checks.update(issued_on=date(2023, 10, 1))

    page = text(phone, reverse("my:today"))

    assert "Your DBS check is not clear, so do not go in alone." in page
    assert BUTTON.findall(page) == ["Check in"]


def test_a_check_that_runs_out_stands_among_the_things_to_do(phone: Client, placement: Placement) -> None:
    placement.volunteer.checks.update(issued_on=date(2023, 12, 20))

    assert "It needs to be renewed. Here is what to do." in text(phone, reverse("my:today"))
    assert "The last day is 20 December 2026, 26 days left" in text(phone, reverse("my:me"))


def test_a_visit_nobody_has_heard_of_stays_on_her_day_after_midnight(phone: Client, placement: Placement) -> None:
    VisitFactory(
        placement=placement, planned_start=datetime(2026, 11, 23, 21, tzinfo=UTC),
        planned_end=datetime(2026, 11, 23, 22, tzinfo=UTC), checked_in_at=datetime(2026, 11, 23, 21, tzinfo=UTC),
    )  # fmt: skip

    page = text(phone, reverse("my:today"))

    assert "Yesterday, 21:00 to 22:00" in page
    assert BUTTON.findall(page) == ["Check out"]


def test_a_sign_in_without_a_record_is_told_what_to_do(at_work: None, samares: Centre) -> None:
    client = Client()
    client.force_login(somebody("volunteer", samares, name="Lucy Amy"))

    assert "your sign-in is not connected with your record" in text(client, reverse("my:today"))


def addresses(placement: Placement) -> dict[str, list[object]]:
    """Every address of My Samphire, with what it is about."""
    over, contact = VisitFactory(placement=placement, over=True), ContactFactory(placement=placement)
    open_visit = VisitFactory(
        placement=placement,
        planned_start=datetime(2026, 11, 24, 14, tzinfo=UTC), planned_end=datetime(2026, 11, 24, 15, tzinfo=UTC),
    )  # fmt: skip
    Contact.objects.filter(pk=contact.pk).update(recorded_by=hers(placement))
    return (
        {name: [] for name in ("today", "families", "write", "hours", "me", "help")}
        | {name: [placement.pk] for name in ("family", "plan")}
        | {name: [open_visit.pk] for name in ("visit", "check_in", "check_out", "late", "cannot_go")}
        | {"write_visit": [over.pk], "contact": [contact.pk]}
        | {"write_kind": ["visit"], "write_up": ["visit", placement.pk]}
    )


def test_another_volunteer_s_families_and_visits_do_not_exist_for_her(
    at_work: None, samares: Centre, placement: Placement
) -> None:
    doors = addresses(placement)
    assert set(doors) == {pattern.name for pattern in urlpatterns}  # type: ignore[union-attr]
    other = Client()
    other.force_login(signs_in(VolunteerFactory(centre=samares, first_name="Kasia", cleared=True)))

    for name, about in doors.items():
        ours = not any(isinstance(each, int) for each in about)
        url = reverse(f"my:{name}", args=about)
        if name in {"check_in", "check_out"}:
            assert other.post(url).status_code == 404
        else:
            assert other.get(url).status_code == (200 if ours else 404), name
            assert other.post(url).status_code in {404, 405}, name


def test_staff_who_are_no_volunteers_find_no_my_samphire(desk: Client, placement: Placement) -> None:
    for name, about in addresses(placement).items():
        if name != "help":
            url = reverse(f"my:{name}", args=about)
            answer = desk.post(url) if name in {"check_in", "check_out"} else desk.get(url)
            assert answer.status_code == 404, name


def test_an_ended_placement_takes_its_pages_with_it(phone: Client, placement: Placement, coordinator: User) -> None:
    doors = addresses(placement)
    now = datetime(2026, 11, 24, 10, 44, tzinfo=UTC)
    actions.end_placement(placement, on=now.date(), because="", by=coordinator, now=now)

    for name in ("family", "plan", "visit", "late", "cannot_go", "write_visit", "contact", "write_up"):
        assert phone.get(reverse(f"my:{name}", args=doors[name])).status_code == 404, name
    assert "Ana" not in text(phone, reverse("my:today"))


@pytest.mark.parametrize("name", ["today", "families", "write", "hours"])
def test_three_families_ask_no_more_questions_than_one(phone: Client, marie: Volunteer, name: str) -> None:
    counts = []
    for more in (1, 2):
        for _family in range(more):
            placement = PlacementFactory(volunteer=marie)
            HomeFactory(family=placement.family)
            VisitFactory(placement=placement)
            VisitFactory(placement=placement, over=True)
            ContactFactory(placement=placement)
        phone.get(reverse(f"my:{name}"))
        with CaptureQueriesContext(connection) as asked:
            phone.get(reverse(f"my:{name}"))
        counts.append(len(asked))

    assert counts[0] == counts[1]


def test_my_day_weighs_little_and_asks_no_other_machine(phone: Client, visit: Visit) -> None:
    page = text(phone, reverse("my:today"))

    assert len(page.encode()) < 40_000
    assert not re.findall(r'(?:src|href)="https?://', page)
    assert not re.findall(r"<style|\son\w+=|<script(?![^>]*\ssrc=)", page)
