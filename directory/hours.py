"""From when to when, as people say it: "9:30 to 11am" in English, 9:30 to 11:00 elsewhere."""

from datetime import time

from django.utils.translation import get_language
from django.utils.translation import gettext as _

NOON = 12


def spoken(starts: time | None, ends: time | None) -> str:
    """The hours in the reader's language; nothing when they are not known."""
    if starts is None:
        return ""
    english = (get_language() or "en").startswith("en")
    one = _english if english else _by_24
    if ends is None:
        return _("From %(time)s") % {"time": one(starts)}
    same_half = (starts.hour < NOON) == (ends.hour < NOON)
    first = _bare(starts) if english and same_half else one(starts)
    return _("%(first)s to %(last)s") % {"first": first, "last": one(ends)}


def _english(clock: time) -> str:
    if clock == time(NOON):
        return "12 noon"
    return _bare(clock) + ("am" if clock.hour < NOON else "pm")


def _bare(clock: time) -> str:
    hour = clock.hour % NOON or NOON
    return f"{hour}:{clock.minute:02}" if clock.minute else str(hour)


def _by_24(clock: time) -> str:
    return f"{clock.hour}:{clock.minute:02}"
