"""How long a session lasts: a quiet screen is left sooner by staff than by volunteers, and nobody stays in for ever."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.contrib.sessions.backends.base import SessionBase
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accounts.models import User

BEGAN, SEEN, AWAY, PAGES = "began_at", "seen_at", "away", "kept_pages"
NOTED_EVERY = timedelta(seconds=30)  # not at each click: SQLite has one writer at a time


@dataclass(frozen=True)
class Away:
    """Why a session ended, and whether something she wrote was kept."""

    minutes: int
    too_long: bool = False
    kept: bool = False

    def __str__(self) -> str:
        return " ".join([self._why(), _("What you wrote is kept.")] if self.kept else [self._why()])

    def _why(self) -> str:
        hours = self.minutes // 60
        if self.too_long:
            words = ngettext(
                "You were signed in for %d hour, so we signed you out.",
                "You were signed in for %d hours, so we signed you out.",
                hours,
            )
            return words % hours
        if not self.minutes:
            return _("You were away for a long time, so we signed you out.")
        if self.minutes < 120:
            words = ngettext(
                "You were away %d minute, so we signed you out.",
                "You were away %d minutes, so we signed you out.",
                self.minutes,
            )
            return words % self.minutes
        return (
            ngettext(
                "You were away %d hour, so we signed you out.",
                "You were away %d hours, so we signed you out.",
                hours,
            )
            % hours
        )


def begin(session: SessionBase, now: datetime) -> None:
    """Start both clocks of a session."""
    session[BEGAN] = session[SEEN] = now.timestamp()
    session.pop(AWAY, None)


def quiet_limit(user: User) -> timedelta:
    """How long her screen may be quiet."""
    face = "staff" if user.is_staff else "volunteer"
    return timedelta(minutes=settings.SESSION_IDLE_MINUTES[face])


def ended(session: SessionBase, user: User, now: datetime) -> Away | None:
    """Why the session may not go on, if so."""
    quiet = now - _moment(session, SEEN, now)
    if quiet > quiet_limit(user) + NOTED_EVERY:
        return Away(round(quiet.total_seconds() // 60))
    age = now - _moment(session, BEGAN, now)
    if age > timedelta(hours=settings.SESSION_HOURS_AT_MOST):
        return Away(settings.SESSION_HOURS_AT_MOST * 60, too_long=True)
    return None


def seen(session: SessionBase, now: datetime) -> None:
    """Somebody is there. Noted now and then."""
    session.setdefault(BEGAN, now.timestamp())
    if now - _moment(session, SEEN, now - timedelta(days=1)) >= NOTED_EVERY:
        session[SEEN] = now.timestamp()


def explain(session: SessionBase, away: Away, page: str) -> None:
    """Leave word in the session that follows: why the last one ended, and on which page something is kept."""
    session[AWAY] = vars(away)
    if away.kept:
        session[PAGES] = [*session.get(PAGES, []), page]


def explanation(session: SessionBase) -> Away | None:
    """Why the last session ended, for the sign-in page."""
    left: dict[str, Any] | None = session.get(AWAY)
    return Away(**left) if left else None


def _moment(session: SessionBase, name: str, otherwise: datetime) -> datetime:
    stamp = session.get(name)
    return datetime.fromtimestamp(stamp, tz=otherwise.tzinfo) if stamp else otherwise
