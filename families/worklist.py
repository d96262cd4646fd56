"""What families bring to the staff's work list."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.db.models import Count, Max, OuterRef, Q, Subquery
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from accounts.models import User
from accounts.permissions import Permission
from centres.intervals import IntervalCode
from centres.models import Centre
from directory.models import ActivitySession
from families.access import changeable_families, visible_families, visible_sessions
from families.models import EligibilityDecision, Family, FamilyQuerySet
from families.sessions import without_register
from ui.worklist import State, WorkItem
from workdays.ages import birthday
from workdays.dates import date_format

REGISTER_BY = time(17)
LOOKS_BACK = timedelta(days=7)  # an older register would be written from memory
MOST = 30


def to_decide(user: User, now: datetime) -> Iterator[WorkItem]:
    """Families who asked to be registered and wait, because we cannot tell or nobody has decided."""
    newest = EligibilityDecision.objects.filter(family=OuterRef("pk"), centre=OuterRef("centre"))
    waiting = (
        visible_families(user)
        .filter(centre__in=user.centres_where(Permission.DECIDE_ELIGIBILITY))
        .never_registered()
        .annotate(newest=Subquery(newest.values("pk")[:1]), outcome=Subquery(newest.values("outcome")[:1]))
        .filter(Q(outcome=None) | Q(outcome=EligibilityDecision.Outcome.UNCLEAR))
        .select_related("centre")
        .order_by("made_at")
    )
    families = list(waiting[:MOST])
    decisions = EligibilityDecision.objects.in_bulk(waiting.values_list("newest", flat=True)[:MOST])
    by_family = {decision.family_id: decision for decision in decisions.values()}
    for family in families:
        yield _waiting(family, by_family.get(family.pk), now)


def grown_up(user: User, now: datetime) -> Iterator[WorkItem]:
    """Registered families whose youngest child has become too old for the centre, and who await no baby."""
    for centre in user.named_centres(Permission.REGISTER_FAMILIES):
        today, years = centre.day_of(now), centre.intervals[IntervalCode.LEAVES_AT_YEARS]
        children = Q(people__role="child")
        families = (
            _registered(user, centre, today)
            .filter(baby_due_on=None)
            .annotate(
                youngest=Max("people__date_of_birth", filter=children),
                undated=Count("people", filter=children & Q(people__date_of_birth=None)),
            )
            .filter(undated=0, youngest__lte=today - timedelta(days=years * 365))
            .order_by("-youngest")
        )
        for family in families[:MOST]:
            left_on = birthday(family.youngest, years)  # type: ignore[attr-defined] # annotated above
            if left_on <= today:
                yield _too_old(family, centre, left_on)


def registers_missing(user: User, now: datetime) -> Iterator[WorkItem]:
    """Sessions of the last seven days of which nobody wrote down who came; due the working day after."""
    for centre in user.named_centres(Permission.TAKE_ATTENDANCE):
        today = centre.day_of(now)
        sessions = without_register(visible_sessions(user).at(centre), today - LOOKS_BACK, today)
        for session in sessions.select_related("activity"):
            if session.held_on < today or _is_over(session, centre, now):
                yield _missing(session, centre, now)


def never_asked(user: User, now: datetime) -> Iterator[WorkItem]:
    """Registered families who were never asked one of the questions: one line for each centre."""
    for centre in user.named_centres(Permission.REGISTER_FAMILIES):
        today = centre.day_of(now)
        count = _registered(user, centre, today).asked_too_little().count()
        if count:
            words = ngettext(
                "%(count)d family was never asked something", "%(count)d families were never asked something", count
            )
            title = f"{words % {'count': count}}: {centre}"
            why = _("Every answer counts in the report; an empty one counts as “not asked”. Ask when they next come.")
            yield _for_centre(centre, now, _("Questions"), title, why, _list_url(centre, not_asked="any"))


def details_missing(user: User, now: datetime) -> Iterator[WorkItem]:
    """Registered families of whom we miss what their registration rests on: a birth date or an address."""
    for centre in user.named_centres(Permission.REGISTER_FAMILIES):
        families = _registered(user, centre, centre.day_of(now)).lacking_details()
        count = families.count()
        if count:
            words = ngettext(
                "A birth date or address is missing for %(count)d family",
                "A birth date or address is missing for %(count)d families",
                count,
            )
            title = f"{words % {'count': count}}: {centre}"
            why = _("Without it nobody can say how long they may use the centre.")
            yield _for_centre(centre, now, _("Details"), title, why, _list_url(centre, lacking="details"))


SOURCES = [to_decide, grown_up, registers_missing, never_asked, details_missing]


def _registered(user: User, centre: Centre, today: date) -> FamilyQuerySet:
    return changeable_families(user).registered_at(centre, today)


def _waiting(family: Family, decision: EligibilityDecision | None, now: datetime) -> WorkItem:
    centre = family.centre
    since = decision.decided_on if decision else centre.day_of(family.made_at)
    days = (centre.day_of(now) - since).days
    unmet = decision.explained.unmet() if decision else ()
    called = {"family": family.in_a_sentence, "centre": centre}
    return WorkItem(
        kind=_("Registration"),
        title=_("Can the %(family)s use %(centre)s?") % called,
        url=family.get_absolute_url(),
        why=f"{unmet[0].sentence}." if unmet else _("They asked to be registered and nobody has decided yet."),
        due_label=ngettext("Waiting %(days)d day", "Waiting %(days)d days", days) % {"days": days}
        if days
        else pgettext("something that came in today", "New"),
        note=_("No fixed time"),
        state=State.DECIDE,
        action_label=_("Decide"),
        action_url=family.get_absolute_url(),
        sort_at=_at(since, time(), centre),
        centre_id=centre.pk,
        about=_("on the %(family)s") % called,
    )


def _too_old(family: Family, centre: Centre, left_on: date) -> WorkItem:
    day = {"day": date_format(left_on), "family": family.in_a_sentence}
    return WorkItem(
        kind=_("Registration"),
        title=_("Nobody in the %(family)s is under five any more") % day,
        url=family.get_absolute_url(),
        why=_("The youngest was too old from %(day)s. Ask whether a baby is on the way; if not, say goodbye well.")
        % day,
        due_label=_("Since %(day)s") % {"day": date_format(left_on, "j M")},
        note=_("No fixed time"),
        state=State.DECIDE,
        action_label=_("Open"),
        action_url=reverse("families:details", args=[family.pk]),
        sort_at=_at(left_on, time(), centre),
        centre_id=centre.pk,
        about=_("the %(family)s") % day,
    )


def _missing(session: ActivitySession, centre: Centre, now: datetime) -> WorkItem:
    today = centre.day_of(now)
    due_on = centre.calendar.add_working_days(session.held_on, 1)
    late = (today - due_on).days
    tag = ngettext("%(days)d day late", "%(days)d days late", late) % {"days": late} if late > 0 else _("To do")
    what = {"activity": session.activity, "day": date_format(session.held_on, "l j F")}
    url = reverse("families:take_register", args=[session.pk])
    return WorkItem(
        kind=pgettext("who came", "Register"),
        title=_("Who came to %(activity)s on %(day)s?") % what,
        url=url,
        why=_("Nobody has written it down yet. After a week it would be written from memory."),
        due_label=tag,
        note=_("Due %(day)s") % {"day": date_format(due_on, "D j M")},
        state=State.LATE if late > 0 else State.DECIDE,
        action_label=pgettext("a register", "Take it"),
        action_url=url,
        sort_at=_at(due_on, REGISTER_BY, centre),
        centre_id=centre.pk,
        about=_("the register of %(activity)s on %(day)s") % what,
    )


def _for_centre(centre: Centre, now: datetime, kind: str, title: str, why: str, url: str) -> WorkItem:
    return WorkItem(
        kind=kind, title=title, url=url, why=why, due_label=_("No fixed time"), state=State.COMING,
        action_label=_("See them"), action_url=url, sort_at=now + timedelta(days=365), centre_id=centre.pk,
        about=f"{title}",
    )  # fmt: skip


def _list_url(centre: Centre, **choices: str) -> str:
    query = "&".join(f"{name}={value}" for name, value in {"centre": centre.slug, **choices}.items())
    return f"{reverse('families:list')}?{query}"


def _is_over(session: ActivitySession, centre: Centre, now: datetime) -> bool:
    return _at(session.held_on, session.ends or REGISTER_BY, centre) <= now


def _at(day: date, clock: time, centre: Centre) -> datetime:
    return datetime.combine(day, clock, ZoneInfo(centre.zone))
