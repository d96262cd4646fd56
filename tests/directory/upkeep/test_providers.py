"""A provider keeps her own organisation’s listings true; a publisher approves what she changes, field by field."""

from datetime import UTC, date, datetime, time

import pytest
import time_machine
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from accounts.permissions import Permission
from directory.models import Keeper, Organisation, Service, Venue
from directory.upkeep.approving import send_for_approval
from directory.upkeep.inviting import invite_keeper
from directory.upkeep.refusals import ChangedMeanwhileError, KeepsItAlreadyError
from directory.upkeep.telling import Difference, differences
from outbox.models import Message
from tests.directory.upkeep.conftest import NOW, as_shown
from tests.factories.people import PASSWORD, somebody
from tests.factories.services import a_service, an_organisation

LATER = datetime(2026, 11, 24, 10, 10, tzinfo=UTC)
MINE = "/my/services/"


def page_of(service: Service) -> str:
    return reverse("provider:service", args=[service.pk])


def change_of(service: Service) -> str:
    return reverse("upkeep:change", args=[service.pk])


def sent_by(hers: Client, service: Service, **changed: object) -> None:
    answer = hers.post(page_of(service), as_shown(hers, page_of(service)) | changed)
    assert answer.status_code == 302, [form.errors for form in answer.context["draft"].times.forms]


def verdict(desk: Client, service: Service, **said: object) -> int:
    form = desk.get(change_of(service)).context["form"]
    return desk.post(change_of(service), {"seen": form["seen"].value()} | said).status_code


def test_a_time_changed_by_its_provider_reaches_the_public_and_the_feed_once_approved(
    hers: Client, desk: Client, client: Client, service: Service
) -> None:
    sent_by(hers, service, **{"time-0-starts": "10:15"})
    feed = f"/api/oruk/v3/services/{service.uid}"
    assert "9:30 to 11am" in client.get(service.get_absolute_url()).content.decode()
    assert client.get(feed).json()["schedules"][0]["opens_at"].startswith("09:30")

    page = desk.get(change_of(service))
    assert page.context["differences"] == [
        Difference("When", "Tuesday, 9:30 to 11am", "Tuesday, 10:15 to 11am"),
    ]
    with time_machine.travel(LATER, tick=False):
        assert verdict(desk, service, verdict="approve") == 302

    assert "10:15 to 11am" in client.get(service.get_absolute_url()).content.decode()
    assert client.get(feed).json()["schedules"][0]["opens_at"].startswith("10:15")
    since = client.get("/api/oruk/v3/services?modified_after=2026-11-24T10:05:00Z").json()["contents"]
    assert [each["id"] for each in since] == [str(service.uid)]
    found = client.get(reverse("directory:services"), {"q": "baby"}).content.decode()
    assert "10:15 to 11am" in found


def test_ids_of_times_stay_when_a_time_is_changed(hers: Client, desk: Client, service: Service) -> None:
    before = service.schedules.get().uid
    sent_by(hers, service, **{"time-0-starts": "10:15"})
    verdict(desk, service, verdict="approve")

    assert Service.objects.get().schedules.get().uid == before


def test_everything_else_stays_as_it_was(hers: Client, desk: Client, service: Service) -> None:
    sent_by(hers, service, summary="Songs and stories.")
    new = Service.objects.get().get_latest_revision_as_object()

    changed = differences(Service.objects.get(), new, date(2026, 11, 24))
    assert changed == [Difference("In one sentence", "Songs, tea.", "Songs and stories.")]


def test_she_adds_a_time_and_a_price_and_takes_a_contact_away(hers: Client, desk: Client, service: Service) -> None:
    sent_by(
        hers, service,
        **{
            "time-1-weekday": "FR", "time-1-starts": "14:00", "time-1-ends": "15:00",
            "price-1-amount": "2.50", "price-1-what_for": "Each child", "contact-0-gone": "on",
        },
    )  # fmt: skip
    verdict(desk, service, verdict="approve")

    now = Service.objects.get()
    assert [(one.weekday, one.starts) for one in now.schedules.all()] == [("TU", time(9, 30)), ("FR", time(14))]
    assert [cost.what_for for cost in now.costs.all()] == ["Each family", "Each child"]
    assert not now.contacts.exists()


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"summary": ""}, "Fill in “What it is, in one sentence”"),
        ({"time-0-ends": "09:00"}, "It ends before it starts. Check both times."),
        ({"time-0-starts": "half past"}, "Use a time of day, like 14:30"),
        ({"contact-0-phone": "123"}, "Use a telephone number that can exist"),
    ],
)
def test_what_is_wrong_is_said_in_plain_words(
    hers: Client, service: Service, wrong: dict[str, str], sentence: str
) -> None:
    answer = hers.post(page_of(service), as_shown(hers, page_of(service)) | wrong)

    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert Service.objects.get().current_workflow_state is None


