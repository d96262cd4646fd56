"""Whom a centre serves: lines are added to the list and taken off it."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from accounts.access import asking, needs
from accounts.permissions import Permission
from ui.centre_pages import actions, pages
from ui.centre_pages.area_forms import FORMS
from ui.centre_pages.forms import TakeAwayForm
from ui.centre_pages.views.asking import centre_changed, today_at, was_sent_before
from ui.centre_pages.views.sending import sent


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Permission.CHANGE_SETTINGS)
def add(request: HttpRequest, slug: str, kind: str) -> HttpResponse:
    """Several postcodes or streets at once."""
    if kind not in FORMS:
        raise Http404
    centre = centre_changed(request, slug)
    form = FORMS[kind](request.POST or None, centre=centre, today=today_at(centre))

    def deed() -> None:
        told = form.cleaned_data
        facts = {"agreed_on": told["agreed_on"], "by": asking(request), "now": timezone.now()}
        actions.list_areas(centre, kind, told["lines"], **facts)

    return sent(request, form, pages.adding_to_list(centre, kind), deed)


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Permission.CHANGE_SETTINGS)
def take_off(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """Ask, then take one line off the list."""
    centre = centre_changed(request, slug)
    if was_sent_before(request):
        return redirect("settings:centre", slug=slug)
    area = get_object_or_404(centre.areas.select_related("centre"), pk=pk)
    form = TakeAwayForm(request.POST if request.method == "POST" else None)
    return sent(request, form, pages.taking_off(area), lambda: actions.take_off(area, by=asking(request)))
