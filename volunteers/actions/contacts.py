"""What happened between a volunteer and a family: written up once, locked, added to. Fact apart from opinion."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from uuid import UUID

from django.db import IntegrityError, transaction
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from families.actions.refusals import RefusedError
from trail import actions as trail
from volunteers.models import Addition, Contact, ContactDraft, Placement, Visit


class NotHappenedYetError(RefusedError):
    """Only what has happened can be written up."""

    sentence = _("That is still to come. Check the day and the time.")
    field = "at"


class NotPlacedThenError(RefusedError):
    """A contact belongs to a placement."""

    sentence = _("There was no placement with this family on that day. Check the day.")
    field = "on"


class AlreadyWrittenUpError(RefusedError):
    """One visit, one contact."""

    sentence = _("This visit is written up already. Add to what is there.")


class AnotherVisitError(RefusedError):
    """The visit was somebody else's, or this was no visit."""

    sentence = _("This does not belong to that visit.")


class NothingToAddError(RefusedError):
    """An addition says something."""

    sentence = _("Write what you want to add.")
    field = "text"


@dataclass(frozen=True)
class Words:
    """What is told of a contact: fact and opinion are two fields, so that nobody has to guess later."""

    kind: str
    started_at: datetime
    minutes: int | None
    activities: str = ""
    who_was_there: str = ""
    what_happened: str = ""
    what_i_think: str = ""
    next_step: str = ""


def log_contact(
    placement: Placement, words: Words, *, visit: Visit | None = None, key: UUID, by: User, now: datetime
) -> Contact:
    """Keep a contact for good. Sent twice with one key, it is kept once."""
    try:
        with transaction.atomic():
            return _log(placement, words, visit, key=key, by=by, now=now)
    except IntegrityError:  # both came at once: the other one was first
        if kept := _kept(placement, key, by):
            return kept
        raise AlreadyWrittenUpError from None


@transaction.atomic
def add_to_contact(contact: Contact, text: str, *, key: UUID, by: User, now: datetime) -> Addition:
    """Add to what was saved, with the writer's name and the moment. What stood there stays."""
    if not text.strip():
        raise NothingToAddError
    addition, is_new = Addition.objects.get_or_create(
        key=key, contact=contact, defaults={"text": text.strip(), "added_by": by, "added_at": now}
    )
    if is_new:
        trail.write(by=by, about=contact.placement.family, deed="contact added to", now=now)
    return addition


@transaction.atomic
def keep_draft(
    placement: Placement, words: Mapping[str, str], *, visit: Visit | None = None, by: User, now: datetime
) -> ContactDraft:
    """Put aside what she has written so far of a visit, or else of the family; for her alone."""
    draft, _made = ContactDraft.objects.update_or_create(
        placement=placement, visit=visit, user=by, defaults={"words": dict(words), "saved_at": now}
    )
    trail.write(by=by, about=placement.family, deed="contact put aside to finish", now=now)
    return draft


@transaction.atomic
def throw_draft_away(draft: ContactDraft, *, by: User) -> None:
    """She does not need it any more."""
    trail.write(by=by, about=draft.placement.family, deed="unfinished contact thrown away")
    draft.delete()


def _log(placement: Placement, words: Words, visit: Visit | None, *, key: UUID, by: User, now: datetime) -> Contact:
    if kept := _kept(placement, key, by):
        return kept
    _refuse_wrong_time(placement, words, now)
    if visit is not None:
        _refuse_wrong_visit(placement, words, visit)
    contact = Contact.objects.create(
        placement=placement, visit=visit, key=key, recorded_by=by, recorded_at=now, **asdict(words)
    )
    ContactDraft.objects.filter(placement=placement, visit=visit, user=by).delete()
    trail.write(by=by, about=placement.family, deed="contact written up", now=now)
    return contact


def _kept(placement: Placement, key: UUID, by: User) -> Contact | None:
    return Contact.objects.filter(key=key, placement=placement, recorded_by=by).first()


def _refuse_wrong_time(placement: Placement, words: Words, now: datetime) -> None:
    if words.started_at > now:
        raise NotHappenedYetError
    day = placement.volunteer.centre.day_of(words.started_at)
    if day < placement.opened_on or (placement.ended_on and day > placement.ended_on):
        raise NotPlacedThenError


def _refuse_wrong_visit(placement: Placement, words: Words, visit: Visit) -> None:
    if visit.placement_id != placement.pk or words.kind != Contact.Kind.VISIT:
        raise AnotherVisitError
    if Contact.objects.filter(visit=visit).exists():
        raise AlreadyWrittenUpError
