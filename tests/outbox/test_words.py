"""What messages say: a text message nothing about anybody, an e-mail no more than its reader must know.

Product rule 3, and the screens' "No names in texts or alerts". Every composer in the source has a case here.
"""

import re

import pytest
from django.conf import settings
from django.template.loader import get_template
from django.utils.translation import override

from accounts.models import User
from centres.models import Centre
from outbox.actions import write_email, write_sms
from outbox.models import Message
from tests.outbox.composers import CARRIERS, COMPOSED, NOON
from tests.outbox.planting import plant
from tests.outbox.writers import letter_templates, makers_of_rows, writers

CASES = sorted(set(COMPOSED.values()), key=lambda case: case.__name__)
TELLING = [
    "family",
    "child",
    "mother",
    "volunteer",
    "visit",
    "centre",
    "referral",
    "concern",
    "harm",
    "DBS",
    "check of",
]
LETTERS_MAY_SAY = {  # the reader's own facts, who did it, when, where it was done from, and the link
    *("user.name", "person.name", "invitation.name", "invitation.invited_by", "invitation.invited_by.name", "by"),
    *("invitation.centre", "invitation.centre.name", "invitation.role_words", "role.sentence", "link"),
    *("activate_url", "password_reset_url", "to_email", "from_email", "deleted_email"),
    *("timestamp", "ip", "user_agent"),
}


def test_every_composer_of_messages_has_a_case_that_reads_them() -> None:
    unread = writers() - CARRIERS - set(COMPOSED)

    assert not unread, f"Add a case for {sorted(unread)} to tests/outbox/composers.py"
    assert set(COMPOSED) | CARRIERS == writers(), "A case is left over from a composer that is gone."


def test_only_the_outbox_makes_messages() -> None:
    assert makers_of_rows() == {"outbox.actions"}


def leaks(message: Message, telling: set[str], allowed: set[str]) -> list[str]:
    """What the message says that it must not."""
    words = f"{message.subject}\n{message.body}"
    for part in sorted(allowed, key=len, reverse=True):
        words = words.replace(part, "")
    return sorted(word for word in telling if len(word) > 2 and word in words)


@pytest.mark.django_db
@pytest.mark.parametrize("language", [code for code, _ in settings.LANGUAGES])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.__name__)
def test_no_message_names_anybody_it_must_not(case, language, settings) -> None:
    settings.EMAIL_BACKEND = "outbox.backends.OutboxBackend"
    telling = plant()
    User.objects.update(language=language)

    with override(language):
        allowed = case()

    messages = list(Message.objects.all())
    assert messages
    places = {str(value) for row in Centre.objects.values_list("name", "address", "phone", "email") for value in row}
    for message in messages:
        is_text = message.kind == Message.Kind.SMS
        assert leaks(message, telling | places if is_text else telling, set() if is_text else allowed) == []


@pytest.mark.django_db
def test_a_text_message_says_nothing_about_anybodys_life() -> None:
    plant()
    for case in CASES:
        case()

    for message in Message.objects.filter(kind=Message.Kind.SMS):
        words = re.sub(r"https?://\S+", "", message.body)
        assert [word for word in TELLING if word.lower() in words.lower()] == []
        assert re.findall(r"\d+", words) in ([], ["999"])


@pytest.mark.django_db
def test_a_message_that_does_name_somebody_is_found() -> None:
    """The tests above would notice."""
    telling = plant()
    name, street = sorted(word for word in telling if word.startswith("Zq"))[:2]

    text = write_sms(to="+447797000001", body=f"{name} should be home by now", now=NOON)
    letter = write_email(to="paul@samphire.example", subject=f"At {street}", body="Ring Marie.", now=NOON)

    assert leaks(text, telling, set()) == [name]
    assert leaks(letter, telling, {"Ring"}) == [street]


@pytest.mark.parametrize("path", letter_templates(), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_letters_about_sign_in_say_only_what_their_reader_knows(path) -> None:
    get_template("/".join(path.parts[path.parts.index("templates") + 1 :]))
    source = path.read_text(encoding="utf-8")
    renamed = re.findall(r"\b(\w+)=([\w.]+)", source)
    said = set(re.findall(r"{{\s*([\w.]+)", source)) - {ours for ours, _ in renamed} | {theirs for _, theirs in renamed}

    assert said <= LETTERS_MAY_SAY
