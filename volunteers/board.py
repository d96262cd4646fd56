"""The visit board: who is out now, overdue first; who is still to come today; who is home again."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accounts.models import User
from centres.intervals import IntervalCode
from centres.models import Centre
from families import telephones
from families.access import visible_families
from families.models import Family
from ui.shapes import Button, VisitCard
from volunteers.access import watched_centres, watched_visits
from volunteers.durations import MINUTES_AN_HOUR, clock, minutes_between, spoken
from volunteers.models import Visit
from volunteers.models.visit import VisitQuerySet
from workdays.zones import span_of

WHOLE = 100


@dataclass(frozen=True)
class Board:
    """What the board shows in one moment: cards in order, and how many are over their time or out."""

    cards: list[VisitCard] = field(default_factory=list)
    home_again: list[str] = field(default_factory=list)
    overdue: int = 0
    out: int = 0


def board(user: User, now: datetime) -> Board:
    """The visits she watches over, as they stand now."""
    visits = list(_of_today(watched_visits(user), watched_centres(user), now))
    shown = _shown_families(user, visits)
    standing = [(visit, visit.state_at(now, grace_of(visit))) for visit in visits]
    current = [pair for pair in standing if pair[1] in _ORDER]
    current.sort(key=lambda pair: (_ORDER[pair[1]], pair[0].planned_end))
    return Board(
        cards=[_card(visit, state, visit.placement.family_id in shown, now) for visit, state in current],
        home_again=[_home_again(visit) for visit, state in standing if state in {Visit.State.OVER, Visit.State.SAFE}],
        overdue=sum(state == Visit.State.OVERDUE for _visit, state in standing),
        out=sum(visit.checked_in_at is not None for visit, _state in current),
    )


def grace_of(visit: Visit) -> timedelta:
    """How long after its planned end a visit is overdue, at its centre."""
    centre = visit.placement.volunteer.centre
    return timedelta(minutes=centre.intervals[IntervalCode.VISIT_OVERDUE_MINUTES])


def with_people(visits: VisitQuerySet) -> VisitQuerySet:
    """The visits with volunteer, centre, family and home, in as many queries for fifty as for one."""
    return visits.select_related("placement__volunteer__person", "placement__family", "found_safe_by").prefetch_related(
        "placement__volunteer__centre", "placement__family__homes"
    )


_ORDER = {Visit.State.OVERDUE: 0, Visit.State.OUT: 1, Visit.State.PLANNED: 2}


def _of_today(visits: VisitQuerySet, centres: Sequence[Centre], now: datetime) -> VisitQuerySet:
    """All of today, what ended since midnight, and whatever from earlier days nobody has heard of yet."""
    spans = [span_of(centre.day_of(now), centre.jurisdiction) for centre in centres]
    if not spans:
        return visits.none()
    midnight, next_midnight = min(start for start, _end in spans), max(end for _start, end in spans)
    today = visits.standing().between(midnight, next_midnight)
    earlier = visits.still_open().filter(planned_start__lt=midnight) | visits.standing().ended_since(midnight)
    return with_people(today | earlier)


def _shown_families(user: User, visits: Sequence[Visit]) -> set[int]:
    """Those whose street she may read; her own family is never among them."""
    families = {visit.placement.family_id for visit in visits}
    return set(visible_families(user).filter(pk__in=families).values_list("pk", flat=True))


def _card(visit: Visit, state: Visit.State, may_see_family: bool, now: datetime) -> VisitCard:
    where = _where(visit.placement.family) if may_see_family else _("A family")
    match state:
        case Visit.State.OVERDUE:
            return _late_card(visit, where, now)
        case Visit.State.OUT:
            return _out_card(visit, where, now)
    return _coming_card(visit, where, now)


def _late_card(visit: Visit, where: str, now: datetime) -> VisitCard:
    centre = visit.placement.volunteer.centre
    over = minutes_between(visit.planned_end, now)
    should = (
        _("Should have checked out at %s.") if visit.checked_in_at else _("Never checked in. Should be over since %s.")
    )
    planned = max(1, minutes_between(visit.planned_start, visit.planned_end))
    late = round(WHOLE * over / (planned + over))
    return VisitCard(
        state="late",
        tag=_over(over),
        who=str(visit.placement.volunteer),
        where=f"{where}. {should % clock(visit.planned_end, centre)}",
        note=_alarm_words(visit, centre),
        gone=WHOLE - min(late, 60),
        over=min(late, 60),
        buttons=(*_call(visit), _safe(visit), *(() if visit.checked_in_at else (_call_off(visit),))),
    )


def _over(minutes: int) -> str:
    """How long her time has been up."""
    if minutes >= MINUTES_AN_HOUR:
        return _("%s over") % spoken(minutes)
    return ngettext("%d minute over", "%d minutes over", minutes) % minutes if minutes else _("Time is up")


def _out_card(visit: Visit, where: str, now: datetime) -> VisitCard:
    centre, start = visit.placement.volunteer.centre, visit.checked_in_at or visit.planned_start
    length = max(1, minutes_between(start, visit.planned_end))
    return VisitCard(
        state="now",
        tag=_("On a visit"),
        who=str(visit.placement.volunteer),
        where=_("%(where)s. Until %(end)s.") % {"where": where, "end": clock(visit.planned_end, centre)},
        note=_("Checked in %s") % clock(start, centre),
        gone=max(0, min(WHOLE, round(WHOLE * minutes_between(start, now) / length))),
        buttons=_call(visit, tone="quiet"),
    )


def _coming_card(visit: Visit, where: str, now: datetime) -> VisitCard:
    centre = visit.placement.volunteer.centre
    late = visit.planned_start <= now
    tag = _("Not checked in yet") if late else _("Starts %s") % clock(visit.planned_start, centre)
    note = _("Should have started %s") % clock(visit.planned_start, centre) if late else visit.note
    return VisitCard(
        state="next",
        tag=tag,
        who=str(visit.placement.volunteer),
        where=_("%(where)s. Until %(end)s.") % {"where": where, "end": clock(visit.planned_end, centre)},
        note=note,
        buttons=(*(_call(visit, tone="quiet") if late else ()), _call_off(visit)),
    )


def _where(family: Family) -> str:
    street = next((home.street for home in family.homes.all() if home.is_main), "")
    words = _("Family %s") % family.ref
    return f"{words}, {street}" if street else words


def _alarm_words(visit: Visit, centre: Centre) -> str:
    if visit.alarmed_at is None:
        return _("Call her now.")
    return _("Alarm sent at %s. Call her now.") % clock(visit.alarmed_at, centre)


def _call(visit: Visit, tone: str = "alarm") -> tuple[Button, ...]:
    volunteer = visit.placement.volunteer
    region = volunteer.centre.phone_region
    url = telephones.link(volunteer.telephone, region)
    if not url:
        return ()
    label = _("Call %s") % telephones.shown(volunteer.telephone, region)
    return (Button(label, url, tone, about=str(volunteer), icon="phone"),)  # type: ignore[arg-type]


def _safe(visit: Visit) -> Button:
    url = reverse("volunteers:safe", args=[visit.pk])
    return Button(_("She is safe"), url, "quiet", about=str(visit.placement.volunteer))


def _call_off(visit: Visit) -> Button:
    """For a visit that nobody has begun."""
    url = reverse("volunteers:call_off", args=[visit.pk])
    return Button(_("Call off"), url, "quiet", about=_("the visit of %s") % visit.placement.volunteer)


def _home_again(visit: Visit) -> str:
    who, centre = str(visit.placement.volunteer), visit.placement.volunteer.centre
    if visit.checked_out_at:
        return _("%(who)s checked out at %(time)s") % {"who": who, "time": clock(visit.checked_out_at, centre)}
    if visit.found_safe_at:
        found = {"who": who, "time": clock(visit.found_safe_at, centre), "by": visit.found_safe_by}
        by = _("%(who)s was found safe at %(time)s by %(by)s")
        return (by if visit.found_safe_by else _("%(who)s was found safe at %(time)s")) % found
    return who
