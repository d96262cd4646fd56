"""What volunteers show on the staff's first page: who is out now."""

from datetime import datetime

from django.utils.translation import ngettext

from accounts.models import User
from accounts.permissions import Permission
from ui.today import Panel
from volunteers.board import board


def out_now(user: User, now: datetime) -> Panel | None:
    """The visit board in small, for whoever watches over visits."""
    if not user.can(Permission.WATCH_VISITS):
        return None
    shown = board(user, now)
    sentence = ngettext("%d volunteer is out.", "%d volunteers are out.", shown.out) % shown.out if shown.out else ""
    return Panel("volunteers/out_now.html", {"cards": shown.cards, "now": now}, sentence)
