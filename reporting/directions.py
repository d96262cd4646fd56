"""What a report says of each target: where the number stands, once somebody has confirmed which way is good."""

from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from reporting.access import may_confirm
from reporting.aims import Aim, Way
from reporting.choice import Choice
from reporting.dataset import Figure
from reporting.indicators import Indicator
from reporting.judgement import Judgement, Share, Side, YearSoFar, judge_count, judge_share
from reporting.models import Direction
from ui.shapes import Button, Happening, Judged, Said, Tone, Words
from workdays.dates import date_format

TONES: dict[Side, Tone] = {Side.RIGHT: "good", Side.WRONG: "late"}  # what can still turn has no colour


@dataclass(frozen=True)
class Judging:
    """Judges the numbers of one report by what is confirmed for its period."""

    choice: Choice
    newest: dict[int, Direction]
    may_confirm: bool
    today: date

    def __call__(self, now: Figure, so_far: Figure) -> Judged | None:
        """Where the number stands and who says so; that nobody has confirmed it; nothing where no number is printed."""
        indicator = now.indicator
        if indicator.target is None:
            return None
        direction = self.newest.get(indicator.number)
        if direction is None or direction.is_withdrawn:
            return Judged(note=_("Nobody has confirmed which way is good."), link=self._way_on(indicator, direction))
        found = self._judgement(direction.aim, now, so_far)
        link = self._link("direction", indicator, _("What was confirmed"))
        return Judged(found.words, TONES.get(found.side, ""), confirmed_words(direction), link)

    def _judgement(self, aim: Aim, now: Figure, so_far: Figure) -> Judgement:
        if len(self.choice.centres) > 1 and aim.way != Way.WATCHED:
            words = _("Not judged for all together: each centre is judged for itself. The target is %s.")
            return Judgement(Side.NOT_JUDGED, words % aim)
        if not aim.is_share:
            year = so_far.tally
            return judge_count(aim, YearSoFar(year.yes, so_far.period.last_on, self.today, year.not_asked))
        begun, over = now.period.first_on <= self.today, now.period.last_on < self.today
        return judge_share(aim, Share(now.tally.yes, now.tally.no, now.tally.not_asked, begun, over))

    def _way_on(self, indicator: Indicator, withdrawn: Direction | None) -> Button | None:
        if self.may_confirm:
            return self._link("confirm_direction", indicator, _("Say which way is good"))
        return self._link("direction", indicator, _("What was withdrawn")) if withdrawn else None

    def _link(self, name: str, indicator: Indicator, words: Words) -> Button:
        address = reverse(f"reporting:{name}", args=[indicator.number]) + self.choice.address()
        return Button(words, address, about=_("for indicator %d") % indicator.number)


def judging(choice: Choice, user: User) -> Judging:
    """What is confirmed for the period of the report, read once for all eight."""
    newest = Direction.objects.newest_for(choice.period.last_on)
    return Judging(choice, newest, may_confirm(user), timezone.localdate())


def confirmed_words(direction: Direction) -> str:
    """Who confirmed it, and when."""
    facts = {"who": _who(direction.confirmed_by), "day": date_format(timezone.localdate(direction.confirmed_at))}
    return _("Confirmed by %(who)s on %(day)s.") % facts


def happenings(indicator: Indicator) -> list[Happening]:
    """All that was ever confirmed about it, newest first, with the words each rests on."""
    return [_happening(direction) for direction in Direction.objects.about(indicator)]


def _happening(direction: Direction) -> Happening:
    said = [Said("fact", direction.source, f"“{direction.words}”")]
    if direction.withdrawn_at:
        facts = {"who": _who(direction.withdrawn_by), "day": date_format(timezone.localdate(direction.withdrawn_at))}
        said.append(Said("fix", _("Withdrawn by %(who)s on %(day)s") % facts, direction.withdrawn_because))
    return Happening(_capital(str(direction.aim)), confirmed_words(direction), from_words(direction), tuple(said))


def from_words(direction: Direction) -> str:
    """For which periods it counts."""
    if direction.holds_from is None:
        return _("It counts for every period.")
    return _("It counts for periods that end on %s or later.") % date_format(direction.holds_from)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _who(person: User | None) -> str:
    return str(person) if person else _("somebody who no longer works here")
