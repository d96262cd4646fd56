"""Messages are written with the deed they speak of, and once under each key."""

from datetime import UTC, datetime

import pytest
from django.core.mail import EmailMessage, EmailMultiAlternatives, send_mail
from django.db import transaction

from outbox import actions
from outbox.models import Message
from tests.together import at_once

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
pytestmark = pytest.mark.django_db


@pytest.fixture
def mail_goes_to_the_outbox(settings):
    settings.EMAIL_BACKEND = "outbox.backends.OutboxBackend"


def test_an_email_waits_from_the_moment_it_is_written():
    actions.write_email(to="ada@samphire.example", subject="A review is due", body="Look today.", now=NOON)

    message = Message.objects.get()
    assert (message.kind, message.state, message.made_at, message.next_try_at) == ("email", "waiting", NOON, NOON)
    assert (message.to, message.subject, message.body) == ("ada@samphire.example", "A review is due", "Look today.")


def test_a_text_message_waits_too():
    actions.write_sms(to="+447797000001", body="Open Samphire now.", now=NOON)

    message = Message.objects.get()
    assert (message.kind, message.state, message.to) == ("sms", "waiting", "+447797000001")


def test_the_same_key_gives_the_message_already_there():
    first = actions.write_sms(to="+447797000001", body="Open Samphire now.", key="visit 7 late", now=NOON)
    second = actions.write_sms(to="+447797000001", body="Other words.", key="visit 7 late", now=NOON)

    assert (second.pk, second.body) == (first.pk, "Open Samphire now.")


def test_without_a_key_every_message_is_another():
    for _ in range(2):
        actions.write_email(to="ada@samphire.example", subject="Hello", body="", now=NOON)

    assert Message.objects.count() == 2


def test_a_subject_cannot_carry_further_headers():
    actions.write_email(to="a@samphire.example", subject="Hello\nBcc: all@samphire.example", body="", now=NOON)

    assert Message.objects.get().subject == "Hello Bcc: all@samphire.example"


def test_a_deed_undone_sends_nothing():
    with transaction.atomic():
        actions.write_email(to="ada@samphire.example", subject="Hello", body="", now=NOON)
        transaction.set_rollback(True)

    assert not Message.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_of_four_that_write_under_one_key_at_once_one_does():
    at_once(lambda n: actions.write_sms(to="+447797000001", body=f"Words {n}", key="visit 7 late", now=NOON).pk, 4)

    assert Message.objects.count() == 1


@pytest.mark.usefixtures("mail_goes_to_the_outbox")
class TestMailOfTheWholeSite:
    def test_every_mail_is_written_to_the_outbox(self):
        send_mail("Your new password", "Follow the link.", None, ["ada@samphire.example"])

        message = Message.objects.get()
        assert (message.to, message.subject, message.state) == ("ada@samphire.example", "Your new password", "waiting")

    def test_each_address_gets_a_message_of_its_own(self):
        EmailMessage("Hello", "Words", to=["a@samphire.example"], bcc=["b@samphire.example"]).send()

        assert set(Message.objects.values_list("to", flat=True)) == {"a@samphire.example", "b@samphire.example"}

    def test_a_mail_with_two_bodies_keeps_the_plain_one(self):
        mail = EmailMultiAlternatives("Hello", "Plain words", to=["a@samphire.example"])
        mail.attach_alternative("<p>Other words</p>", "text/html")
        mail.send()

        assert Message.objects.get().body == "Plain words"

    def test_a_file_is_refused_rather_than_lost(self):
        mail = EmailMessage("Hello", "Words", to=["a@samphire.example"])
        mail.attach("plan.txt", "the plan", "text/plain")

        with pytest.raises(ValueError, match="carries no files"):
            mail.send()
