"""Who fits whom: facts in, reasons and a place in the order out. It only says whom to look at first; people choose.

Whoever is on an agreed break comes last. Then the language of the home counts, then hours free of the weekly
promise, then being near already. Of two alike, the one who visits fewer families, or has waited longer, is first.
What nobody wrote down counts in the middle: unknown is never "no".
"""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from centres.decisions import Met, Reason
from volunteers.durations import spoken, spoken_long
from workdays.dates import date_format

QUARTER = 15
Order = tuple[int, int, int, int, int, int]


@dataclass(frozen=True)
class Facts:
    """What the record knows of a volunteer and a family together. Minutes are a week's; None is not known."""

    first_language: str = ""  # the first language of the home, by its name
    shared: tuple[str, ...] = ()  # languages of both, by their names
    languages_known: bool = True
    town: str = ""  # where the family lives
    lives_there: bool = False
    visits_there: bool = False
    promised: int = 0
    given: int | None = None
    families_now: int | None = None
    away_until: date | None = None
    waiting_since: date | None = None


def order(facts: Facts) -> Order:
    """The place in the list: smaller comes first."""
    return (
        int(facts.away_until is not None),
        _language_counts(facts),
        _hours_count(facts),
        0 if facts.lives_there or facts.visits_there else 1,
        facts.families_now or 0,
        (facts.waiting_since or date.max).toordinal(),
    )


def reasons(facts: Facts) -> tuple[Reason, ...]:
    """What speaks for the two of them, and what does not, in the order in which it counts."""
    told = (_about_break(facts), _about_language(facts), _about_hours(facts), _about_area(facts), _about_load(facts))
    return tuple(reason for reason in told if reason)


def _language_counts(facts: Facts) -> int:
    if not facts.languages_known:
        return 2
    if not facts.shared:
        return 3
    return 0 if facts.first_language in facts.shared else 1


def _hours_count(facts: Facts) -> int:
    """Half of the promise free, or more; some, or nobody knows; none."""
    if facts.given is None:
        return 1
    free = _free(facts.promised, facts.given)
    return int(free * 2 < facts.promised) if free else 2


def _free(promised: int, given: int) -> int:
    """Whole quarters of an hour, because an average knows no minutes."""
    return max(0, promised - given) // QUARTER * QUARTER


def _about_break(facts: Facts) -> Reason | None:
    if facts.away_until is None:
        return None
    return Reason("away", Met.SOON, _("On an agreed break until %s") % date_format(facts.away_until))


def _about_language(facts: Facts) -> Reason:
    if not facts.languages_known:
        return Reason("language", Met.UNKNOWN, _("Languages not known"))
    if not facts.shared:
        return Reason("language", Met.NO, _("No language in common that we know of"))
    return Reason("language", Met.YES, _("Both speak %s") % ", ".join(facts.shared))


def _about_hours(facts: Facts) -> Reason | None:
    if not facts.promised:
        return None
    promised = spoken_long(facts.promised)
    if facts.given is None:
        return Reason("hours", Met.UNKNOWN, _("Hours free not known"))
    free = _free(facts.promised, facts.given)
    if not free:
        return Reason("hours", Met.NEUTRAL, _("Gives about %s a week already") % promised)
    words = _("About %(free)s of %(promised)s a week free")
    return Reason("hours", Met.YES, words % {"free": spoken(free), "promised": promised})


def _about_area(facts: Facts) -> Reason | None:
    if facts.lives_there:
        return Reason("area", Met.YES, _("Lives in %s too") % facts.town)
    if facts.visits_there:
        return Reason("area", Met.YES, _("Visits in %s already") % facts.town)
    return None


def _about_load(facts: Facts) -> Reason | None:
    if facts.waiting_since:
        return Reason("waiting", Met.NEUTRAL, _("Registered since %s") % date_format(facts.waiting_since))
    if facts.families_now is None:
        return None
    visits = ngettext("Visits %d family", "Visits %d families", facts.families_now) % facts.families_now
    return Reason("load", Met.NEUTRAL, visits if facts.families_now else _("Visits nobody yet"))
