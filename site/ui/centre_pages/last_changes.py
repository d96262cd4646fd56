"""The last changes to the settings of a centre: who, when, what from and what to, from the versions that are kept."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby, pairwise
from operator import attrgetter
from typing import Any

from django.db.models import Q, Window
from django.db.models.functions import Lag
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from centres.intervals import IntervalCode
from centres.models import Area, Centre, Closure, Interval
from trail.actions import SYSTEM
from workdays.dates import date_format

SHOWN = 8
READ = 200  # versions looked through: many lines added at once are one change
NAMED = 5
AS_IT_STOOD = "as it stood"  # the first versions of centres/migrations/0004: nobody changed anything
TELLING = ("name", "jurisdiction", "address", "opening_hours", "phone", "on_call_phone", "email")
ADDED, CHANGED, TAKEN = "+", "~", "-"
AREA_WORDS = {
    ADDED: _("Put on the list: %(lines)s"),
    CHANGED: _("Changed on the list: %(lines)s"),
    TAKEN: _("Taken off the list: %(lines)s"),
}
CLOSURE_WORDS = {
    ADDED: _("Closed on %(day)s: %(reason)s"),
    CHANGED: _("Closed day changed, %(day)s: %(reason)s"),
    TAKEN: _("Not closed on %(day)s after all: %(reason)s"),
}


@dataclass(frozen=True)
class Change:
    """One thing somebody did, in a sentence."""

    at: datetime
    who: str
    words: str


def last_changes(centre: Centre | None) -> list[Change]:
    """The latest first; those that concern every centre are told at each. None: only what holds everywhere."""
    told = [*_intervals(centre)]
    if centre is not None:
        told += [*_centre(centre), *_areas(centre), *_closures(centre)]
    return sorted(told, key=attrgetter("at"), reverse=True)[:SHOWN]


def _versions(history: Any, mine: Q, most: int = SHOWN) -> Iterator[Any]:
    rows = history.filter(mine).select_related("history_user").order_by("-history_date", "-history_id")[:most]
    return (row for row in rows if row.history_change_reason != AS_IT_STOOD)


def _centre(centre: Centre) -> Iterator[Change]:
    versions = centre.history.select_related("history_user").order_by("-history_date", "-history_id")[: SHOWN + 1]
    for version, before in pairwise(versions):
        for name in TELLING:
            old, new = _told(before, name), _told(version, name)
            if old != new:
                label = capfirst(str(Centre._meta.get_field(name).verbose_name))  # type: ignore[union-attr]
                yield _change(version, _from_to(label, old, new))


def _told(version: Any, name: str) -> str:
    value = version.get_jurisdiction_display() if name == "jurisdiction" else getattr(version, name)
    return ", ".join(str(value).splitlines())


def _areas(centre: Centre) -> Iterator[Change]:
    for (_when, _who, kind, _what), group in groupby(_versions(Area.history, Q(centre=centre), READ), key=_together):
        versions = list(group)
        lines = {"lines": _some([version.value for version in reversed(versions)])}
        yield _change(versions[0], AREA_WORDS[kind] % lines)


def _together(version: Any) -> tuple[datetime, Any, str, str]:
    """What was done in one go has one minute, one person and one kind."""
    minute = version.history_date.replace(second=0, microsecond=0)
    return minute, version.history_user_id, version.history_type, version.kind


def _some(values: list[str]) -> str:
    named = ", ".join(values[:NAMED])
    return _("%(lines)s and others") % {"lines": named} if len(values) > NAMED else named


def _closures(centre: Centre) -> Iterator[Change]:
    mine = Q(centre=centre) | Q(centre=None, jurisdiction=centre.jurisdiction)
    for version in _versions(Closure.history, mine):
        facts = {"day": date_format(version.closed_on), "reason": version.reason}
        yield _change(version, CLOSURE_WORDS[version.history_type] % facts)


def _intervals(centre: Centre | None) -> Iterator[Change]:
    mine = Q(centre=None) if centre is None else Q(centre=centre) | Q(centre=None)
    before = Window(Lag("amount"), partition_by="id", order_by=["history_date", "history_id"])
    for version in _versions(Interval.history.annotate(before=before), mine):
        yield _change(version, _interval_words(version))


def _interval_words(version: Any) -> str:
    code = IntervalCode(version.code)
    what = str(capfirst(code.label))
    none = gettext("no figure of its own")
    if version.centre_id is None:
        what = gettext("Every centre, %(what)s") % {"what": code.label}
        none = gettext("the starting figure")
    now = code.measure.said(version.amount)
    old = none if version.history_type == ADDED else now
    if version.history_type == CHANGED and version.before is not None:
        old = code.measure.said(version.before)
    return _from_to(what, old, none if version.history_type == TAKEN else now)


def _from_to(what: str, old: str, new: str) -> str:
    facts = {"what": what, "old": old or _("nothing"), "new": new or _("nothing")}
    return _("%(what)s: from %(old)s to %(new)s") % facts


def _change(version: Any, words: str) -> Change:
    who = version.history_user
    return Change(version.history_date, who.name if who else SYSTEM, words)


def last_change(record: Any) -> str:
    """ "Paul Le Quesne changed this on 24 November 2026, 10:12."; empty when the versions do not say."""
    latest = record.history.select_related("history_user").first() if record.pk else None
    if latest is None or latest.history_user is None:
        return ""
    when = date_format(timezone.localtime(latest.history_date), "DATETIME_FORMAT")
    return gettext("%(who)s changed this on %(when)s.") % {"who": latest.history_user, "when": when}
