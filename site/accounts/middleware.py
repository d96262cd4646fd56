"""Two rules that hold on every page: how long a session lasts, and the second step for staff."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render, resolve_url
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _

from accounts import devices, kept, second_factor, sessions
from accounts.models import User
from accounts.sessions import Away

Answer = Callable[[HttpRequest], HttpResponse]

OPEN_WITHOUT_SECOND_STEP = {
    "account_logout", "account_reauthenticate", "mfa_index", "mfa_activate_totp", "mfa_add_webauthn",
    "set_language", "csp_report", "healthz",
}  # fmt: skip


def limit_session(get_response: Answer) -> Answer:
    """End a session that was quiet too long or is too old, and keep what was being written."""

    def middleware(request: HttpRequest) -> HttpResponse:
        now = timezone.now()
        away = sessions.ended(request.session, request.user, now) if request.user.is_authenticated else None
        if away and _is_part_of_page(request):
            return _signed_out_part(request, away)
        writer = request.user.pk or devices.of(request).last_person
        if away:
            logout(request)
        elif request.user.is_authenticated and not _is_part_of_page(request):
            sessions.seen(request.session, now)
        try:
            response = get_response(request)
        finally:
            kept.show_again(None)
        return _to_sign_in(request, response, away, writer)

    middleware.process_view = _show_kept_again  # type: ignore[attr-defined]
    return middleware


def _is_part_of_page(request: HttpRequest) -> bool:
    """A part that refreshes itself is no sign that anybody is there."""
    return request.method == "GET" and request.headers.get("HX-Request") == "true"


def _signed_out_part(request: HttpRequest, away: Away) -> HttpResponse:
    """In place of the part: nobody should watch a board that has stopped. The page around it is left as it is."""
    return render(request, "accounts/signed_out_part.html", {"away": away, "page": _page_of(request)})


def _to_sign_in(request: HttpRequest, response: HttpResponse, away: Away | None, writer: int | None) -> HttpResponse:
    """Where a page asks to sign in: say why the last session ended, keep the form, and come back to its page."""
    sign_in = resolve_url(settings.LOGIN_URL)
    if not isinstance(response, HttpResponseRedirect) or not response.url.startswith(f"{sign_in}?"):
        return response
    if _is_part_of_page(request):
        return _signed_out_part(request, Away(0))
    if request.method != "POST":
        if away:
            sessions.explain(request.session, away, "")
        return response
    page = _page_of(request)
    is_kept = writer is not None and kept.keep(request, writer, urlsplit(page).path)
    if away or is_kept:
        told = Away(away.minutes, away.too_long, is_kept) if away else Away(0, kept=is_kept)
        sessions.explain(request.session, told, urlsplit(page).path)
    return _redirect(request, redirect_to_login(page).url)


def _page_of(request: HttpRequest) -> str:
    """The page that showed the form, which is not always where the form is sent to."""
    said = request.headers.get("HX-Current-URL") or request.headers.get("Referer", "")
    if said and url_has_allowed_host_and_scheme(said, {request.get_host()}, require_https=request.is_secure()):
        parts = urlsplit(said)
        return parts._replace(scheme="", netloc="", fragment="").geturl()
    return request.get_full_path()


def _show_kept_again(request: HttpRequest, view: Any, args: Any, kwargs: Any) -> None:
    """Fill the form she was sent away from; once she sends it, nothing is kept any longer."""
    user = request.user
    if not isinstance(user, User):
        return
    pages: list[str] = request.session.get(sessions.PAGES, [])
    page = urlsplit(_page_of(request)).path if request.method == "POST" else request.path
    if page not in pages:
        return
    if request.method == "POST":
        kept.forget(user, page)
        request.session[sessions.PAGES] = [other for other in pages if other != page]
    elif written := kept.find(user, page):
        kept.show_again(written)
        messages.info(request, _("We kept what you wrote. Look through it, then send it."))


def require_second_factor(get_response: Answer) -> Answer:
    """Send staff without a second step to set one up, before any other page."""

    def middleware(request: HttpRequest) -> HttpResponse:
        return get_response(request)

    middleware.process_view = _ask_for_second_step  # type: ignore[attr-defined]
    return middleware


def _ask_for_second_step(request: HttpRequest, view: Any, args: Any, kwargs: Any) -> HttpResponse | None:
    user, match = request.user, request.resolver_match
    if not user.is_authenticated or (match and match.url_name in OPEN_WITHOUT_SECOND_STEP):
        return None
    if not settings.SECOND_FACTOR_REQUIRED or not user.is_staff:
        return None
    if not second_factor.has(user):
        return _redirect(request, resolve_url("mfa_index"))
    if not second_factor.was_shown(request, user):  # signed in before the second step or the staff role was there
        logout(request)
        return _redirect(request, redirect_to_login(_page_of(request)).url)
    return None


def _redirect(request: HttpRequest, url: str) -> HttpResponse:
    """Lead the whole page there, also when only a part of it asked."""
    if request.headers.get("HX-Request") == "true":
        return HttpResponse(headers={"HX-Redirect": url})
    return HttpResponseRedirect(url)
