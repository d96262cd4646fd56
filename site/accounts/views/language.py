"""Choosing a language: kept on the account of whoever signed in, and on the device of everybody else."""

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponseBase
from django.views import i18n

from accounts import actions
from accounts.models import User


@login_not_required
def set_language(request: HttpRequest) -> HttpResponseBase:
    """Go on in the language that was pressed. An account remembers it, so that no cookie has to."""
    answer: HttpResponseBase = i18n.set_language(request)
    code = request.POST.get("language", "")
    if isinstance(request.user, User) and code in dict(settings.LANGUAGES):
        actions.choose_language(request.user, code)
        answer.cookies.pop(settings.LANGUAGE_COOKIE_NAME, None)
    return answer
