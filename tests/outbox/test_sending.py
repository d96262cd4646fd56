"""The outbox is sent: each message once, none lost, tried again when the other end is in trouble."""

from datetime import timedelta

import pytest

from outbox.actions import write_sms
from outbox.models import Message
from outbox.sending import send_waiting
from tests.outbox import posts
from tests.outbox.posts import NOON, email, send
from tests.together import at_once

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("services")]


def test_what_waits_is_sent_once_in_the_order_it_was_written():
    email("first")
    write_sms(to="+447797000001", body="second", now=NOON)
    email("third")

    assert [send(), send()] == [3, 0]
    assert posts.taken == ["first", "second", "third"]
    assert set(Message.objects.values_list("state", flat=True)) == {"sent"}


@pytest.mark.parametrize(("keeps_words", "left"), [(False, ""), (True, "Words.")])
def test_the_words_of_a_message_go_once_it_is_out_except_in_the_demonstration(settings, keeps_words, left):
    settings.OUTBOX_KEEPS_WORDS = keeps_words
    email("first")
    send()

    assert Message.objects.get().body == left


def test_what_is_for_later_waits():
    email("tomorrow", now=NOON + timedelta(days=1))

    assert send() == 0


def test_no_more_are_sent_in_one_go_than_asked_for():
    for number in range(5):
        email(str(number))

    assert send_waiting(NOON, "ada", limit=2) == 2


@pytest.mark.parametrize("trouble", posts.NO_ANSWER + posts.NOT_NOW, ids=lambda trouble: type(trouble).__name__)
def test_a_message_in_trouble_is_tried_again_after_a_minute(trouble):
    email("first")
    posts.troubles.append(trouble)
    send()
    message = Message.objects.get()
    assert (message.state, message.tries, message.next_try_at.minute) == ("waiting", 1, 1)

    posts.troubles.clear()

    assert [send(minutes=0.9), send(minutes=1.1)] == [0, 1]
    assert posts.taken == ["first"]


@pytest.mark.parametrize(
    "trouble", posts.NO_ANSWER + posts.NOT_NOW + posts.NEVER[:1], ids=lambda trouble: type(trouble).__name__
)
def test_the_trouble_is_kept_in_words_that_name_nobody(trouble):
    email("first")
    posts.troubles.append(trouble)

    send()

    told = Message.objects.get().last_error
    assert told.startswith(("The mail server", "The service", "It could not be handed over"))
    assert "ada" not in told
    assert "192.0.2.7" not in told


@pytest.mark.parametrize("trouble", posts.NEVER, ids=["no such address", "refused"])
def test_what_can_never_arrive_is_given_up_at_once(trouble):
    email("first")
    posts.troubles.append(trouble)

    send()

    message = Message.objects.get()
    assert (message.state, message.tries) == ("given_up", 1)
    assert message.last_error


@pytest.mark.parametrize(("minutes", "sent"), [(4.9, 0), (5.1, 1)])
def test_what_a_killed_sender_had_claimed_is_sent_after_five_minutes(minutes, sent):
    email("first")
    Message.objects.update(state="sending", claimed_by="ben", claimed_at=NOON, tries=1)

    assert send(minutes=minutes) == sent


def test_a_sender_that_was_away_too_long_does_not_undo_what_its_successor_did(monkeypatch):
    email("first")

    def meanwhile(*_):
        Message.objects.update(state="sent", claimed_by="ben")
        raise TimeoutError

    monkeypatch.setattr(posts.Post, "send_messages", meanwhile)
    send()

    assert Message.objects.get().state == "sent"


def test_a_site_without_a_text_message_service_says_so(settings):
    settings.SMS_BACKEND = "outbox.backends.NoTexts"
    write_sms(to="+447797000001", body="Open Samphire now.", now=NOON)

    send()

    message = Message.objects.get()
    assert message.state == "given_up"
    assert message.last_error == "No text message service is set up. Name one in SMS_BACKEND."


def test_in_the_demonstration_all_is_sent_and_nothing_leaves(settings):
    settings.OUTBOX_EMAIL_BACKEND = "outbox.backends.ReadableBackend"
    settings.SMS_BACKEND = "outbox.backends.ReadableTexts"
    email("first")
    write_sms(to="+447797000001", body="Open Samphire now.", now=NOON)

    assert send() == 2
    assert posts.taken == []


@pytest.mark.django_db(transaction=True)
def test_four_senders_at_once_send_each_message_once(tmp_path, monkeypatch):
    for number in range(30):
        email(str(number))

    def note(post, mails):
        for mail in mails:
            with (tmp_path / mail.subject).open("a") as noted:
                noted.write("x")
        return len(mails)

    monkeypatch.setattr(posts.Post, "send_messages", note)
    sent = at_once(lambda number: send(worker=f"worker {number}"), 4)

    assert sum(sent) == 30
    assert {path.read_text() for path in tmp_path.iterdir()} == {"x"}
    assert len(list(tmp_path.iterdir())) == 30
