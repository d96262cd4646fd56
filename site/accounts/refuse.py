"""The answer to whoever tries too often."""

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

A_MINUTE = 60  # the window of allauth's own limits


def too_many(request: HttpRequest, wait: int = A_MINUTE) -> HttpResponse:
    """One more than is allowed: when the next one counts, and what to do until then."""
    facts = {"minutes": -(-wait // 60)}
    response = render(request, "accounts/too_many.html", facts, status=HTTPStatus.TOO_MANY_REQUESTS)
    response.headers["Retry-After"] = str(wait)
    return response
