"""Answer headers that Django does not set itself, and a plain refusal of NUL bytes."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.utils.translation import gettext as _

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
    """A NUL byte in an address is never meant; some databases fail on it."""

    def middleware(request: HttpRequest) -> HttpResponse:
        if "\x00" in request.path or "\x00" in "".join(v for vs in request.GET.lists() for v in vs[1]):
            return HttpResponseBadRequest(_("That address has a sign in it that we cannot read."), "text/plain")
        return get_response(request)

    return middleware
