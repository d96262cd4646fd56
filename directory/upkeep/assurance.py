"""When somebody should look again whether a listing is true, and what follows when nobody does. Rules of days alone."""

from collections.abc import Collection
from datetime import date

REMINDED_AFTER = (60, 80, 92)  # days since it was last checked: Open Referral UK wants it under three months old
FLAGGED_AFTER = REMINDED_AFTER[-1]  # more than this, and it is called "not checked"
SOONEST_WITHDRAWAL = 100  # days; nobody is withdrawn before all reminders have had their week


def days_unchecked(counted_from: date, today: date) -> int:
    """Days since somebody last said that it is true."""
    return (today - counted_from).days


def reminder_due(counted_from: date, today: date, sent: Collection[int]) -> int | None:
    """The reminder to send today. Of several missed ones only the last goes, and never one that went or was passed."""
    gone = days_unchecked(counted_from, today)
    reached = [days for days in REMINDED_AFTER if days <= gone]
    latest = max(reached, default=None)
    return latest if latest is not None and latest > max(sent, default=0) else None


def is_flagged(counted_from: date, today: date) -> bool:
    """Whether editors and families are told that nobody has looked."""
    return days_unchecked(counted_from, today) > FLAGGED_AFTER


def is_withdrawn(counted_from: date, today: date, after_days: int | None) -> bool:
    """Whether the directory takes it down by its own policy; without one it never does."""
    return after_days is not None and days_unchecked(counted_from, today) >= after_days
