"""What is on at the centre today, beside the work list of the staff's first page."""

from datetime import datetime

from django.utils import timezone

from accounts.models import User
from accounts.permissions import Permission
from families.access import visible_sessions
from families.sessions import sessions_today, shown
from ui.today import Panel


def at_the_centre(user: User, now: datetime) -> Panel | None:
    """Today's sessions, each leading to its register."""
    if not user.can(Permission.TAKE_ATTENDANCE):
        return None
    today = timezone.localdate(now)
    sessions = sessions_today(visible_sessions(user), today)
    several = len({session.centre_id for session in sessions}) > 1
    return Panel("families/today.html", {"sessions": [shown(each, today, with_centre=several) for each in sessions]})
