"""What is on, put into the words of a week: day, hours, what happens, how to come."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta

from django.conf import settings
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from centres.models import Centre
from directory import hours
from directory.ages import spoken_ages
from directory.models.activities import Activity
from directory.models.lines import in_readers_language
from directory.models.sessions import ActivitySession, ActivitySessionQuerySet
from directory.prices import spoken_price
from ui.shapes import Tag, WeekDay
from workdays.dates import date_format

ONE_DAY = timedelta(days=1)


def coming(centre: Centre, now: datetime, days: int = 7) -> list[WeekDay]:
    """What is still to come in the next days, today among them."""
    today = centre.day_of(now)
    sessions = _with_all(ActivitySession.objects.public().at(centre).between(today, today + (days - 1) * ONE_DAY))
    ahead = [session for session in sessions if not session.is_over_at(now)]
    return _entries(ahead, now, [_near(session.held_on, today) for session in ahead])


def at_each(sessions: ActivitySessionQuerySet, now: datetime) -> dict[int, list[WeekDay]]:
    """All of these that were, are or will be on, at each centre that holds any."""
    held = list(_with_all(sessions))
    entries = _entries(held, now, [date_format(session.held_on, "l j") for session in held])
    at: dict[int, list[WeekDay]] = {}
    for session, entry in zip(held, entries, strict=True):
        at.setdefault(session.centre_id, []).append(entry)
    return at


def next_after(centre: Centre, now: datetime) -> ActivitySession | None:
    """The first session that is still to come, however far away."""
    after = ActivitySession.objects.public().at(centre).filter(held_on__gte=centre.day_of(now)).not_called_off()
    return next(
        (session for session in after.select_related("activity", "centre")[:10] if not session.is_over_at(now)), None
    )


def _entries(sessions: Sequence[ActivitySession], now: datetime, days: Iterable[str]) -> list[WeekDay]:
    """Each session as a line of the week; what staff noted on them is put into the reader's language at once."""
    said = in_readers_language(text for session in sessions for text in (session.note, session.why_not))
    return [_entry(session, now, day, said) for session, day in zip(sessions, days, strict=True)]


def _entry(session: ActivitySession, now: datetime, day: str, said: Mapping[str, str]) -> WeekDay:
    """One session as a line of the week."""
    reader = get_language() or settings.LANGUAGE_CODE
    told = session.activity.told_in(reader)
    noted = [said[session.note], _why_not(said[session.why_not])]
    words = " ".join(part for part in [told.for_whom, told.summary, *noted] if part)
    lang = "" if told.language == reader else told.language
    return WeekDay(
        day,
        hours.spoken(session.starts, session.ends),
        told.name,
        words,
        _tag(session, now),
        lang=lang,
        known=_known_of(session.activity),
    )


def _with_all(sessions: ActivitySessionQuerySet) -> Iterable[ActivitySession]:
    """With everything that a line of the week tells of them."""
    return sessions.with_closures().select_related("activity", "centre").prefetch_related("activity__in_languages")


def _known_of(activity: Activity) -> str:
    """The ages it is for and what it costs, as far as somebody said."""
    ages, price = spoken_ages(activity.min_months, activity.max_months), spoken_price(activity.cost)
    if activity.cost:
        price = _("%s a family each time") % price
    return " ".join(f"{part}." for part in (ages and _("Age: %s") % ages, price) if part)


def _near(day: date, today: date) -> str:
    match (day - today).days:
        case 0:
            return _("Today")
        case 1:
            return _("Tomorrow")
    return date_format(day, "l j F")


def _why_not(why: str) -> str:
    return _("Not on: %(why)s") % {"why": why} if why else ""


def _tag(session: ActivitySession, now: datetime) -> Tag:
    if session.why_not:
        return Tag(_("Not on"), "late")
    if session.is_over_at(now):
        return Tag(_("Over"))
    if session.is_on_at(now):
        return Tag(_("On now"), "now")
    if session.activity.booking == Activity.Booking.BOOK and session.places:
        count = {"count": session.places}
        return Tag(ngettext("%(count)s place: book", "%(count)s places: book", session.places) % count, "good")
    return Tag(session.activity.get_booking_display())
