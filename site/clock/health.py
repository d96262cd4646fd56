"""Whether the clock runs: a stopped clock must be seen by somebody, because nothing else would ring."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from clock import due
from clock.models import Pass

LATE_AFTER = timedelta(minutes=3)


@dataclass(frozen=True)
class State:
    """When due work last came to its end, and which kinds of it have not lately."""

    last_at: datetime | None
    late: tuple[str, ...]

    @property
    def runs(self) -> bool:
        """Whether every kind of due work was done in the last three minutes."""
        return self.last_at is not None and not self.late


def state(now: datetime) -> State:
    """How the clock is at the moment."""
    ran = {each.name: each.ran_at for each in Pass.objects.filter(name__in=due.names()) if each.ran_at}
    lately = {name for name, ran_at in ran.items() if ran_at >= now - LATE_AFTER}
    late = tuple(name for name in due.names() if name not in lately)
    return State(max(ran.values(), default=None), late)
