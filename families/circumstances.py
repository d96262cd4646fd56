"""What is true of a family on a day: each question with its answer, and what rests on it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _

from centres.answers import Answer
from families.models import Circumstance, Family
from families.questions import Question
from ui.shapes import Fact, Words
from workdays.dates import date_format


@dataclass(frozen=True)
class Asked:
    """One question: its answer on the day, the row the answer rests on, and all that was ever said."""

    kind: str
    label: Words
    answer: str
    standing: Circumstance | None
    said: tuple[Circumstance, ...]


def questions(rows: Iterable[Circumstance], on: date) -> list[Asked]:
    """Every question in its order. Where yes and no stand for the same day it is yes, as the data set counts."""
    known = list(rows)
    return [_question(kind, label, [row for row in known if row.kind == kind], on) for kind, label in _KINDS]


def shown_answers(family: Family, asked: Iterable[Asked], *, may_change: bool) -> list[Fact]:
    """The same for the page: since when, who said so, and where to write down an answer."""
    return [
        Fact(
            each.label,
            _since(each.standing) if each.standing else _("Not asked yet"),
            answer=each.answer,
            url=reverse("families:ask", args=[family.pk, each.kind]) if may_change else "",
        )
        for each in asked
    ]


def standing(rows: Iterable[Circumstance], on: date) -> Circumstance | None:
    """The answer that stands on the day, where one does. The rows are of one kind."""
    return _best([row for row in rows if _stands(row, on)])


def said(row: Circumstance | None) -> str:
    """ "Now: Yes. Since 12 March 2026. Ana, 12 March 2026"; empty where nobody was asked."""
    if row is None:
        return ""
    return _("Now: %(answer)s") % {"answer": ". ".join([row.get_answer_display(), _since(row)])}


def history(asked: Iterable[Asked]) -> list[tuple[Asked, list[tuple[str, str, str]]]]:
    """Each question with all its answers, the newest first: what, when, and who said so."""
    return [(each, [(row.answer, span(row), teller(row)) for row in each.said]) for each in asked]


def span(row: Circumstance) -> str:
    """ "1 February 2026 to 31 March 2026", with what is open said in words."""
    if row.from_on is None:
        until = {"day": date_format(row.to_on)} if row.to_on else None
        return _("From when they registered to %(day)s") % until if until else _("Since they registered")
    if row.to_on is None:
        return _("Since %(day)s") % {"day": date_format(row.from_on)}
    return _("%(first)s to %(last)s") % {"first": date_format(row.from_on), "last": date_format(row.to_on)}


def teller(row: Circumstance) -> str:
    """ "Ana, 12 March 2026": who told us and when, as far as that was written down and says more than the dates."""
    if not row.told_by and row.told_on == row.from_on:
        return ""
    said = [row.told_by or _("Asked"), date_format(row.told_on) if row.told_on else ""]
    return ", ".join(part for part in said if part) if row.told_by or row.told_on else ""


_KINDS = [(question.value, question.label) for question in Question]


def _question(kind: str, label: Words, rows: list[Circumstance], on: date) -> Asked:
    best = standing(rows, on)
    return Asked(kind, label, best.answer if best else Answer.NOT_ASKED, best, tuple(reversed(rows)))


def _best(rows: list[Circumstance]) -> Circumstance | None:
    return next((row for row in rows if row.answer == Answer.YES), rows[-1] if rows else None)


def _stands(row: Circumstance, on: date) -> bool:
    return (row.from_on is None or row.from_on <= on) and (row.to_on is None or row.to_on >= on)


def _since(row: Circumstance) -> str:
    return ". ".join(part for part in (span(row), teller(row)) if part)
