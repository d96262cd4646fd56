"""Answer headers that Django does not set itself, and a plain refusal of NUL bytes."""

from collections.abc import Callable

from django.conf import settings
from django.core.exceptions import SuspiciousOperation
from django.http import HttpRequest, HttpResponse
from django.views.defaults import bad_request

FEED = "/api/"
Answer = Callable[[HttpRequest], HttpResponse]
CMS_POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob: {map}; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"
)


def answer_headers(get_response: Answer) -> Answer:
    """Nothing of a signed-in page is stored; nothing of ours is loaded by another site."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        response.setdefault("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
        if request.path.startswith("/cms/"):
            response.headers["Content-Security-Policy"] = CMS_POLICY.replace("{map}", settings.MAP_HOST)
            response.headers["X-Frame-Options"] = "SAMEORIGIN"
        if getattr(request, "user", None) is not None and request.user.is_authenticated:
            response.headers["Cache-Control"] = "no-store"
        return response

    return middleware


def refuse_nul(get_response: Answer) -> Answer:
    """A NUL byte in an address is never meant, and some databases fail on it. The feed refuses it itself, in JSON."""

    def middleware(request: HttpRequest) -> HttpResponse:
        texts = [request.path, *(value for _name, values in request.GET.lists() for value in values)]
        if any("\x00" in text for text in texts) and not request.path.startswith(FEED):
            return bad_request(request, SuspiciousOperation("NUL"))
        return get_response(request)

    return middleware
