"""What stands on a work list about enquiries from centre to centre."""

from datetime import UTC, datetime

from accounts.models import User
from families import enquiries

NOW = datetime(2026, 11, 24, 10, 44, tzinfo=UTC)


def titles(user: User) -> list[str]:
    """What stands on her work list about enquiries."""
    sources = (enquiries.asked_of_us, enquiries.answered_to_us)
    return [str(item.title) for source in sources for item in source(user, NOW)]
