"""Listings are checked, those who run them are reminded, and what nobody confirms is told, then withdrawn."""

import re
from datetime import UTC, date, datetime, time, timedelta

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from accounts.models import User
from clock import due
from directory.models import DirectoryPolicy, Reminder, Service
from directory.upkeep.assurance import days_unchecked, is_flagged, is_withdrawn, reminder_due
from directory.upkeep.assuring import confirm, remind, set_policy, withdraw_unchecked
from directory.upkeep.links_in_letters import still_correct
from outbox.models import Message
from tests.directory.upkeep.conftest import NOW, as_shown

CHECKED = date(2026, 9, 1)


@pytest.mark.parametrize(
    ("today", "sent", "due"),
    [
        (date(2026, 10, 30), (), None),  # 59 days
        (date(2026, 10, 31), (), 60),
        (date(2026, 10, 31), (60,), None),
        (date(2026, 11, 19), (60,), None),
        (date(2026, 11, 20), (60,), 80),
        (date(2026, 12, 2), (60, 80), 92),
        (date(2026, 12, 2), (), 92),  # the worker was away: the last one is enough
        (date(2027, 3, 1), (92,), None),
    ],
)
def test_reminders_go_after_60_80_and_92_days_each_once(today: date, sent: tuple[int, ...], due: int | None) -> None:
    assert reminder_due(CHECKED, today, sent) == due


@pytest.mark.parametrize(
    ("today", "days", "flagged"),
    [(date(2026, 9, 1), 0, False), (date(2026, 12, 2), 92, False), (date(2026, 12, 3), 93, True)],
)
def test_after_the_last_reminder_it_counts_as_not_checked(today: date, days: int, flagged: bool) -> None:
    assert (days_unchecked(CHECKED, today), is_flagged(CHECKED, today)) == (days, flagged)


@pytest.mark.parametrize(
    ("today", "after_days", "withdrawn"),
    [
        (date(2036, 1, 1), None, False),
        (date(2026, 12, 29), 120, False),  # 119 days
        (date(2026, 12, 30), 120, True),
    ],
)
def test_the_policy_withdraws_or_never_does(today: date, after_days: int | None, withdrawn: bool) -> None:
    assert is_withdrawn(CHECKED, today, after_days) == withdrawn


@pytest.fixture
def old(service: Service) -> Service:
    """Last checked on 1 September."""
    service.assured_on = CHECKED
    service.save()
    service.save_revision().publish()
    service.refresh_from_db()
    return service


def on(day: date) -> datetime:
    return datetime.combine(day, time(8), UTC)


def test_each_reminder_goes_once_to_whoever_keeps_it(old: Service, rosemary: User) -> None:
    days = [CHECKED + timedelta(days=each) for each in (59, 60, 60, 79, 80, 91, 92, 93, 200)]

    assert [remind(on(day)) for day in days] == [0, 1, 0, 0, 1, 0, 1, 0, 0]
    assert list(Message.objects.values_list("to", flat=True)) == [rosemary.email] * 3
    assert list(Reminder.objects.values_list("after_days", flat=True)) == [60, 80, 92]


def test_without_a_provider_the_shared_mailbox_is_written_to(old: Service) -> None:
    remind(on(date(2026, 10, 31)))

    assert Message.objects.get().to == "babies@samphire.example"


@pytest.mark.parametrize("status", [Service.Status.WITHDRAWN, Service.Status.OVER])
def test_of_what_nobody_finds_nobody_is_reminded(old: Service, status: str) -> None:
    Service.objects.update(status=status)

    assert remind(on(date(2026, 12, 2))) == 0


def test_what_was_never_checked_counts_from_the_day_it_became_public(old: Service) -> None:
    Service.objects.update(assured_on=None, first_published_at=on(CHECKED))

    assert remind(on(date(2026, 10, 30))) == 0
    assert remind(on(date(2026, 10, 31))) == 1


