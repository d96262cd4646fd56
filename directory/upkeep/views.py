"""The editors' pages: what visitors told us, and the answer to it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import asking, needs
from accounts.permissions import Permission
from directory.upkeep.access import visible_suggestions
from directory.upkeep.forms import SettleForm
from directory.upkeep.frame import page
from directory.upkeep.refusals import SettledMeanwhileError
from directory.upkeep.suggesting import settle
from directory.upkeep.tables import AnsweredTable, SuggestionTable

ASK = ["GET", "HEAD", "POST"]


@require_safe
@needs(Permission.EDIT_PAGES)
def suggestions(request: HttpRequest) -> HttpResponse:
    """What visitors told us: what nobody has answered first, and below it what was answered."""
    hers = visible_suggestions(asking(request)).select_related("service")
    facts = {
        "waiting": SuggestionTable(hers.open()).shown(request),
        "answered": AnsweredTable(hers.settled().order_by("-settled_at"), prefix="answered-").shown(request),
    }
    return page(request, "suggestions.html", facts, tab="suggestions")


@require_http_methods(ASK)
@needs(Permission.EDIT_PAGES)
def suggestion(request: HttpRequest, pk: int) -> HttpResponse:
    """One of them: read it, open the listing, answer."""
    found = get_object_or_404(visible_suggestions(asking(request)).select_related("service", "settled_by"), pk=pk)
    form = SettleForm(request.POST or None, goes_out=bool(found.email))
    if request.method == "POST" and not found.is_settled and form.is_valid():
        try:
            settle(found, **form.cleaned_data, by=asking(request), now=timezone.now())
        except SettledMeanwhileError as refusal:
            messages.error(request, str(refusal))
            return redirect(request.path)
        messages.success(request, _("It is answered."))
        return redirect("upkeep:suggestions")
    return page(request, "suggestion.html", {"suggestion": found, "form": form}, tab="suggestions")
