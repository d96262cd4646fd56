"""The settings of a centre on one page, and what people read about it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import asking, needs
from accounts.permissions import Permission
from ui.centre_pages import actions, pages
from ui.centre_pages.access import changeable_centres, may_change_everywhere
from ui.centre_pages.forms import CentreForm
from ui.centre_pages.last_changes import last_change
from ui.centre_pages.settings_page import about
from ui.centre_pages.views.asking import centre_changed
from ui.centre_pages.views.sending import sent
from ui.shapes import Row


@require_safe
@needs(Permission.CHANGE_SETTINGS)
def choose(request: HttpRequest) -> HttpResponse:
    """The centres whose settings she may change; with one only, straight to it."""
    everywhere, centres = may_change_everywhere(asking(request)), list(changeable_centres(asking(request)))
    if len(centres) == 1 and not everywhere:
        return redirect("settings:centre", slug=centres[0].slug)
    rows = [
        Row(each.name, reverse("settings:centre", args=[each.slug]), each.get_jurisdiction_display())
        for each in centres
    ]
    return render(request, "ui/centre_pages/choose.html", {"rows": rows, "may_change_everywhere": everywhere})


@require_safe
@needs(Permission.CHANGE_SETTINGS)
def centre(request: HttpRequest, slug: str) -> HttpResponse:
    """What the centre works by, and who changed it last."""
    return render(request, "ui/centre_pages/centre.html", about(centre_changed(request, slug), asking(request)))


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Permission.CHANGE_SETTINGS)
def change(request: HttpRequest, slug: str) -> HttpResponse:
    """Name, address, hours, and how the centre is reached."""
    centre = centre_changed(request, slug)
    page, seen = pages.changing(centre), centre.version
    form = CentreForm(request.POST or None, instance=centre, last_change=last_change(centre))

    def deed() -> None:
        actions.change_centre(centre, form.facts(), seen=seen, by=asking(request))

    return sent(request, form, page, deed)
