"""What may not be made public yet: whoever tried it on any way of Wagtail's is told why, in its own words."""

from collections.abc import Callable

from django.contrib import messages
from django.db.models import Model
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.utils.functional import Promise
from wagtail.admin.admin_url_finder import AdminURLFinder

Answer = Callable[[HttpRequest], HttpResponse]
PUBLISHING = "action-publish"  # what a form of Wagtail's is sent with when its thing is to be public


class NotPublishedError(Exception):
    """The sentence says what is missing. Not a PermissionDenied: Wagtail would say only that something is."""

    def __init__(self, thing: Model, said: str | Promise) -> None:
        super().__init__(said)
        self.thing = thing


def say_why(get_response: Answer) -> Answer:
    """Lead whoever approved or published it to its form, with the sentence above it."""

    def middleware(request: HttpRequest) -> HttpResponse:
        return get_response(request)

    middleware.process_exception = _say  # type: ignore[attr-defined]
    return middleware


def _say(request: HttpRequest, error: Exception) -> HttpResponse | None:
    if not isinstance(error, NotPublishedError):
        return None
    messages.error(request, str(error))
    form = AdminURLFinder().get_edit_url(error.thing)
    if request.headers.get("x-requested-with") == "XMLHttpRequest":  # Wagtail's small windows follow this
        return JsonResponse({"step": "success", "redirect": form})
    return redirect(form)
