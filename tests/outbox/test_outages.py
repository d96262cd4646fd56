"""A mail server in trouble or away: nothing is lost, nothing goes twice, and nothing waits longer than it must."""

from datetime import timedelta

import pytest

from outbox import health
from outbox.actions import write_sms
from outbox.models import Message
from outbox.sending import GAPS, send_waiting
from tests.outbox import posts
from tests.outbox.posts import NOON, email, send

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("services")]


def test_the_gaps_grow_and_after_the_last_the_message_is_given_up():
    email("first")
    posts.troubles.append(posts.NOT_NOW[0])
    now, waits = NOON, []
    while Message.objects.get().state == "waiting":
        send_waiting(now, "ada")
        now, before = Message.objects.get().next_try_at + timedelta(seconds=1), now
        waits.append(round((now - before).total_seconds() / 60))

    assert waits[: len(GAPS)] == [gap.total_seconds() // 60 for gap in GAPS]
    assert Message.objects.get().state == "given_up"


def test_a_mail_server_that_is_away_holds_up_no_text_message_and_is_asked_once():
    for number in range(3):
        email(str(number))
    write_sms(to="+447797000001", body="Open Samphire now.", now=NOON)
    posts.troubles.append(TimeoutError())

    assert send() == 1
    assert posts.taken == ["Open Samphire now."]
    assert sorted(Message.objects.filter(kind="email").values_list("tries", flat=True)) == [0, 0, 1]


def test_after_an_hour_without_a_mail_server_all_goes_within_a_minute_each_once():
    for number in range(20):
        email(str(number))
    posts.troubles.append(ConnectionRefusedError())
    for seconds in range(0, 3600, 10):
        send(minutes=seconds / 60)
    assert set(Message.objects.values_list("state", flat=True)) == {"waiting"}

    posts.troubles.clear()
    for seconds in range(3600, 3670, 10):
        send(minutes=seconds / 60)

    assert sorted(posts.taken, key=int) == [str(number) for number in range(20)]


def test_after_two_days_without_a_mail_server_a_message_is_given_up():
    email("first")
    posts.troubles.append(ConnectionRefusedError())
    given_up_at = next(hours / 2 for hours in range(200) if send(hours * 30) or not waiting())

    assert 46 <= given_up_at <= 48


@pytest.mark.parametrize("trouble", [posts.NO_ANSWER[0], posts.NOT_NOW[0]], ids=["no answer", "not now"])
def test_what_could_not_be_tried_for_a_week_is_not_given_up_at_the_first_trouble(trouble):
    email("first", now=NOON - timedelta(days=7))
    posts.troubles.append(trouble)

    send()

    assert waiting()


def waiting():
    return Message.objects.filter(state="waiting").exists()


@pytest.mark.parametrize(("minutes", "state", "goes_out"), [
    (15, "waiting", True),
    (16, "waiting", False),
    (16, "sending", False),
    (16, "sent", True),
    (16, "given_up", True),
])  # fmt: skip
def test_a_message_that_waits_for_more_than_a_quarter_of_an_hour_is_seen(minutes, state, goes_out):
    email("first")
    Message.objects.update(state=state)

    assert health.goes_out(NOON + timedelta(minutes=minutes)) is goes_out
