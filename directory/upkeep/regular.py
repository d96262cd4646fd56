"""What the worker does by itself so that the directory stays true, and forgets what it should."""

from datetime import datetime

from clock.schedule import at
from directory.upkeep.suggesting import forget


@at("30 3 * * *", "forget suggestions")
def forget_suggestions(now: datetime) -> None:
    """Addresses of visitors who were answered, and all that is a year old."""
    forget(now.date())
