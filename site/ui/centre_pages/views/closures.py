"""The days a centre is closed beyond weekends and bank holidays."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_http_methods

from accounts.access import asking, needs
from accounts.permissions import Permission
from ui.centre_pages import actions, pages
from ui.centre_pages.access import changeable_closures, may_change_everywhere
from ui.centre_pages.forms import ClosureForm, TakeAwayForm
from ui.centre_pages.views.asking import centre_changed, was_sent_before
from ui.centre_pages.views.sending import sent


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Permission.CHANGE_SETTINGS)
def add(request: HttpRequest, slug: str) -> HttpResponse:
    """A day on which the centre does not work."""
    centre = centre_changed(request, slug)
    may_close_all = may_change_everywhere(asking(request))
    form = ClosureForm(request.POST or None, centre=centre, may_close_all=may_close_all)

    def deed() -> None:
        actions.close_on(centre, form.cleaned_data["closed_on"], **form.facts(), by=asking(request))

    return sent(request, form, pages.closing_on(centre), deed)


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Permission.CHANGE_SETTINGS)
def open_again(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """Ask, then take a closed day away."""
    centre = centre_changed(request, slug)
    if was_sent_before(request):
        return redirect("settings:centre", slug=slug)
    closure = get_object_or_404(changeable_closures(asking(request), centre), pk=pk)
    page, form = pages.opening_again(closure, centre), TakeAwayForm(request.POST if request.method == "POST" else None)
    return sent(request, form, page, lambda: actions.open_again(closure, centre, by=asking(request)))
