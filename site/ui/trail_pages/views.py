"""The whole trail: of one record, and of all records at one's centres. To look at it is noted in it."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from accounts.access import needs
from accounts.models import User
from accounts.permissions import Permission
from trail import actions as trail
from trail.access import visible_entries
from trail.models import EntryQuerySet
from trail.subjects import Subject
from ui.trail_pages import kinds
from ui.trail_pages.filters import TrailFilter
from ui.trail_pages.tables import RecordTrailTable, TrailTable


@require_GET
@needs(Permission.SEE_TRAIL)
def about(request: HttpRequest, kind: str, ref: str) -> HttpResponse:
    """Everything the trail holds about one record."""
    viewer: User = request.user  # type: ignore[assignment]
    entries = visible_entries(viewer).about(kind, ref)
    latest = entries.first()
    if latest is None:
        raise Http404
    trail.looked(by=viewer, about=Subject(kind, ref, latest.centre), page="whole trail", now=timezone.now())
    return _page(request, entries, RecordTrailTable, {"about": kinds.told(kind, ref)})


@require_GET
@needs(Permission.SEE_TRAIL)
def everything(request: HttpRequest) -> HttpResponse:
    """Everything the trail holds about records at her centres."""
    viewer: User = request.user  # type: ignore[assignment]
    centres = viewer.centres_where(Permission.SEE_TRAIL)
    subjects = [Subject(*kinds.WHOLE_TRAIL, centre.slug) for centre in centres]
    trail.looked_at_many(by=viewer, abouts=subjects, page="whole trail", now=timezone.now())
    return _page(request, visible_entries(viewer), TrailTable, {"centres": centres})


def _page(
    request: HttpRequest, entries: EntryQuerySet, columns: type[RecordTrailTable], facts: dict[str, object]
) -> HttpResponse:
    viewer: User = request.user  # type: ignore[assignment]
    narrowed = TrailFilter(request.GET, entries, viewer=viewer)
    table = columns(narrowed.qs).shown(request)
    return render(request, "ui/trail_pages/trail.html", {"filter": narrowed, "table": table, **facts})
