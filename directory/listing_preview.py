"""A listing as an editor sees it before anybody else does, as soon as it says who runs it."""

from typing import TYPE_CHECKING

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

if TYPE_CHECKING:
    from directory.models import Service


def shown(request: HttpRequest, service: "Service") -> HttpResponse:
    """Its page, with all that is in the form. What makes it stands on the models, which ask for this."""
    from directory.listing import listing
    from directory.models.lines import told
    from directory.models.pages import centre_of

    service.slug = service.slug or "preview"
    page = listing(service, timezone.localdate())
    return render(request, "directory/service.html", {"centre": told(centre_of(request))} | page)
