"""The editors' page about one listing: what they noted, and what happened to it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import asking, needs
from accounts.permissions import Permission
from directory.harvest.provenance import provenance
from directory.upkeep.access import editable_services
from directory.upkeep.forms import NoteForm
from directory.upkeep.frame import page
from directory.upkeep.noting import history, note


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Permission.EDIT_PAGES)
def listing(request: HttpRequest, pk: int) -> HttpResponse:
    """Notes and history of one listing; write another note."""
    user = asking(request)
    found = get_object_or_404(editable_services(user).select_related("organisation"), pk=pk)
    form = NoteForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        note(found, words=form.cleaned_data["words"], by=user, now=timezone.now())
        messages.success(request, _("The note is kept."))
        return redirect(request.path)
    notes = list(found.notes.select_related("written_by"))
    facts = {"service": found, "form": form, "notes": notes, "history": history(found), "provenance": provenance(found)}
    return page(request, "listing.html", facts)
