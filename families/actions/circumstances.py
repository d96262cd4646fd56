"""Answers to the questions about a family's circumstances, each true from a day on."""

from datetime import date, timedelta

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from centres.answers import Answer
from families.actions.refusals import RefusedError
from families.models import Circumstance, Family
from trail import actions as trail

ONE_DAY = timedelta(days=1)


class AnswerFromTheFutureError(RefusedError):
    """Nobody knows what will be true."""

    sentence = _("This day is still to come. Write down what is true today, and ask again then.")
    field = "from_on"


@transaction.atomic
def record_circumstance(
    family: Family, kind: str, answer: str, *, from_on: date, told_by: str = "", by: User, today: date
) -> Circumstance | None:
    """Keep an answer from the day on; the answer before it ends the day before. "Not asked" keeps nothing."""
    if answer == Answer.NOT_ASKED:
        return None
    if from_on > today:
        raise AnswerFromTheFutureError
    Family.objects.select_for_update().get(pk=family.pk)
    kept = keep_answer(family, kind, answer, from_on=from_on, told_by=told_by, told_on=today)
    trail.write(by=by, about=family, deed="circumstance recorded")
    return kept


def keep_answer(family: Family, kind: str, answer: str, *, from_on: date, told_by: str, told_on: date) -> Circumstance:
    """Fit the answer between those before and after it. Said again, it is the same answer told anew."""
    others = list(Circumstance.objects.filter(family=family, kind=kind).during(from_on, date.max))
    standing = [each for each in others if each.from_on is None or each.from_on <= from_on]
    said_before = [each for each in standing if each.answer == answer or each.from_on == from_on]
    for each in standing:
        if each in said_before:
            _tell_again(each, answer, told_by, told_on)
        else:
            each.to_on = from_on - ONE_DAY
            each.save(update_fields=["to_on"])
    if said_before:
        return said_before[0]
    later = [each.from_on for each in others if each.from_on and each.from_on > from_on]
    return Circumstance.objects.create(
        family=family, kind=kind, answer=answer, from_on=from_on,
        to_on=min(later) - ONE_DAY if later else None, told_by=told_by, told_on=told_on,
    )  # fmt: skip


def _tell_again(standing: Circumstance, answer: str, told_by: str, told_on: date) -> None:
    """The same answer, or another for the same first day: a correction, whose history is kept."""
    standing.answer, standing.told_by, standing.told_on = answer, told_by, told_on
    standing.save(update_fields=["answer", "told_by", "told_on"])
