"""Puts the eight indicators together for the page: the number, what of what, the year so far, and how it went."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from django.urls import reverse
from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from reporting.choice import Choice
from reporting.dataset import Figure, figures
from reporting.indicators import INDICATORS, Indicator, Often
from ui.shapes import Button, Judged, Numbers, Stat, Words
from workdays.periods import Period, previous

QUARTERS, HALF_YEARS, YEARS = 8, 4, 4

Judge = Callable[[Figure, Figure], Judged | None]  # the number of the period, and the year so far


def counted(choice: Choice) -> list[list[Figure]]:
    """The figures of each indicator: period after period, the last of them the one asked for, then the year so far."""
    return [figures(indicator, choice.centres, _periods(indicator, choice)) for indicator in INDICATORS]


def stats(choice: Choice, counts: Sequence[Sequence[Figure]], *, with_names: bool, judge: Judge) -> list[Stat]:
    """The eight, from what was counted for this choice."""
    return [_stat(choice, *each, with_names=with_names, judge=judge) for each in counts]


def never_asked(counts: Sequence[Sequence[Figure]]) -> int:
    """How many answers are missing in the period, over all the questions."""
    return sum(now.tally.not_asked for *_before, now, _so_far in counts if now.indicator.is_share)


def _stat(choice: Choice, *counts: Figure, with_names: bool, judge: Judge) -> Stat:
    *before, so_far = counts
    now, indicator = before[-1], so_far.indicator
    return Stat(
        name=indicator.name,
        code=_("Indicator %d") % indicator.number,
        value=shown(now),
        of=_what_of_what(now, so_far),
        note=_note(now),
        counts=indicator.counts,
        target=indicator.printed,
        parts=(now.tally.yes, now.tally.no, now.tally.not_asked) if indicator.is_share else None,
        points=tuple((one.period.label, None if one.value is None else float(one.value)) for one in before),
        points_label=_stretch(indicator, choice),
        unit="%" if indicator.is_share else "",
        numbers=_numbers(indicator, before),
        judged=judge(now, so_far),
        links=_links(indicator, choice) if with_names else (),
    )


def _periods(indicator: Indicator, choice: Choice) -> list[Period]:
    return [*_up_to(choice.period_of(indicator), _how_many(indicator, choice)), choice.year_so_far()]


def _how_many(indicator: Indicator, choice: Choice) -> int:
    if choice.is_year:
        return YEARS
    return QUARTERS if indicator.often == Often.QUARTERLY else HALF_YEARS


def _stretch(indicator: Indicator, choice: Choice) -> str:
    if choice.is_year:
        return _("Four years")
    return _("Eight quarters") if indicator.often == Often.QUARTERLY else _("Four half-years")


def _up_to(period: Period, count: int) -> list[Period]:
    periods = [period]
    while len(periods) < count:
        periods.append(previous(periods[-1]))
    return periods[::-1]


def shown(figure: Figure) -> Words:
    """The number as a person reads it; what is not known is said, not shown as nought."""
    value = figure.value
    if value is None:
        return _("Not known")
    return f"{number_format(value)}%" if isinstance(value, Decimal) else str(value)


def _what_of_what(figure: Figure, so_far: Figure) -> str:
    tally = figure.tally
    if not figure.indicator.is_share:
        return _("%(count)d since 1 January %(year)d") % {
            "count": so_far.tally.yes,
            "year": so_far.period.last_on.year,
        }
    if not figure.denominator:
        return _("Nobody has been asked yet") if tally.not_asked else _("There was nobody to ask")
    facts = {"yes": tally.yes, "asked": figure.denominator}
    return (
        ngettext("%(yes)d of the %(asked)d family asked", "%(yes)d of the %(asked)d families asked", facts["asked"])
        % facts
    )


def _note(figure: Figure) -> str:
    missing = figure.tally.not_asked
    nobody_came = not (figure.denominator or missing)
    if figure.indicator.is_share or figure.indicator.number == 3 or nobody_came:
        return ""
    if not missing:
        return _("Everyone is recorded.")
    words = ngettext(
        "%d more came of whom nobody has asked yet about additional needs.",
        "%d more came of whom nobody has asked yet about additional needs.",
        missing,
    )
    return words % missing


def _numbers(indicator: Indicator, before: Sequence[Figure]) -> Numbers:
    if not indicator.is_share:
        rows = tuple((one.period.label, one.tally.yes) for one in reversed(before))
        return Numbers(indicator.name, (_("Period"), _("Number")), rows)
    heads = (_("Period"), _("Yes"), _("No"), _("Not asked"), _("Percentage"))
    shares = tuple(
        (one.period.label, one.tally.yes, one.tally.no, one.tally.not_asked, shown(one)) for one in reversed(before)
    )
    return Numbers(indicator.name, heads, shares)


def _links(indicator: Indicator, choice: Choice) -> tuple[Button, ...]:
    address = reverse("reporting:counted", args=[indicator.number]) + choice.address()
    return (Button(_("Who is counted"), address, about=_("in indicator %d") % indicator.number),)
