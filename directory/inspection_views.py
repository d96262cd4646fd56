"""The library of inspection reports: for families what they may read, for editors also what is switched off."""

from datetime import timedelta

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET, require_safe
from wagtail.documents.models import Document

from accounts.access import needs
from accounts.permissions import Permission
from directory import inspections
from directory.models import CentrePage
from directory.models.lines import told
from directory.models.pages import centre_of

FRESH_FOR = int(timedelta(minutes=5).total_seconds())  # a report that is switched off should soon be gone


@login_not_required
@require_safe
def library(request: HttpRequest) -> HttpResponse:
    """Every report that families may read, of every centre, the newest first."""
    page = {"centre": told(centre_of(request)), "inspections": inspections.library()}
    return render(request, "directory/inspections.html", page)


@login_not_required
@require_safe
def report(request: HttpRequest, pk: int) -> FileResponse:
    """The file of one of them. Documents themselves are only for those who sign in."""
    document = get_object_or_404(Document, pk=pk)
    if not inspections.may_be_read_by_all(document):
        raise Http404
    answer = FileResponse(document.file.open("rb"), content_type=document.content_type)
    answer.headers["Content-Disposition"] = document.content_disposition
    answer.headers["Cache-Control"] = f"max-age={FRESH_FOR}"
    return answer


@require_GET
@needs(Permission.EDIT_PAGES)
def for_editors(request: HttpRequest) -> HttpResponse:
    """All of them, and whether families may read each."""
    pages = CentrePage.objects.filter(locale__language_code=settings.LANGUAGE_CODE).select_related("locale")
    return render(request, "directory/editors/inspections.html", {"inspections": inspections.of_pages(pages)})
