"""Pages that are the same for everybody who sends no cookie: printed once for each edition of the site."""

from collections.abc import Callable
from functools import wraps
from typing import Any, NamedTuple

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils import timezone
from django.utils.translation import get_language

from directory import edition

Page = Callable[..., HttpResponseBase]
MOST, LARGEST = 200, 200_000  # in every process; bytes


class Print(NamedTuple):
    """A page as it is sent."""

    content: bytes
    headers: dict[str, str]


_prints: edition.Worked[Print] = edition.Worked(MOST)


def printed(view: Page) -> Page:
    """Give the same page again until something public changes or the day ends; never to somebody who signed in.

    For views whose page depends on nothing but the address, the language and the day.
    """

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **facts: Any) -> HttpResponseBase:
        if request.method != "GET" or request.COOKIES:
            return view(request, *args, **facts)
        known = _prints.known(edition.of(request))
        of = (request.get_full_path(), get_language(), request.headers.get("Accept-Encoding"), timezone.localdate())
        if of in known:
            return HttpResponse(known[of].content, headers=known[of].headers)
        response = view(request, *args, **facts)
        if isinstance(response, HttpResponse) and response.status_code == 200 and len(response.content) <= LARGEST:
            known[of] = Print(response.content, dict(response.headers))
        return response

    return answer
