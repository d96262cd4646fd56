"""What has happened with a family: decisions, registrations, sessions they came to, and what other apps know."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Count, Max, Min
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from accounts.models import User
from centres.models import Centre
from families.models import Attendance, EligibilityDecision, Family, Registration
from families.panels import Moment, MomentKind
from ui.shapes import Chip, Happening, Said
from workdays.dates import date_format

_SHORT_STORY = 12
_NOON = time(12)


def story(
    family: Family, decisions: list[EligibilityDecision], registrations: list[Registration], others: Iterable[Moment]
) -> list[Moment]:
    """Everything, the newest first; `others` is what other apps know."""
    told = [
        *_decided(decisions, registrations),
        *(moment for each in registrations for moment in _registered(each)),
        *_came(family),
        *others,
    ]
    return sorted(told, key=lambda moment: moment.at, reverse=True)


def chosen(moments: list[Moment], kind: str, *, everything: bool) -> list[Happening]:
    """Those of one kind, or of all; the first dozen unless everything is wanted."""
    wanted = [moment.happening for moment in moments if not kind or moment.kind == kind]
    return wanted if everything else wanted[:_SHORT_STORY]


def chips(kind: str) -> list[Chip]:
    """The kinds to choose among."""
    kinds = [
        ("", pgettext("what happened", "All")),
        ("decision", _("Decisions")),
        ("contact", _("Contacts")),
        ("came", _("Sessions")),
    ]
    return [Chip(words, f"?show={code}#story" if code else "?#story", current=code == kind) for code, words in kinds]


def is_cut(moments: list[Moment], kind: str) -> bool:
    """Whether there is more than the first dozen."""
    return sum(not kind or moment.kind == kind for moment in moments) > _SHORT_STORY


def _decided(decisions: Iterable[EligibilityDecision], registrations: list[Registration]) -> list[Moment]:
    """Decisions that a registration of the same day does not tell already."""
    told = {
        each.decision_id for each in registrations if each.decision and each.decision.decided_on == each.registered_on
    }
    return [_decision(each) for each in decisions if each.pk not in told]


def _decision(each: EligibilityDecision) -> Moment:
    title = _("Decided differently: %(outcome)s") if each.instead_of_id else _("Decided: %(outcome)s")
    said = (Said("view", _("Why"), each.why_otherwise),) if each.why_otherwise else ()
    happening = Happening(
        title % {"outcome": each.get_outcome_display()},
        _meta(each.decided_on, each.centre, each.decided_by),
        said=said,
        decision=True,
    )
    return Moment(_noon(each.decided_on, each.centre), MomentKind.DECISION, happening)


def _registered(each: Registration) -> list[Moment]:
    by = each.decision.decided_by if each.decision else None
    began = Happening(
        pgettext("what happened", "Registered"), _meta(each.registered_on, each.centre, by), decision=True
    )
    moments = [Moment(_noon(each.registered_on, each.centre), MomentKind.DECISION, began)]
    if each.closed_on:
        ended = Happening(
            _("Registration closed"), _meta(each.closed_on, each.centre, None), each.closed_because, decision=True
        )
        moments.append(Moment(_noon(each.closed_on, each.centre), MomentKind.DECISION, ended))
    return moments


def _came(family: Family) -> list[Moment]:
    """One moment for each activity, on the day somebody last came."""
    days = (
        Attendance.objects.filter(person__family=family)
        .values("session__activity__name", "centre")
        .annotate(times=Count("session", distinct=True), first=Min("attended_on"), last=Max("attended_on"))
        .order_by()
    )
    return [
        Moment(
            _noon(each["last"], family.centre),
            MomentKind.CAME,
            Happening(_("Came to %(activity)s") % {"activity": each["session__activity__name"]}, _often(each)),
        )
        for each in days
    ]


def _often(each: Mapping[str, Any]) -> str:
    times = each["times"]
    words = {"times": times, "first": date_format(each["first"]), "last": date_format(each["last"])}
    if times == 1:
        return _("Once, on %(last)s.") % words
    many = ngettext(
        "%(times)d time since %(first)s. Last: %(last)s.", "%(times)d times since %(first)s. Last: %(last)s.", times
    )
    return many % words


def _meta(day: date, centre: Centre, by: User | None) -> str:
    parts = [date_format(day, "l j F Y"), centre.name, str(by) if by else ""]
    return ". ".join(part for part in parts if part) + "."


def _noon(day: date, centre: Centre) -> datetime:
    """A day among moments: its noon at the centre."""
    return timezone.make_aware(datetime.combine(day, _NOON), ZoneInfo(centre.zone))
