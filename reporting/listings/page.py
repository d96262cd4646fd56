"""A publisher fetches the service directory as files, from a page among Wagtail's."""

import io
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from accounts.access import asking, needs
from accounts.permissions import Permission
from reporting.listings.kinds import WHOLES
from reporting.listings.writing import export_services
from trail import actions as trail
from trail.subjects import Subject


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Permission.PUBLISH_PAGES)
def listings_as_files(request: HttpRequest) -> HttpResponse:
    """What the files hold; asked for them, all of them in one. Noted in the trail."""
    if request.method != "POST":
        names = [sheet.name for whole, parts in WHOLES.items() for sheet in (whole, *parts)]
        return render(request, "directory/editors/files.html", {"names": names})
    with transaction.atomic():
        trail.write(by=asking(request), about=Subject("directory", "", ""), deed="services exported")
        answer = HttpResponse(_packed(), content_type="application/zip")
    answer["Content-Disposition"] = f'attachment; filename="directory-{timezone.localdate():%Y-%m-%d}.zip"'
    return answer


def _packed() -> bytes:
    packed = io.BytesIO()
    with TemporaryDirectory() as place, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        folder = Path(place)
        for name in export_services(folder):
            archive.write(folder / name, name)
    return packed.getvalue()
