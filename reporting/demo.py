"""The demonstration's one confirmed direction: invented, and its own words say so. All others wait to be confirmed."""

from datetime import datetime

from accounts.models import User
from reporting.actions import confirm_direction
from reporting.aims import Way
from reporting.indicators import BY_NUMBER
from reporting.models import Direction

SOURCE = "Letter from the commissioner, invented for the demonstration"
WORDS = "We hope that at least ten parents a year take up volunteering. (No real commissioner wrote this.)"


def load(*, by: User, now: datetime) -> None:
    """Confirm that more volunteers are better, unless somebody has confirmed anything."""
    if not Direction.objects.exists():
        confirm_direction(BY_NUMBER[3], way=Way.AT_LEAST, source=SOURCE, words=WORDS, seen=None, by=by, now=now)
