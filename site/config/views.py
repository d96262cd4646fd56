"""The front door after sign-in, liveness, policy reports, and the pages for what went wrong."""

import logging

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import redirect_to_login
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_POST

from accounts.models import User
from accounts.permissions import Permission
from clock.health import state
from outbox import health as outbox

log = logging.getLogger(__name__)


@require_GET
@login_not_required
def cms_sign_in(request: HttpRequest) -> HttpResponse:
    """Wagtail's own sign-in is ours; whoever is signed in and comes here may not edit, and is led to her own pages."""
    if request.user.is_authenticated:
        list(messages.get_messages(request))  # Wagtail has said that she lacks permission, and not what to do
        messages.info(request, _("That part is for those who write the public pages. Your own pages are here."))
        return redirect("front_door")
    return redirect_to_login(request.GET.get("next", ""), reverse("account_login"))


@require_GET
def front_door(request: HttpRequest) -> HttpResponse:
    """Where a person goes when she has signed in: her own face of Samphire."""
    user: User = request.user  # type: ignore[assignment]
    if user.can(Permission.SEE_FAMILIES):
        return redirect("today")
    if user.can(Permission.SEE_NUMBERS):
        return redirect("reporting:indicators")
    if user.can(Permission.INVITE_PEOPLE):
        return redirect("people")
    if user.can(Permission.VISIT_FAMILIES):
        return redirect("my:today")
    if user.can(Permission.KEEP_OWN_LISTINGS):
        return redirect("provider:services")
    if user.can(Permission.EDIT_PAGES):
        return redirect("wagtailadmin_home")
    return redirect("what_may_i_do")


@require_GET
@login_not_required
def healthz(request: HttpRequest) -> JsonResponse:
    """Alive, and whether the clock runs and messages leave; 503 when the database is away. No personal data."""
    now = timezone.now()
    try:
        clock = "runs" if state(now).runs else "stands still"
        post = "goes out" if outbox.goes_out(now) else "is stuck"
    except DatabaseError:
        return JsonResponse({"status": "no database"}, status=503)
    return JsonResponse({"status": "ok", "clock": clock, "post": post})


@csrf_exempt  # browsers send these reports by themselves
@require_POST
@login_not_required
def csp_report(request: HttpRequest) -> HttpResponse:
    """A browser refused something: note it, without the address it was on."""
    log.warning("a browser refused something under the content policy (%d bytes)", len(request.body[:10_000]))
    return HttpResponse(status=204)
