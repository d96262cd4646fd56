"""Which way is good for an indicator: confirmed with its source, taken back with a reason. Nothing is overwritten."""

from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from families.actions.refusals import RefusedError
from reporting.aims import Way
from reporting.indicators import Indicator
from reporting.models import Direction
from trail import actions as trail


class NoSourceError(RefusedError):
    """What nobody can look up is no confirmation."""

    sentence = _("Say what this rests on, and what it says word for word.")


class MeanwhileError(RefusedError):
    """Nobody replaces what she has not read."""

    sentence = _("%(who)s has confirmed this meanwhile: %(aim)s. To put yours in its place, save again.")


class AlreadyWithdrawnError(RefusedError):
    """It is taken back once; the first reason stays."""

    sentence = _("This was withdrawn already. The reason stands beside it.")


class NoReasonError(RefusedError):
    """Whoever read the report must be able to read why it changed."""

    sentence = _("Say why it is withdrawn. The reason stays beside it.")


@transaction.atomic
def confirm_direction(
    indicator: Indicator, *, way: Way, source: str, words: str, holds_from: date | None = None, seen: int | None,
    by: User, now: datetime,
) -> Direction:  # fmt: skip
    """Keep what somebody confirmed, and from when it counts. What stood before (`seen`) can still be read."""
    if not (source.strip() and words.strip()):
        raise NoSourceError
    newest = Direction.objects.about(indicator).first()
    if newest and newest.pk != seen:
        raise MeanwhileError({"who": newest.confirmed_by, "aim": newest.aim, "newest": newest.pk})
    confirmed = Direction.objects.create(
        indicator=indicator.number, way=way, source=source.strip(), words=words.strip(), holds_from=holds_from,
        confirmed_by=by, confirmed_at=now,
    )  # fmt: skip
    trail.write(by=by, about=confirmed, deed="direction confirmed", now=now)
    return confirmed


@transaction.atomic
def withdraw_direction(direction: Direction, *, because: str, by: User, now: datetime) -> Direction:
    """Take back what was confirmed. Nothing earlier comes back by itself: until somebody confirms anew, nobody has."""
    if not because.strip():
        raise NoReasonError
    held = Direction.objects.select_for_update().get(pk=direction.pk)
    if held.is_withdrawn:
        raise AlreadyWithdrawnError
    held.withdrawn_by, held.withdrawn_at, held.withdrawn_because = by, now, because.strip()
    held.save(update_fields=["withdrawn_by", "withdrawn_at", "withdrawn_because"])
    trail.write(by=by, about=held, deed="direction withdrawn", now=now)
    return held
