"""A draft goes to a partner, comments come back, an editor deals with them; after a year all of it is forgotten."""

from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core import signing
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from accounts.models import User
from centres.reaching import signed
from directory.models import Agency, DraftSent, LeafletPage, PartnerComment
from directory.models.pages import speaking_centre
from directory.upkeep import forgetting
from directory.upkeep.letters import site_address
from outbox import actions as outbox
from trail import actions as trail
from trail.once import done_once
from workdays.dates import date_format

SALT = "directory.draft"
OPEN_FOR = timedelta(days=28)


class BrokenLinkError(Exception):
    """Not made by us, too old, called back, or of a leaflet that is for staff only by now."""


class ForStaffError(Exception):
    """A leaflet for staff only goes to no partner."""


def ask_once(key: UUID, leaflet: LeafletPage, *, now: datetime, **whom: Any) -> None:
    """Send the draft, once for the page on which it was pressed. Raises ForStaffError."""
    with done_once(key, now) as once:
        if once.is_first:
            send_draft(leaflet, **whom, now=now)


@transaction.atomic
def send_draft(
    leaflet: LeafletPage, *, name: str, email: str, agency: Agency | None = None, by: User, now: datetime
) -> DraftSent:
    """Let somebody read the newest draft and say what she thinks, without an account. Raises ForStaffError."""
    revision = leaflet.get_latest_revision() or leaflet.save_revision(user=by)
    if revision.as_object().staff_only or not _is_for_families(leaflet.pk):
        raise ForStaffError
    sent = DraftSent.objects.create(
        leaflet=leaflet,
        revision=revision,
        agency=agency,
        name=name,
        email=email,
        asked_by=by,
        asked_at=now,
        closes_on=timezone.localdate(now) + OPEN_FOR,
    )
    _write(sent, now)
    trail.write(by=by, about=leaflet, deed="draft sent for comment", now=now)
    return sent


@transaction.atomic
def call_back(sent: DraftSent, *, by: User, now: datetime) -> None:
    """The link leads nowhere from now on. What was said stays."""
    sent.called_back_at = now
    sent.save(update_fields=["called_back_at"])
    trail.write(by=by, about=sent.leaflet, deed="draft called back", now=now)


@transaction.atomic
def comment(sent: DraftSent, *, who: str, words: str, key: UUID, now: datetime) -> PartnerComment:
    """Keep what a partner says, once for the page she sent."""
    facts = {"draft": sent, "who": who, "words": words, "made_at": now}
    said, is_new = PartnerComment.objects.get_or_create(key=key, defaults=facts)
    if is_new:
        trail.write(by=None, about=sent.leaflet, deed="comment on a draft received", now=now)
    return said


@transaction.atomic
def deal_with(said: PartnerComment, *, by: User, now: datetime) -> None:
    """An editor has read it, and changed the draft or left it."""
    said.settled_at, said.settled_by = now, by
    said.save(update_fields=["settled_at", "settled_by"])
    trail.write(by=by, about=said.draft.leaflet, deed="comment on a draft dealt with", now=now)


@transaction.atomic
def forget(today: date) -> int:
    """Delete what is a year old, and the address a month after the link closed, in letters too; how many."""
    old = DraftSent.objects.filter(asked_at__date__lt=forgetting.all_before(today))
    closed = DraftSent.objects.filter(closes_on__lt=forgetting.addresses_before(today)).exclude(email="")
    outbox.forget_address(map(_letter_key, [*old.values_list("pk", flat=True), *closed.values_list("pk", flat=True)]))
    gone, _by_kind = old.delete()
    return gone + closed.update(email="")


def _letter_key(pk: int) -> str:
    return f"draft-{pk}"


def address_of(sent: DraftSent) -> str:
    """Where she reads the draft. Who has the link can read it, so it names one draft and one partner."""
    with override(sent.agency.language if sent.agency else settings.LANGUAGE_CODE):
        return reverse("directory:draft", args=[signing.dumps(sent.pk, salt=SALT)])


def opened(token: str, today: date) -> DraftSent:
    """The draft behind a link. Raises BrokenLinkError."""
    try:
        pk = int(signing.loads(token, salt=SALT))
    except (signing.BadSignature, ValueError, TypeError) as error:
        raise BrokenLinkError from error
    sent = DraftSent.objects.open(today).select_related("leaflet", "revision").filter(pk=pk).first()
    if sent is None or not _is_for_families(sent.leaflet_id):
        raise BrokenLinkError
    return sent


def _is_for_families(pk: int) -> bool:
    return bool(LeafletPage.objects.for_families().filter(pk=pk).exists())


def _write(sent: DraftSent, now: datetime) -> None:
    with override(sent.agency.language if sent.agency else settings.LANGUAGE_CODE):
        words = {
            "title": sent.revision.as_object().title,
            "url": site_address(address_of(sent)),
            "day": date_format(sent.closes_on),
        }
        outbox.write_email(
            to=sent.email,
            subject=_("What do you think of “%(title)s”?") % words,
            body=signed(
                _(
                    "We have written a leaflet for families: “%(title)s”. It is a draft. Families have not seen it.\n\n"
                    "To read it and to say what you think: %(url)s\n\n"
                    "You need no account. The link works until %(day)s. It is meant for you and your colleagues.\n\n"
                    "Thank you for reading it."
                )
                % words,
                sent.leaflet.centre or speaking_centre(),
            ),
            key=_letter_key(sent.pk),
            now=now,
        )
