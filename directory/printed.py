"""Pages that are the same for everybody who sends no cookie: printed once for each edition of the site."""

from collections.abc import Callable, Hashable
from functools import wraps
from typing import Any, NamedTuple

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.utils.http import parse_http_date_safe

from directory import edition

Page = Callable[..., HttpResponseBase]
MOST, LARGEST = 200, 200_000  # in every process; bytes
MARK = "_same_for_everybody"
OF_THE_WORDS = ("Content-Type", "Content-Length", "Content-Encoding")  # which a 304 does not send


class Print(NamedTuple):
    """A page as it is sent, and the edition it was made of."""

    edition: edition.Edition
    content: bytes
    headers: dict[str, str]

    def answer(self, request: HttpRequest) -> HttpResponseBase:
        """The page; or that it has not changed, for whoever has it."""
        tag, changed = self.headers.get("ETag"), parse_http_date_safe(self.headers.get("Last-Modified", ""))
        same = get_conditional_response(request, etag=tag, last_modified=changed)
        if same is None:
            return HttpResponse(self.content, headers=self.headers)
        for name, value in self.headers.items():
            if name not in OF_THE_WORDS:
                same.headers[name] = value
        return same


_prints: dict[Hashable, Print] = {}


def printed(view: Page) -> Page:
    """For views whose page depends on nothing but the address and the day; the address says the language."""

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **facts: Any) -> HttpResponseBase:
        edition.of(request)  # before anything is read, so that no page is taken for newer than its words
        response = view(request, *args, **facts)
        setattr(response, MARK, True)
        return response

    return answer


def give_prints(get_response: Page) -> Page:
    """Give the same page again until something public changes or the day ends; never to somebody who sends a cookie.

    It stands before all that finds out who asks and in which language, because no print depends on that.
    """

    def middleware(request: HttpRequest) -> HttpResponseBase:
        if request.method != "GET" or request.META.get("HTTP_COOKIE"):
            return get_response(request)
        of = _asked(request)
        known = _prints.get(of)
        if known is not None and known.edition == edition.of(request):
            return known.answer(request)
        response = get_response(request)
        if hasattr(response, MARK) and isinstance(response, HttpResponse):
            _keep(of, response, edition.of(request))
        return response

    return middleware


def forget() -> None:
    """Begin anew, for tests: databases and settings come and go there within one moment."""
    _prints.clear()


def _asked(request: HttpRequest) -> Hashable:
    """All that a print depends on but the edition."""
    names = ("HTTP_HOST", "SERVER_NAME", "SERVER_PORT", "HTTP_ACCEPT_ENCODING")
    return (request.scheme, request.get_full_path(), timezone.localdate(), *map(request.META.get, names))


def _keep(of: Hashable, response: HttpResponse, made_of: edition.Edition) -> None:
    """Where nothing was ever changed, nothing is kept: that is no edition."""
    if response.status_code != 200 or response.cookies or len(response.content) > LARGEST or not made_of.changes:
        return
    if len(_prints) >= MOST:
        _prints.clear()
    _prints[of] = Print(made_of, response.content, dict(response.headers))
