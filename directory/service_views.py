"""The service directory as visitors read it: the search, a page for each service, and what she keeps."""

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from directory import edition
from directory.calendars import calendar_of
from directory.harvest.provenance import provenances
from directory.keeping import kept_page, kept_services, kept_slugs, list_url
from directory.listing import PARTS, listing
from directory.maps import with_pictures
from directory.models import Service
from directory.models.lines import told
from directory.models.pages import centre_of
from directory.printed import printed
from directory.search.guides import Offered, guides
from directory.search.page import results
from directory.upkeep.pairing import stands_for


@login_not_required
@with_pictures
@printed
@gzip_page  # it is long, and nothing on it is secret
@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """All services, narrowed by what the address says."""
    return _results(request)


@login_not_required
@with_pictures
@printed
@gzip_page
@require_safe
def guide(request: HttpRequest, slug: str) -> HttpResponse:
    """The same search in one of the guides: a directory of its own, with nothing written twice."""
    found = guides(edition.of(request)).get(slug)
    if found is None:
        raise Http404
    return _results(request, found)


@login_not_required
@with_pictures
@printed
@require_safe
def service(request: HttpRequest, slug: str) -> HttpResponse:
    """One service. What was taken off the site answers like what never was, unless another stands for it."""
    try:
        found = _public(slug)
    except Http404:
        other = stands_for(slug)
        if other is None:
            raise
        return redirect(other)
    page = listing(found, timezone.localdate(), kept_slugs(request))
    return render(request, "directory/service.html", {"centre": told(centre_of(request))} | page)


@login_not_required
@require_safe
def kept(request: HttpRequest) -> HttpResponse:
    """The services somebody keeps, on one page to print, send and take along."""
    page = kept_page(request, timezone.localdate())
    facts = {
        "centre": told(centre_of(request)),
        "provenances": provenances((card for card, _without in page["cards"]), edition.of(request)),
    }
    return render(request, "directory/kept.html", facts | page)


@login_not_required
@require_safe
def kept_calendar(request: HttpRequest) -> HttpResponse:
    """Their times for a calendar."""
    return _calendar(list(kept_services(request).prefetch_related(*PARTS)), "services", list_url(kept_slugs(request)))


@login_not_required
@require_safe
def service_calendar(request: HttpRequest, slug: str) -> HttpResponse:
    """The times of one service for a calendar."""
    found = _public(slug)
    return _calendar([found], slug, found.get_absolute_url())


def _results(request: HttpRequest, guide: Offered | None = None) -> HttpResponse:
    page = results(request, timezone.localdate(), guide)
    facts = {"centre": told(centre_of(request)), "provenances": provenances(page["cards"], edition.of(request))}
    return render(request, "directory/services.html", facts | page)


def _public(slug: str) -> Service:
    return get_object_or_404(Service.objects.public().prefetch_related(*PARTS), slug=slug)


def _calendar(services: list[Service], name: str, page: str) -> HttpResponse:
    """The file; where no time comes up, the page that says so: an empty calendar is none."""
    words = calendar_of(services, timezone.localdate(), timezone.now())
    if words is None:
        return redirect(page)
    headers = {"Content-Disposition": f'attachment; filename="{name}.ics"'}
    return HttpResponse(words, content_type="text/calendar; charset=utf-8", headers=headers)
