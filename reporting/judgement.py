"""Whether a number is on the right side of what was confirmed. Counts and days in, a sentence out; never red early.

A count grows through the year. "At least" is lost only when the year is over, "at most" as soon as it is passed;
between the two the sentence says what is still possible. A share is judged on those who were asked.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from reporting.aims import Aim, Way
from reporting.percentages import percentage
from workdays.dates import date_format

ONE_WEEK = 7


class Side(StrEnum):
    """Where a number stands. Only what can no longer turn is right or wrong."""

    RIGHT = "right"
    WRONG = "wrong"
    OPEN = "open"
    NOT_JUDGED = "not judged"


@dataclass(frozen=True)
class Judgement:
    """Where the number stands, and the same in words."""

    side: Side
    words: str


@dataclass(frozen=True)
class YearSoFar:
    """How many there were from 1 January to the last day that is counted, and the day on which somebody asks.

    `not_asked` came as well, and nobody knows whether they count.
    """

    count: int
    last_on: date
    today: date
    not_asked: int = 0

    @property
    def has_begun(self) -> bool:
        """Whether there can be anything to count."""
        return date(self.last_on.year, 1, 1) <= self.today

    @property
    def counted_to(self) -> date:
        """The last day that can have been counted."""
        return min(self.last_on, self.today)

    @property
    def is_over(self) -> bool:
        """Whether the whole year is counted and behind us."""
        return self.counted_to == date(self.last_on.year, 12, 31) < self.today

    def could_turn(self, aim: Aim) -> bool:
        """Whether those who were not asked could bring it to the other side."""
        return aim.met_by(self.count) != aim.met_by(self.count + self.not_asked)


@dataclass(frozen=True)
class Share:
    """What families said in a period, and whether the period has begun and is over."""

    yes: int
    no: int
    not_asked: int
    has_begun: bool = True
    is_over: bool = True

    def could_turn(self, aim: Aim) -> bool:
        """Whether those who were not asked could bring it to the other side."""
        everybody = self.yes + self.no + self.not_asked
        ends = (percentage(self.yes, everybody), percentage(self.yes + self.not_asked, everybody))
        return len({aim.met_by(end) for end in ends if end is not None}) > 1


def judge_count(aim: Aim, so_far: YearSoFar) -> Judgement:
    """A yearly count, also before the year is over."""
    if aim.way == Way.WATCHED:
        return Judgement(Side.NOT_JUDGED, str(aim))
    if not so_far.has_begun:
        return Judgement(Side.NOT_JUDGED, _("Not judged: the year has not begun. The target is %s.") % aim)
    if not so_far.is_over:
        return _while_it_runs(aim, so_far)
    settled = _settled(aim, so_far.count, _counted(so_far))
    could = ngettext(
        "%d more was never asked, and could turn it.", "%d more were never asked, and could turn it.", so_far.not_asked
    )
    return _unsettled(settled, could % so_far.not_asked) if so_far.could_turn(aim) else settled


def judge_share(aim: Aim, share: Share) -> Judgement:
    """A percentage of those who were asked; of nobody there is nothing to judge."""
    if aim.way == Way.WATCHED:
        return Judgement(Side.NOT_JUDGED, str(aim))
    if not share.has_begun:
        return Judgement(Side.NOT_JUDGED, _("Not judged: the period has not begun. The target is %s.") % aim)
    value = percentage(share.yes, share.yes + share.no)
    if value is None:
        return Judgement(Side.NOT_JUDGED, _("Not judged: nobody has been asked. The target is %s.") % aim)
    asked = _("%s%% of those asked") % number_format(value)
    if not share.is_over:
        right, wrong = _("On the right side so far: %(aim)s; %(count)s."), _("Not there so far: %(aim)s; %(count)s.")
        return _said(Side.OPEN, right if aim.met_by(value) else wrong, aim, asked)
    settled = _settled(aim, value, asked)
    could = ngettext(
        "%d family was never asked, and could turn it.",
        "%d families were never asked, and could turn it.",
        share.not_asked,
    )
    return _unsettled(settled, could % share.not_asked) if share.could_turn(aim) else settled


def _while_it_runs(aim: Aim, so_far: YearSoFar) -> Judgement:
    """Reached and passed cannot be undone; all else is still possible."""
    count, is_met, least = _counted(so_far), aim.met_by(so_far.count), aim.way == Way.AT_LEAST
    if is_met and least:
        return _settled(aim, so_far.count, count)
    if is_met:
        words = _("Within so far: %(aim)s; %(count)s.") + " " + _room(aim.limit - so_far.count)
        return _said(Side.OPEN, words, aim, count)
    if least:
        words = _("Not reached yet: %(aim)s; %(count)s.") + " " + _to_go(aim.limit - so_far.count, so_far)
        return _said(Side.OPEN, words, aim, count)
    return _said(Side.WRONG, _("Passed: %(aim)s; %(count)s."), aim, count)


def _settled(aim: Aim, value: int | Decimal, count: str) -> Judgement:
    if aim.met_by(value):
        return _said(Side.RIGHT, _("On the right side: %(aim)s; %(count)s."), aim, count)
    return _said(Side.WRONG, _("On the wrong side: %(aim)s; %(count)s."), aim, count)


def _unsettled(settled: Judgement, could: str) -> Judgement:
    return Judgement(Side.OPEN, f"{settled.words} {could}")


def _said(side: Side, words: str, aim: Aim, count: str) -> Judgement:
    return Judgement(side, words % {"aim": aim, "count": count})


def _counted(so_far: YearSoFar) -> str:
    facts = {"count": so_far.count, "day": date_format(so_far.counted_to), "year": so_far.last_on.year}
    if so_far.is_over:
        return _("%(count)d in %(year)d") % facts
    return (_("%(count)d so far") if _is_now(so_far) else _("%(count)d by %(day)s")) % facts


def _is_now(so_far: YearSoFar) -> bool:
    return so_far.counted_to == so_far.today


def _to_go(to_go: int, so_far: YearSoFar) -> str:
    days = (date(so_far.last_on.year, 12, 31) - so_far.counted_to).days
    if days >= ONE_WEEK:
        time = ngettext("%d week left", "%d weeks left", days // ONE_WEEK) % (days // ONE_WEEK)
    else:
        time = ngettext("%d day left", "%d days left", days) % days if days else _("today is the last day")
    words = _("%(to_go)d to go, %(time)s.") if _is_now(so_far) else _("On that day: %(to_go)d to go, %(time)s.")
    return words % {"to_go": to_go, "time": time}


def _room(room: int) -> str:
    if not room:
        return _("One more would pass it.")
    return ngettext("%d more would still be within.", "%d more would still be within.", room) % room
