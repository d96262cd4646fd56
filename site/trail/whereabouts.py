"""From where somebody acts: noted once for each request, read by every entry."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.http import HttpRequest

_where: ContextVar[str] = ContextVar("where", default="")


def here() -> str:
    """From where the present deed is done; empty when no request is being answered."""
    return _where.get()


def form_at(request: HttpRequest) -> str:
    """How the trail names a page with a form: after its address, which holds nobody's name."""
    match = request.resolver_match
    return f"form: {((match and match.url_name) or '').replace('_', ' ')}"


@contextmanager
def acting_from(where: str) -> Iterator[None]:
    """Everything done inside is done from there."""
    token = _where.set(where[:60])
    try:
        yield
    finally:
        _where.reset(token)
