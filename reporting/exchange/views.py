"""Pages where records come in and go out as files."""

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

from accounts.access import needs
from accounts.models import User
from accounts.permissions import Permission
from reporting.exchange import drafts
from reporting.exchange.exporting import export_folder
from reporting.exchange.files import FILES
from reporting.exchange.forms import SendFilesForm
from reporting.exchange.found import as_csv
from reporting.exchange.reach import reach_of
from reporting.exchange.tasks import load_waiting_draft
from reporting.models import ImportDraft
from trail import actions as trail


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Permission.MOVE_RECORDS)
def records(request: HttpRequest) -> HttpResponse:
    """Send files in to be checked; fetch all records as files; what was brought in lately."""
    user: User = request.user  # type: ignore[assignment]
    form = SendFilesForm(request.POST, request.FILES) if request.method == "POST" else SendFilesForm()
    if form.is_valid():
        draft = drafts.check_files(form.cleaned_data["chosen"], by=user, now=timezone.now(), unread=form.unread)
        return redirect("reporting:draft", draft.pk)
    lately = ImportDraft.objects.filter(made_by=user).without_files().defer("findings")[:10]
    page = {"form": form, "lately": lately, "files": FILES, "centres": user.centres_where(Permission.MOVE_RECORDS)}
    return render(request, "reporting/records.html", page)


@require_http_methods(["GET", "HEAD"])
@needs(Permission.MOVE_RECORDS)
def draft(request: HttpRequest, draft_id: UUID) -> HttpResponse:
    """What the check found, and the choice to load it or to throw it away."""
    found = get_object_or_404(ImportDraft.objects.without_files(), pk=draft_id, made_by=request.user)
    return render(request, "reporting/draft.html", {"draft": found, "State": ImportDraft.State})


@require_safe
@needs(Permission.MOVE_RECORDS)
def findings(request: HttpRequest, draft_id: UUID) -> HttpResponse:
    """All that the check found, as a file: it quotes what stands in hers. Noted in the trail for each centre."""
    user: User = request.user  # type: ignore[assignment]
    found = get_object_or_404(ImportDraft.objects.defer("files", "seen"), pk=draft_id, made_by=user)
    trail.looked_at_many(by=user, abouts=list(reach_of(user).centres), page="findings of an import, downloaded")
    kept = found.findings_file
    answer = HttpResponse(as_csv(None if kept is None else bytes(kept)), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="findings-{found.made_at:%Y-%m-%d-%H%M}.csv"'
    return answer


@require_POST
@needs(Permission.MOVE_RECORDS)
def settle(request: HttpRequest, draft_id: UUID) -> HttpResponse:
    """Load what was checked, or throw it away. Pressed twice, it happens once."""
    user: User = request.user  # type: ignore[assignment]
    found = get_object_or_404(ImportDraft.objects.without_files(), pk=draft_id, made_by=user)
    if "throw_away" in request.POST:
        drafts.throw_away(found, by=user, now=timezone.now())
    else:
        try:
            with transaction.atomic():
                drafts.confirm(found, by=user)
                load_waiting_draft.enqueue(str(found.pk))
        except drafts.AlreadySettledError:
            pass  # the page it leads to says what became of it
    return redirect("reporting:draft", found.pk)


@require_POST
@needs(Permission.MOVE_RECORDS)
def fetch(request: HttpRequest) -> HttpResponse:
    """All records of her centres as a zip of exchange files; noted in the trail for each centre."""
    user: User = request.user  # type: ignore[assignment]
    reach = reach_of(user)
    packed = io.BytesIO()
    with transaction.atomic(), TemporaryDirectory(prefix="samphire-export-") as folder:
        trail.write_many(by=user, abouts=list(reach.centres), deed="records exported", now=timezone.now())
        export_folder(Path(folder), reach=reach)
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            for file in FILES:
                archive.write(Path(folder) / file.name, file.name)
    answer = HttpResponse(packed.getvalue(), content_type="application/zip")
    answer["Content-Disposition"] = f'attachment; filename="samphire-{timezone.localdate():%Y-%m-%d}.zip"'
    return answer
