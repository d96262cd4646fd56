"""The register of a session: who came, and how many came without a name."""

from collections.abc import Collection
from datetime import date

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from directory.models import ActivitySession
from families.actions.refusals import RefusedError
from families.models import Attendance, Family, HeadCount, Person
from trail import actions as trail


class NotYetHeldError(RefusedError):
    """Nobody came yet."""

    sentence = _("This session is still to come. Take its register on the day.")


class NotHeldError(RefusedError):
    """Nobody could come."""

    sentence = _("This session was not held: %(reason)s.")


@transaction.atomic
def take_attendance(
    session: ActivitySession, *, came: Collection[Person], taken_off: Collection[Person] = (),
    adults: int, children: int, by: User, today: date,
) -> None:  # fmt: skip
    """Keep who came and the head count of those without a name. Saved twice, nothing is added.

    Only those named in `taken_off` leave the register, so two people can tick different families at once.
    """
    if session.held_on > today:
        raise NotYetHeldError
    if session.why_not:
        raise NotHeldError({"reason": session.why_not})
    _add(session, came, by)
    _take_off(session, taken_off, by)
    HeadCount.objects.update_or_create(
        session=session, defaults={"adults": adults, "children": children, "recorded_by": by}
    )
    trail.write(by=by, about=session, deed="register taken")


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
