"""What staff do with enquiries: see those of their own centre, let somebody apply, close, and forget."""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django.fixtures import DjangoAssertNumQueries

from accounts.models import User
from centres.intervals import IntervalCode
from centres.models import Centre, Interval
from outbox.models import Message
from tests.factories.people import somebody
from tests.factories.volunteers import VolunteerEnquiryFactory
from tests.volunteers.conftest import NOW, TODAY
from tests.volunteers.pages import questions, text
from trail.models import Entry
from ui import worklist
from volunteers import actions
from volunteers.actions.enquiries import DealtWithError
from volunteers.due import old_enquiries
from volunteers.models import Volunteer, VolunteerEnquiry

LIST = reverse("volunteers:enquiries")
ABOUT_HER = ("Rita Mendes Costa", "07797 712346", "rita@samphire.example", "After six")
SENT = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
NEW = {"first_name": "Rita", "last_name": "Mendes Costa", "applied_on": TODAY}


@pytest.fixture
def rita(samares: Centre) -> VolunteerEnquiry:
    """She wrote on Friday, and nobody has rung her."""
    enquiry: VolunteerEnquiry = VolunteerEnquiryFactory(centre=samares)
    return enquiry


@pytest.fixture
def elsewhere(northfield: Centre, at_work: None) -> Client:
    """The browser of whoever coordinates another centre."""
    client = Client()
    client.force_login(somebody("coordinator", northfield, name="Joe Syvret"))
    return client


def addresses(enquiry: VolunteerEnquiry) -> list[str]:
    names = ("enquiry", "enquirer_applies", "close_enquiry")
    return [reverse(f"volunteers:{name}", args=[enquiry.pk]) for name in names]


def deeds(act: str = "deed") -> list[tuple[str, str]]:
    return list(Entry.objects.filter(act=act).values_list("about_kind", "deed"))


@pytest.mark.requirement("R002-040")
def test_the_coordinator_sees_who_wrote_when_and_how_to_reach_her(desk: Client, rita: VolunteerEnquiry) -> None:
    page = text(desk, LIST)

    for words in (*ABOUT_HER, "20 November 2026", rita.get_absolute_url()):
        assert words in page
    assert deeds("read") == [("centre", "list of enquiries")]


def test_her_page_says_all_she_wrote_and_offers_two_deeds(desk: Client, rita: VolunteerEnquiry) -> None:
    page = text(desk, rita.get_absolute_url())

    for words in (*ABOUT_HER, "Portuguese, English", "tel:+44-7797-712346", *addresses(rita)[1:]):
        assert words in page
    assert deeds("read") == [("volunteerenquiry", "enquiry")]


@pytest.mark.parametrize("which", [1, 2])
def test_a_look_at_the_form_about_her_is_noted(desk: Client, rita: VolunteerEnquiry, which: int) -> None:
    text(desk, addresses(rita)[which])

    assert [kind for kind, _page in deeds("read")] == ["volunteerenquiry"]


def test_another_centre_never_sees_her(elsewhere: Client, rita: VolunteerEnquiry) -> None:
    page = text(elsewhere, LIST)

    assert not [words for words in ABOUT_HER if words in page]
    assert [elsewhere.get(address).status_code for address in addresses(rita)] == [404] * 3
    for address in addresses(rita)[1:]:
        assert elsewhere.post(address, NEW | {"outcome": "other"}).status_code == 404
    rita.refresh_from_db()
    assert not rita.is_closed


@pytest.mark.parametrize("role", ["safeguarding_lead", "family_worker", "commissioner", "volunteer", "editor"])
def test_nobody_sees_her_who_does_not_keep_volunteers(
    samares: Centre, rita: VolunteerEnquiry, client: Client, at_work: None, role: str
) -> None:
    client.force_login(somebody(role, samares, name="Somebody Else"))

    assert [client.get(address).status_code for address in [LIST, *addresses(rita)]] == [404] * 4
    assert "Enquiries" not in client.get(reverse("volunteers:list")).content.decode()


def test_the_list_of_volunteers_and_the_work_list_say_how_many_wait(
    desk: Client, coordinator: User, samares: Centre, northfield: Centre, rita: VolunteerEnquiry
) -> None:
    VolunteerEnquiryFactory(centre=samares, made_at=NOW)
    VolunteerEnquiryFactory(centre=samares, closed=True)
    VolunteerEnquiryFactory(centre=northfield)

    assert "Enquiries: 2 wait" in text(desk, reverse("volunteers:list"))
    [item] = [item for item in worklist.items(coordinator, NOW) if item.kind == "Enquiry"]
    assert (str(item.title), str(item.due_label), item.url) == ("2 people would like to help", "Since 20 Nov", LIST)
    assert not [words for words in ABOUT_HER if words in text(desk, reverse("today"))]


def test_where_nobody_waits_the_work_list_says_nothing(coordinator: User, samares: Centre) -> None:
    VolunteerEnquiryFactory(centre=samares, closed=True)

    assert not [item for item in worklist.items(coordinator, NOW) if item.kind == "Enquiry"]


