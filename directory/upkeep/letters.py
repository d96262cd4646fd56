"""Letters about listings. Each is laid into the outbox in the transaction of the deed it speaks of."""

from datetime import datetime

from django.conf import settings
from django.template.loader import render_to_string
from django.utils.translation import override

from centres.reaching import signed
from directory.models.pages import speaking_centre
from outbox.actions import write_email


def site_address(path: str) -> str:
    """The whole address of a page of ours, for letters."""
    return f"{settings.WAGTAILADMIN_BASE_URL.rstrip('/')}{path}"


def send(name: str, facts: dict[str, object], *, to: str, key: str, now: datetime, language: str = "") -> None:
    """The letter of this name, once under its key, in the reader's language."""
    with override(language or settings.LANGUAGE_CODE):
        subject = render_to_string(f"directory/upkeep/letters/{name}_subject.txt", facts)
        words = render_to_string(f"directory/upkeep/letters/{name}_body.txt", facts)
        body = signed(f"{words.strip()}\n", speaking_centre())
    write_email(to=to, subject=subject, body=body, key=key, now=now)
