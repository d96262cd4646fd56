"""Two pages of the ui itself: every place at a glance, and the gallery of components."""

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from accounts.access import needs
from accounts.permissions import Permission
from ui import gallery as samples


@require_GET
@needs(Permission.SEE_STAFF_PAGES)
def places(request: HttpRequest) -> HttpResponse:
    """Everywhere this person may go, her language and her account: what "More" opens on a phone."""
    return render(request, "ui/places.html")


@require_GET
@login_not_required
def gallery(request: HttpRequest) -> HttpResponse:
    """Every component in every state, for those who build pages."""
    if not (settings.DEBUG or settings.SHOW_DEMO_SIGN_INS):
        raise Http404
    return render(request, "ui/gallery.html", samples.everything(request))
