"""Which language a page speaks that carries none in its address."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation

Answer = Callable[[HttpRequest], HttpResponse]
WITHOUT_PREFIX = ("/staff/", "/my/", "/accounts/", "/welcome/", "/outbox/")


def speak(get_response: Answer) -> Answer:
    """Whoever signed in is spoken to in the language kept on her account, on every device.

    Who has kept none, or is not known yet, is spoken to in the language chosen on the device, else the browser's.
    """

    def middleware(request: HttpRequest) -> HttpResponse:
        if not request.path.startswith(WITHOUT_PREFIX):
            return get_response(request)
        own = getattr(request.user, "language", "")
        chosen = own if own in dict(settings.LANGUAGES) else translation.get_language_from_request(request)
        with translation.override(chosen):
            request.LANGUAGE_CODE = chosen
            response = get_response(request)
        response.headers["Content-Language"] = chosen
        return response

    return middleware