@pytest.mark.requirement("R002-040")
def test_she_applies_and_what_she_wrote_is_not_typed_again(desk: Client, rita: VolunteerEnquiry) -> None:
    address = addresses(rita)[1]
    shown = desk.get(address).context["form"]
    assert (shown["first_name"].value(), shown["last_name"].value()) == ("Rita", "Mendes Costa")

    answer = desk.post(address, NEW | {"first_name": "Rita Maria", "last_name": "Costa"})

    volunteer = Volunteer.objects.get()
    assert answer.headers["Location"] == volunteer.get_absolute_url()
    assert (volunteer.full_name, volunteer.phone, volunteer.email) == ("Rita Maria Costa", rita.phone, rita.email)
    assert (volunteer.languages, volunteer.centre, volunteer.applied_on) == ("pt en", rita.centre, TODAY)
    assert volunteer.stage_on(TODAY) == Volunteer.Stage.APPLYING
    rita.refresh_from_db()
    assert (rita.outcome, rita.volunteer, rita.closed_at) == ("applied", volunteer, NOW)
    assert deeds() == [("volunteer", "volunteer added after an enquiry")]
    assert volunteer.get_absolute_url() in text(desk, rita.get_absolute_url())


def test_she_never_applies_twice(rita: VolunteerEnquiry, coordinator: User, desk: Client) -> None:
    once = NEW | {"once": str(uuid4())}
    leads = [desk.post(addresses(rita)[1], once).headers["Location"] for _press in range(2)]

    assert leads[0] == leads[1]
    refused = desk.post(addresses(rita)[1], NEW)
    assert "Somebody has dealt with this enquiry already." in refused.content.decode()
    with pytest.raises(DealtWithError):
        actions.close_enquiry(rita, outcome="not_now", by=coordinator, now=NOW)
    assert Volunteer.objects.count() == 1
    assert len(deeds()) == 1


@pytest.mark.parametrize("outcome", ["not_now", "not_reached", "other"])
def test_it_is_closed_with_a_reason(desk: Client, coordinator: User, rita: VolunteerEnquiry, outcome: str) -> None:
    answer = desk.post(addresses(rita)[2], {"outcome": outcome})

    rita.refresh_from_db()
    assert answer.headers["Location"] == LIST
    assert (rita.outcome, rita.closed_at, rita.closed_by) == (outcome, NOW, coordinator)
    assert deeds() == [("volunteerenquiry", "enquiry closed")]
    assert str(rita.get_outcome_display()) in text(desk, LIST)


@pytest.mark.parametrize("outcome", ["", "applied", "lapsed", "nonsense"])
def test_without_a_reason_it_stays_open(desk: Client, rita: VolunteerEnquiry, outcome: str) -> None:
    answer = desk.post(addresses(rita)[2], {"outcome": outcome})

    rita.refresh_from_db()
    assert (answer.status_code, rita.is_closed) == (422, False)


def test_the_list_asks_as_few_questions_for_fifty(desk: Client, samares: Centre) -> None:
    counts = []
    for more in (1, 2, 47):
        for _row in range(more):
            VolunteerEnquiryFactory(centre=samares)
            VolunteerEnquiryFactory(centre=samares, closed=True)
        text(desk, LIST)
        counts.append(questions(desk, LIST))

    assert counts[0] == counts[1] == counts[2]


@pytest.mark.parametrize(
    ("closed", "day", "erased"),
    [
        (True, date(2027, 2, 20), False),  # closed on 22 November: 90 days later
        (True, date(2027, 2, 21), True),
        (False, date(2027, 2, 21), False),
        (False, date(2027, 11, 20), False),  # sent on 20 November: 365 days later
        (False, date(2027, 11, 21), True),
    ],
)
def test_who_she_is_is_forgotten_in_time(samares: Centre, closed: bool, day: date, erased: bool) -> None:
    one = VolunteerEnquiryFactory(centre=samares, closed=closed)
    moment = datetime(day.year, day.month, day.day, 12, 0, tzinfo=UTC)

    assert old_enquiries(moment) == int(erased)

    one.refresh_from_db()
    assert one.is_erased == erased
    assert any(getattr(one, name) for name in VolunteerEnquiry.TOLD) != erased
    assert old_enquiries(moment) == 0


def test_what_came_of_it_stays_and_the_trail_says_that_it_was_erased(
    desk: Client, samares: Centre, rita: VolunteerEnquiry
) -> None:
    long_after = datetime(2027, 12, 1, tzinfo=UTC)
    old_enquiries(long_after)

    rita.refresh_from_db()
    assert (rita.outcome, rita.closed_at, rita.made_at) == ("lapsed", long_after, SENT)
    assert deeds() == [("volunteerenquiry", "enquiry erased")]
    page = text(desk, LIST)
    assert f"Enquiry {rita.pk}" in page
    assert "Nobody closed it in time" in page
    assert not [words for words in ABOUT_HER if words in page + text(desk, rita.get_absolute_url())]


def test_a_centre_keeps_them_as_long_as_it_says(samares: Centre, northfield: Centre) -> None:
    Interval.objects.create(centre=samares, code=IntervalCode.CLOSED_ENQUIRY_KEPT_DAYS, amount=7)
    ours, theirs = (VolunteerEnquiryFactory(centre=centre, closed=True) for centre in (samares, northfield))

    old_enquiries(datetime(2026, 11, 30, 12, tzinfo=UTC))

    ours.refresh_from_db()
    theirs.refresh_from_db()
    assert (ours.is_erased, theirs.is_erased) == (True, False)


def test_the_letter_that_thanked_her_forgets_her_address_too(samares: Centre) -> None:
    told = actions.Told("Rita Costa", email="rita@samphire.example")
    actions.enquire(told, centre=samares, key=uuid4(), now=SENT)
    Message.objects.update(state=Message.State.SENT, sent_at=SENT)

    old_enquiries(SENT + timedelta(days=366))

    assert not Message.objects.filter(to="rita@samphire.example").exists()
    assert Message.objects.filter(to=samares.email).count() == 1


def test_a_look_that_finds_nothing_asks_once(db: None, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    with django_assert_num_queries(1):
        assert old_enquiries(NOW) == 0
