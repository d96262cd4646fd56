"""The editors’ pages about other directories: each source, what came of it, and what could not be kept."""

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from accounts.access import asking, needs
from accounts.permissions import Permission
from directory.harvest.keeping import show_again
from directory.harvest.tables import RefusedTable, SourceTable
from directory.harvest.telling import kept_down, page_of, sources_with_numbers
from directory.models import Source
from directory.upkeep.frame import page


@require_safe
@needs(Permission.EDIT_PAGES)
def sources(request: HttpRequest) -> HttpResponse:
    """All sources, with what came when each was last asked."""
    facts = {"table": SourceTable(sources_with_numbers()).shown(request), "is_on": settings.HARVEST_FEEDS}
    return page(request, "sources.html", facts, tab="sources")


@require_safe
@needs(Permission.EDIT_PAGES)
def source(request: HttpRequest, pk: int) -> HttpResponse:
    """One of them."""
    found = get_object_or_404(Source, pk=pk)
    facts = {"table": RefusedTable(found.refused_entries.all()).shown(request)}
    return page(request, "source.html", facts | page_of(found), tab="sources")


@require_POST
@needs(Permission.PUBLISH_PAGES)
def again(request: HttpRequest, pk: int, service: int) -> HttpResponse:
    """A listing that an editor took off the site stands there again, as it is at its source."""
    listing = get_object_or_404(kept_down(get_object_or_404(Source, pk=pk)), pk=service)
    show_again(listing, by=asking(request))
    messages.success(request, _("Families find “%(name)s” again.") % {"name": listing})
    return redirect("upkeep:source", pk=pk)
