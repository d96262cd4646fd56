"""Which language a page speaks that carries none in its address."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation

Answer = Callable[[HttpRequest], HttpResponse]
WITHOUT_PREFIX = ("/staff/", "/my/", "/accounts/", "/welcome/", "/outbox/")


def speak(get_response: Answer) -> Answer:
    """Staff, volunteers and whoever signs in are spoken to in the language they chose last, else in their own.

    Who is not known yet is spoken to in the language of the browser, so that the sign-in page can be read.
    """

    def middleware(request: HttpRequest) -> HttpResponse:
        if not request.path.startswith(WITHOUT_PREFIX):
            return get_response(request)
        known = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "") or getattr(request.user, "language", "")
        chosen = known if known in dict(settings.LANGUAGES) else translation.get_language_from_request(request)
        with translation.override(chosen):
            request.LANGUAGE_CODE = chosen
            response = get_response(request)
        response.headers["Content-Language"] = chosen
        return response

    return middleware
