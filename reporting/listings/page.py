"""Pages among Wagtail's: a publisher fetches the service directory as files, and editors bring files in."""

import io
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import asking, needs
from accounts.permissions import Permission
from reporting.access import visible_listings_drafts
from reporting.exchange.drafts import AlreadySettledError
from reporting.exchange.found import as_csv
from reporting.listings import drafts
from reporting.listings.forms import BringInForm
from reporting.listings.kinds import NAMES
from reporting.listings.tasks import take_in_waiting
from reporting.listings.writing import export_services
from reporting.models import ListingsDraft
from trail import actions as trail
from trail.subjects import Subject


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Permission.EDIT_PAGES)
def listings_as_files(request: HttpRequest) -> HttpResponse:
    """What the files hold; bring them in to be checked; what was brought in lately."""
    user = asking(request)
    may_publish = user.can(Permission.PUBLISH_PAGES)
    sent = (request.POST, request.FILES) if request.method == "POST" else ()
    form = BringInForm(*sent, may_publish=may_publish)
    if form.is_valid():
        files, as_drafts = form.cleaned_data["chosen"], form.cleaned_data.get("as_drafts", True)
        draft = drafts.check_files(files, as_drafts=as_drafts, by=user, now=timezone.now(), unread=form.unread)
        return redirect("listings_brought", draft.pk)
    lately = visible_listings_drafts(user).without_files().defer("changes", "findings")[:10]
    page = {"form": form, "names": NAMES, "may_publish": may_publish, "lately": lately}
    return render(request, "directory/editors/files.html", page, status=422 if form.errors else 200)


@require_POST
@needs(Permission.PUBLISH_PAGES)
def fetch_listings(request: HttpRequest) -> HttpResponse:
    """All of the files in one. Noted in the trail."""
    with transaction.atomic():
        trail.write(by=asking(request), about=Subject("directory", "", ""), deed="services exported")
        answer = HttpResponse(_packed(), content_type="application/zip")
    answer["Content-Disposition"] = f'attachment; filename="directory-{timezone.localdate():%Y-%m-%d}.zip"'
    return answer


@require_safe
@needs(Permission.EDIT_PAGES)
def listings_brought(request: HttpRequest, draft_id: UUID) -> HttpResponse:
    """What would change, or why it cannot; once it is taken in, what became of it."""
    found = get_object_or_404(visible_listings_drafts(asking(request)).without_files(), pk=draft_id)
    return render(request, "directory/editors/brought.html", {"draft": found, "State": ListingsDraft.State})


@require_safe
@needs(Permission.EDIT_PAGES)
def listings_findings(request: HttpRequest, draft_id: UUID) -> HttpResponse:
    """All that the check found, as a file."""
    found = get_object_or_404(visible_listings_drafts(asking(request)).defer("files", "changes"), pk=draft_id)
    kept = found.findings_file
    answer = HttpResponse(as_csv(None if kept is None else bytes(kept)), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="findings-{found.made_at:%Y-%m-%d-%H%M}.csv"'
    return answer


@require_POST
@needs(Permission.EDIT_PAGES)
def settle_listings(request: HttpRequest, draft_id: UUID) -> HttpResponse:
    """Take in what was checked, or throw it away. Pressed twice, it happens once."""
    user = asking(request)
    found = get_object_or_404(visible_listings_drafts(user).without_files(), pk=draft_id)
    if "throw_away" in request.POST:
        drafts.throw_away(found, by=user)
        return redirect("listings_as_files")
    try:
        with transaction.atomic():
            drafts.confirm(found, by=user)
            take_in_waiting.enqueue(str(found.pk))
    except AlreadySettledError:
        pass  # the page it leads to says what became of it
    return redirect("listings_brought", found.pk)


def _packed() -> bytes:
    packed = io.BytesIO()
    with TemporaryDirectory() as place, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        folder = Path(place)
        for name in export_services(folder):
            archive.write(folder / name, name)
    return packed.getvalue()
