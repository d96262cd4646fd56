"""A place for whoever remembers sign-ins (the trail does) to show them to their owner."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from accounts.models import User


@dataclass(frozen=True)
class SignIn:
    """One time somebody signed in, or tried to, with this account."""

    at: datetime
    words: str
    network: str
    worked: bool


Source = Callable[[User], Iterable[SignIn]]
_sources: list[Source] = []


def register(source: Source) -> None:
    """Called once, in `AppConfig.ready()`."""
    _sources.append(source)


def recent(user: User) -> list[SignIn]:
    """The last few, newest first."""
    return [sign_in for source in _sources for sign_in in source(user)]
