"""The service directory as visitors read it: the search, and a page for each service."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from directory.listing import PARTS, listing
from directory.models import Service
from directory.models.pages import centre_of
from directory.search.page import results


@login_not_required
@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """All services, narrowed by what the address says."""
    page = results(request, timezone.localdate())
    return render(request, "directory/services.html", {"centre": centre_of(request)} | page)


@login_not_required
@require_safe
def service(request: HttpRequest, slug: str) -> HttpResponse:
    """One service. What was taken off the site answers like what never was."""
    each = get_object_or_404(Service.objects.public().prefetch_related(*PARTS), slug=slug)
    return render(
        request, "directory/service.html", {"centre": centre_of(request)} | listing(each, timezone.localdate())
    )
