"""The register of a session: who came, and how many came without a name."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from directory.models import ActivitySession
from families.actions.changing import ChangedMeanwhileError
from families.actions.refusals import RefusedError
from families.models import Attendance, Family, HeadCount, Person
from trail import actions as trail


class NotYetHeldError(RefusedError):
    """Nobody came yet."""

    sentence = _("This session is still to come. Take its register on the day.")


class NotHeldError(RefusedError):
    """Nobody could come."""

    sentence = _("This session was not held: %(reason)s.")


@dataclass(frozen=True)
class Unnamed:
    """How many came whose names we do not know."""

    adults: int = 0
    children: int = 0


def unnamed_at(session: ActivitySession) -> Unnamed:
    """The head count as it is kept; nobody while none is."""
    kept = HeadCount.objects.filter(session=session).first()
    return Unnamed(kept.adults, kept.children) if kept else Unnamed()


@transaction.atomic
def take_attendance(
    session: ActivitySession, *, came: Collection[Person], taken_off: Collection[Person] = (),
    adults: int, children: int, seen: Unnamed = Unnamed(), by: User, today: date,
) -> None:  # fmt: skip
    """Keep who came and the head count of those without a name. Saved twice, nothing is added.

    Only those named in `taken_off` leave the register, so two people can tick different families at once.
    `seen` is the head count she had before her: who left it as it was does not touch a colleague's.
    """
    if session.held_on > today:
        raise NotYetHeldError
    if session.why_not:
        raise NotHeldError({"reason": session.why_not})
    _count(session, Unnamed(adults, children), seen, by)
    _add(session, came, by)
    _take_off(session, taken_off, by)
    trail.write(by=by, about=session, deed="register taken")


def _count(session: ActivitySession, counted: Unnamed, seen: Unnamed, by: User) -> None:
    """Two people who count at once wait for each other here; the second is not to write over the first."""
    ActivitySession._base_manager.select_for_update().get(pk=session.pk)
    kept = unnamed_at(session)
    if counted == seen:
        HeadCount.objects.get_or_create(session=session, defaults={"recorded_by": by})
        return
    if kept not in (seen, counted):
        raise ChangedMeanwhileError
    facts = {"adults": counted.adults, "children": counted.children, "recorded_by": by}
    HeadCount.objects.update_or_create(session=session, defaults=facts)


def _add(session: ActivitySession, came: Collection[Person], by: User) -> None:
    """Somebody else may tick the same person in this very moment: then once is enough."""
    rows = [
        Attendance(
            person=person, session=session, centre_id=session.centre_id, attended_on=session.held_on, recorded_by=by
        )
        for person in came
    ]
    Attendance.objects.bulk_create(rows, ignore_conflicts=True)


def _take_off(session: ActivitySession, people: Collection[Person], by: User) -> None:
    rows = session.attendances.filter(person__in=people)
    families = list(Family.objects.filter(people__attendances__in=rows).distinct())
    rows.delete()
    trail.write_many(by=by, abouts=families, deed="taken off a register")
