"""What every template may ask about the page it is part of."""

from functools import lru_cache, partial
from typing import Any

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest
from django.urls import translate_url
from django.utils.functional import SimpleLazyObject
from django.utils.translation import get_language

from ui.middleware import WITHOUT_PREFIX
from ui.navigation import Face, Link, Spot, bar, links

Navigation = dict[str, dict[str, list[Link]]]


def face(request: HttpRequest) -> dict[str, Any]:
    """Languages, navigation and the address; nothing is worked out until a template asks."""
    return {
        "languages": settings.LANGUAGES,
        "language_links": partial(_language_links, request),
        "language_now": get_language(),
        "show_demo_sign_ins": settings.SHOW_DEMO_SIGN_INS,
        "second_step_is_off": not settings.SECOND_FACTOR_REQUIRED,
        "current_path": request.path,
        "own_frame": partial(_own_frame, request),
        "navigation": {str(each): SimpleLazyObject(partial(_frame, each, request)) for each in Face},
    }


def _language_links(request: HttpRequest) -> list[tuple[str, str, str]]:
    """The same page in each language: code, name and address. None where the address carries no language."""
    if request.path.startswith(WITHOUT_PREFIX):
        return []
    path, mark, query = request.get_full_path().partition("?")
    return [(code, name, _in_language(path, code) + mark + query) for code, name in settings.LANGUAGES]


@lru_cache(maxsize=1_000)
def _in_language(path: str, code: str) -> str:
    return translate_url(path, code)


def _own_frame(request: HttpRequest) -> str:
    """The frame around pages that everybody has, such as those about her own account: the one she works in."""
    user = getattr(request, "user", None) or AnonymousUser()
    if user.is_authenticated and user.is_staff and links(Face.STAFF, user, request.path):
        return "frames/staff.html"
    at_home = user.is_authenticated and links(Face.MINE, user, request.path)
    return "frames/mine.html" if at_home else "frames/public.html"


def _frame(face: Face, request: HttpRequest) -> dict[str, list[Link]]:
    user = getattr(request, "user", None) or AnonymousUser()  # a refused request never reached the sign-in
    spots = {str(spot): links(face, user, request.path, spot) for spot in Spot}
    return spots | {"bar": bar(face, user, request.path)}
