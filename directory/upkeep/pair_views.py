"""The publishers' page of listings that look alike."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from accounts.access import asking, needs
from accounts.permissions import Permission
from directory.models import Service
from directory.upkeep.frame import page
from directory.upkeep.pairing import MODELS, looks, not_the_same, withdraw_for


@require_safe
@needs(Permission.PUBLISH_PAGES)
def alike(request: HttpRequest) -> HttpResponse:
    """All pairs nobody has said anything about."""
    return page(request, "alike.html", {"looks": looks()}, tab="alike")


@require_POST
@needs(Permission.PUBLISH_PAGES)
def two(request: HttpRequest, kind: str, first: int, second: int) -> HttpResponse:
    """They are not the same."""
    if kind not in MODELS:
        raise Http404
    for pk in (first, second):
        get_object_or_404(MODELS[kind], pk=pk)
    not_the_same(kind, *sorted([first, second]), by=asking(request), now=timezone.now())
    messages.success(request, _("They count as two from now on."))
    return redirect("upkeep:alike")


@require_POST
@needs(Permission.PUBLISH_PAGES)
def one(request: HttpRequest, gone: int, kept: int) -> HttpResponse:
    """One comes down, the other stands for both."""
    both = Service.objects.public()
    down, stays = get_object_or_404(both, pk=gone), get_object_or_404(both.exclude(pk=gone), pk=kept)
    withdraw_for(down, stays, by=asking(request), now=timezone.now())
    messages.success(request, _("It is withdrawn. Old links to it lead to the other."))
    return redirect("upkeep:alike")