def test_the_worker_sends_them_and_a_second_pass_sends_nothing(old: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(due, "_duties", {name: due._duties[name] for name in ["listings to check again"]})
    passes = [due.run_all(on(date(2026, 10, 31)), ran_at=NOW)[0].issued for _pass in range(2)]

    assert passes == [1, 0]


def link_in(letter: Message) -> str:
    found = re.search(r"/directory/still-correct/\S+", letter.body)
    assert found
    return found[0]


def test_the_link_in_the_letter_opens_one_button_and_opening_it_changes_nothing(client: Client, old: Service) -> None:
    with time_machine.travel(on(date(2026, 10, 31)), tick=False):
        remind(on(date(2026, 10, 31)))
        link = link_in(Message.objects.get())
        page = client.get(link).content.decode()
        assert "It is still correct" in page
        assert Service.objects.get().assured_on == CHECKED

        assert "Thank you" in client.post(link).content.decode()
        assert Service.objects.get().assured_on == date(2026, 10, 31)
        assert "Somebody has confirmed it already, on 31 October 2026" in client.get(link).content.decode()


@pytest.mark.parametrize("when", [date(2026, 12, 29), date(2026, 12, 31)])
def test_the_link_works_for_60_days(client: Client, old: Service, when: date) -> None:
    with time_machine.travel(on(date(2026, 10, 31)), tick=False):
        link = still_correct(old, CHECKED)
    with time_machine.travel(on(when), tick=False):
        answer = client.post(link)

    assert (answer.status_code == 200) == (when < date(2026, 12, 30))
    assert (Service.objects.get().assured_on == CHECKED) == (when > date(2026, 12, 30))


def test_a_link_somebody_made_up_opens_nothing(client: Client, old: Service) -> None:
    link = still_correct(old, CHECKED)
    made_up = link.replace("still-correct/", "still-correct/x")

    assert client.get(made_up).status_code == client.post(made_up).status_code == 404


def test_one_click_of_a_provider_says_still_correct(hers: Client, old: Service) -> None:
    before = old.changed_at
    with time_machine.travel(NOW + timedelta(hours=1), tick=False):
        hers.post(reverse("provider:still_correct", args=[old.pk]))

    now = Service.objects.get()
    assert now.assured_on == date(2026, 11, 24)
    assert now.changed_at > before
    assert "Last checked on 24 November 2026." in hers.get("/my/services/").content.decode()


def test_a_change_that_waits_keeps_the_day_once_it_is_approved(
    hers: Client, desk: Client, publisher: User, old: Service
) -> None:
    address = reverse("provider:service", args=[old.pk])
    hers.post(address, as_shown(hers, address) | {"summary": "Songs and stories."})
    with time_machine.travel(on(date(2026, 11, 30)), tick=False):
        confirm(old, by=None, today=date(2026, 11, 30))
        desk.force_login(publisher)
        change = reverse("upkeep:change", args=[old.pk])
        seen = desk.get(change).context["form"]["seen"].value()
        desk.post(change, {"verdict": "approve", "seen": seen})

    now = Service.objects.get()
    assert (now.summary, now.assured_on) == ("Songs and stories.", date(2026, 11, 30))


@pytest.mark.parametrize(
    ("today", "told"),
    [(date(2026, 12, 2), False), (date(2026, 12, 3), True)],
)
def test_families_read_quietly_that_nobody_has_looked(client: Client, old: Service, today: date, told: bool) -> None:
    with time_machine.travel(on(today), tick=False):
        page = client.get(old.get_absolute_url()).content.decode()

    assert ("Nobody has confirmed this for 93 days. Ask before you go." in page) == told


def test_editors_see_what_nobody_has_checked(desk: Client, publisher: User, old: Service) -> None:
    with time_machine.travel(on(date(2026, 12, 2)), tick=False):
        desk.force_login(publisher)
        assert "Everything was checked lately." in desk.get(reverse("upkeep:not_checked")).content.decode()
    with time_machine.travel(on(date(2026, 12, 3)), tick=False):
        desk.force_login(publisher)
        page = desk.get(reverse("upkeep:not_checked")).content.decode()
    assert "Baby group" in page
    assert "93" in page


def test_by_itself_the_directory_withdraws_nothing(old: Service) -> None:
    assert withdraw_unchecked(date(2036, 1, 1)) == 0


def test_a_publisher_sets_the_days_and_then_the_feed_says_inactive(desk: Client, client: Client, old: Service) -> None:
    too_soon = desk.post(reverse("upkeep:policy"), {"withdraw_after_days": "60"})
    assert too_soon.status_code == 422
    desk.post(reverse("upkeep:policy"), {"withdraw_after_days": "120"})
    assert DirectoryPolicy.now().withdraw_after_days == 120

    with time_machine.travel(on(date(2026, 12, 30)), tick=False):
        assert [withdraw_unchecked(date(2026, 12, day)) for day in (29, 30, 30)] == [0, 1, 0]

    assert client.get(old.get_absolute_url()).status_code == 404
    since = client.get("/api/oruk/v3/services?modified_after=2026-12-29T00:00:00Z").json()["contents"]
    assert [(each["id"], each["status"]) for each in since] == [(str(old.uid), "inactive")]


def test_its_provider_brings_a_withdrawn_one_back_once_a_publisher_agrees(
    hers: Client, rosemary: User, desk: Client, publisher: User, old: Service
) -> None:
    set_policy(withdraw_after_days=120, by=publisher)
    withdraw_unchecked(date(2026, 12, 30))
    address = reverse("provider:service", args=[old.pk])
    with time_machine.travel(on(date(2026, 12, 31)), tick=False):
        hers.force_login(rosemary)
        desk.force_login(publisher)
        hers.post(address, as_shown(hers, address))
        assert not Service.objects.public().exists()
        change = reverse("upkeep:change", args=[old.pk])
        seen = desk.get(change).context["form"]["seen"].value()
        desk.post(change, {"verdict": "approve", "seen": seen})

    now = Service.objects.public().get()
    assert now.assured_on == date(2026, 12, 31)
