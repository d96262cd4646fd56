"""Whether the machine that looks for overdue visits is still looking. If it is not, people have to look themselves."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from clock.models import Pass

OVERDUE_VISITS = "overdue visits"
QUIET_TOO_LONG = timedelta(minutes=3)


@dataclass(frozen=True)
class Checked:
    """When the checker last looked, and whether that is recent enough to lean on."""

    ran_at: datetime | None
    is_fresh: bool


def state(now: datetime) -> Checked:
    """When overdue visits were last looked for."""
    ran_at = Pass.objects.filter(name=OVERDUE_VISITS).values_list("ran_at", flat=True).first()
    return Checked(ran_at, ran_at is not None and now - ran_at <= QUIET_TOO_LONG)
