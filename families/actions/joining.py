"""A family that one centre knows comes to another: it uses both, or it moves. The history of both stays."""

from datetime import date, timedelta

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.models import User
from centres.models import Centre
from families import telephones
from families.actions.deciding import NoReasonError, keep_decision, keep_other_decision, open_registration
from families.actions.families import keep_names
from families.actions.refusals import RefusedError
from families.eligibility import standing_for
from families.models import EligibilityDecision, Family, Registration
from trail import actions as trail
from trail.subjects import Subject
from workdays.dates import date_format

ONE_DAY = timedelta(days=1)


class StillToComeError(RefusedError):
    """Nobody registers a family for a day that has not come."""

    sentence = gettext_lazy("This day is still to come. Register them on the day.")


class OtherAnswerError(RefusedError):
    """The reasons that were read are not the ones that hold for the day."""

    sentence = gettext_lazy("For that day the answer is another one. Read the reasons below, then save again.")


class LeftMeanwhileError(RefusedError):
    """Two people moved the family at once."""

    sentence = gettext_lazy("Somebody has closed the registration at %(centre)s meanwhile. Look at the family first.")


class MovesTooEarlyError(RefusedError):
    """Nobody leaves a centre before coming to it."""

    sentence = gettext_lazy("They are registered at %(centre)s since %(day)s. They can move from the day after.")


@transaction.atomic
def register_at_another_centre(
    family: Family, centre: Centre, *, since: date, seen: str, why: str = "", by: User, today: date
) -> Registration:
    """The family uses a second centre too. `seen` is the outcome that was read; `why` overrules it."""
    held = Family.objects.select_for_update().get(pk=family.pk)
    joined = _joined(held, centre, since=since, seen=seen, why=why, by=by, today=today)
    _tell_both(held, held.centre, centre, deed="registered at another centre", by=by)
    return joined


@transaction.atomic
def move_to_another_centre(
    leaving: Registration, centre: Centre, *, since: date, seen: str, why: str = "", by: User, today: date
) -> Registration:
    """The family uses the other centre from the day on, and the one it leaves until the day before."""
    held = Family.objects.select_for_update().get(pk=leaving.family_id)
    left = held.registrations.select_for_update().get(pk=leaving.pk)
    _refuse_to_leave(left, since)
    joined = _joined(held, centre, since=since, seen=seen, why=why, by=by, today=today)
    left.closed_on, left.closed_because = since - ONE_DAY, _("Moved to %(centre)s") % {"centre": centre}
    left.save(update_fields=["closed_on", "closed_because"])
    if held.centre_id == left.centre_id:
        _make_home(held, centre)
    _tell_both(held, left.centre, centre, deed="moved to another centre", by=by)
    return joined


def _refuse_to_leave(left: Registration, since: date) -> None:
    place = {"centre": left.centre.name, "day": date_format(left.registered_on)}
    if left.closed_on:
        raise LeftMeanwhileError(place)
    if since <= left.registered_on:
        raise MovesTooEarlyError(place)


def _joined(family: Family, centre: Centre, *, since: date, seen: str, why: str, by: User, today: date) -> Registration:
    """A registration from the day, on the decision that was read; no line in the trail of its own."""
    if since > today:
        raise StillToComeError
    standing = standing_for(family, centre, since)
    if standing.outcome != seen:
        raise OtherAnswerError
    decision = standing.kept or keep_decision(family, centre, by=by, today=today, weighed_on=since)
    eligible = EligibilityDecision.Outcome.ELIGIBLE
    if decision.outcome != eligible:
        if not why.strip():
            raise NoReasonError
        keep_other_decision(decision, outcome=eligible, why=why, by=by, today=today)
    return open_registration(family, centre, since=since)


def _make_home(family: Family, centre: Centre) -> None:
    """The centre it came to is its own now."""
    _carry_numbers(family, family.centre.phone_region, centre.phone_region)
    family.centre = centre
    family.version += 1
    family.save(update_fields=["centre", "version"])
    keep_names(family)


def _carry_numbers(family: Family, before: str, after: str) -> None:
    """A number that only rings at the old centre is written out in full."""
    for person in family.people.exclude(phone=""):
        number = telephones.carried(person.phone, before, after)
        if number != person.phone:
            person.phone = number
            person.version += 1
            person.save(update_fields=["phone", "version"])


def _tell_both(family: Family, first: Centre, second: Centre, *, deed: str, by: User) -> None:
    """One line for each of the two centres, so that whoever answers for either can read it."""
    abouts = [Subject("family", family.ref, centre.slug) for centre in (first, second)]
    trail.write_many(by=by, abouts=abouts, deed=deed)