def test_sent_back_she_reads_why_and_sends_it_again(
    hers: Client, desk: Client, rosemary: User, service: Service
) -> None:
    sent_by(hers, service, summary="The best group.")
    assert "Waiting for approval" in hers.get(MINE).content.decode()
    assert verdict(desk, service, verdict="back", words="Say what happens there.") == 302

    page = hers.get(MINE).content.decode()
    assert "Sent back to you" in page
    assert "Say what happens there." in page
    letter = Message.objects.get(to=rosemary.email)
    assert "Say what happens there." in letter.body
    sent_by(hers, service, summary="Songs and stories.")
    assert verdict(desk, service, verdict="approve") == 302
    assert Service.objects.get().summary == "Songs and stories."
    assert "Approved" in Message.objects.filter(to=rosemary.email).latest("pk").subject


def test_nothing_is_sent_back_without_words(hers: Client, desk: Client, service: Service) -> None:
    sent_by(hers, service, summary="The best group.")

    assert verdict(desk, service, verdict="back") == 422


def test_a_publisher_approves_only_what_she_has_read(hers: Client, desk: Client, service: Service) -> None:
    sent_by(hers, service, summary="First words.")
    seen = desk.get(change_of(service)).context["form"]["seen"].value()
    sent_by(hers, service, summary="Second words.")

    answer = desk.post(change_of(service), {"seen": seen, "verdict": "approve"})

    assert answer.status_code == 422
    assert Service.objects.get().summary == "Songs, tea."


def test_what_somebody_decided_meanwhile_is_said_to_be_decided(hers: Client, desk: Client, service: Service) -> None:
    sent_by(hers, service, summary="Other words.")
    verdict(desk, service, verdict="approve")

    said = desk.get(change_of(service), follow=True).content.decode()

    assert f"No change to {service.name} waits. Somebody may have decided on it already." in said


def test_of_two_who_change_it_at_once_the_second_is_told(rosemary: User, service: Service) -> None:
    seen, draft = service.latest_revision_id, service.get_latest_revision_as_object()
    send_for_approval(draft, seen=seen, by=rosemary, today=NOW.date())

    with pytest.raises(ChangedMeanwhileError):
        send_for_approval(draft, seen=seen, by=rosemary, today=NOW.date())


def test_another_organisation_s_listing_does_not_exist_for_her(hers: Client, service: Service) -> None:
    other = a_service("Toddlers", organisation=an_organisation("Another charity"))

    assert "Toddlers" not in hers.get(MINE).content.decode()
    assert hers.get(page_of(other)).status_code == 404
    assert hers.post(page_of(other), as_shown(hers, page_of(service))).status_code == 404
    assert Service.objects.get(pk=other.pk).current_workflow_state is None
    assert hers.get(f"/cms/snippets/directory/service/edit/{service.pk}/").status_code in {302, 403, 404}


def test_once_let_go_she_keeps_nothing(hers: Client, desk: Client, service: Service) -> None:
    desk.post(reverse("upkeep:end_keeper", args=[Keeper.objects.get().pk]))

    assert hers.get(page_of(service)).status_code == 404
    assert "Baby group" not in hers.get(MINE).content.decode()


def test_a_publisher_invites_her_and_the_organisation_is_hers_once_she_joins(desk: Client, service: Service) -> None:
    invited = {"organisation": service.organisation.pk, "name": "Jo Vibert", "email": "Jo@charity.example"}
    assert desk.post(reverse("upkeep:keepers"), invited).status_code == 302

    link = "/accounts/invitation/" + mail.outbox[-1].body.split("/invitation/")[1].split()[0]
    hers = Client()
    hers.post(link, {"name": "Jo Vibert", "password": PASSWORD}, follow=True)
    jo = User.objects.get(email="jo@charity.example")
    assert jo.can(Permission.KEEP_OWN_LISTINGS)
    hers.force_login(jo)
    assert "Baby group" in hers.get(MINE).content.decode()


def test_a_provider_is_given_a_second_organisation_at_once(rosemary: User, publisher: User, service: Service) -> None:
    other: Organisation = an_organisation("Another charity")
    facts = {"name": "Rosemary", "email": rosemary.email, "by": publisher, "now": NOW}
    invite_keeper(other, **facts)  # type: ignore[arg-type]

    assert Keeper.objects.current().filter(user=rosemary).count() == 2
    assert "Another charity" in Message.objects.get().subject
    with pytest.raises(KeepsItAlreadyError):
        invite_keeper(other, **facts)  # type: ignore[arg-type]


def test_her_list_asks_as_few_questions_for_fifty(hers: Client, service: Service) -> None:
    def questions() -> int:
        with CaptureQueriesContext(connection) as asked:
            hers.get(MINE)
        return len(asked)

    questions()
    one = questions()
    for number in range(4):
        a_service(f"Group {number}", organisation=service.organisation)
    assert questions() == one


def test_the_places_of_other_people_are_not_offered_to_her(hers: Client, service: Service) -> None:
    page = hers.get(MINE).content.decode()

    assert "Listings" in page
    assert reverse("my:families") not in page
    assert Venue.objects.exists()


def test_an_editor_does_not_approve(service: Service) -> None:
    client = Client()
    client.force_login(somebody("editor"))

    assert client.get(reverse("upkeep:waiting")).status_code == 404
    assert reverse("upkeep:waiting") not in client.get(reverse("upkeep:suggestions")).content.decode()
