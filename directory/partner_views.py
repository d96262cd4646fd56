"""Editors' pages about partners: whom a draft was sent to, what they said, and how many copies lie where."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import asking, needs
from accounts.permissions import Permission
from directory import actions, commenting
from directory.models import DraftSent, Held, LeafletPage, PartnerComment
from directory.partner_forms import AskForm, CountForm


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Permission.EDIT_PAGES)
def comments(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask somebody, and read what came back."""
    leaflet = get_object_or_404(LeafletPage, pk=pk)
    form = AskForm(request.POST or None)
    if request.method == "POST" and form.is_valid() and _is_asked(request, leaflet, form):
        return redirect("leaflet_comments", pk)
    drafts = leaflet.drafts_sent.select_related("asked_by").prefetch_related("comments", "comments__settled_by")
    facts = {
        "leaflet": leaflet,
        "form": form,
        "drafts": [(each, each.is_open(timezone.localdate())) for each in drafts],
    }
    return render(request, "directory/editors/comments.html", facts, status=422 if form.errors else 200)


def _is_asked(request: HttpRequest, leaflet: LeafletPage, form: AskForm) -> bool:
    asked = dict(form.cleaned_data)
    try:
        commenting.ask_once(asked.pop("once"), leaflet, **asked, by=asking(request), now=timezone.now())
    except commenting.ForStaffError:
        form.add_error(None, _("This leaflet is for staff only, so its draft goes to nobody else."))
        return False
    messages.success(request, _("The draft is on its way to %(name)s.") % asked)
    return True


@require_POST
@needs(Permission.EDIT_PAGES)
def call_back(request: HttpRequest, pk: int) -> HttpResponse:
    """The link works no longer."""
    sent = get_object_or_404(DraftSent.objects.open(timezone.localdate()).select_related("leaflet"), pk=pk)
    commenting.call_back(sent, by=asking(request), now=timezone.now())
    messages.success(request, _("The link for %(name)s works no longer.") % {"name": sent.name})
    return redirect("leaflet_comments", sent.leaflet_id)


@require_POST
@needs(Permission.EDIT_PAGES)
def deal_with(request: HttpRequest, pk: int) -> HttpResponse:
    """A comment is dealt with."""
    said = get_object_or_404(PartnerComment.objects.waiting().select_related("draft__leaflet"), pk=pk)
    commenting.deal_with(said, by=asking(request), now=timezone.now())
    return redirect("leaflet_comments", said.draft.leaflet_id)


@require_POST
@needs(Permission.EDIT_PAGES)
def counted(request: HttpRequest, pk: int) -> HttpResponse:
    """So many copies lie at an agency today."""
    held = get_object_or_404(Held.objects.select_related("agency", "leaflet"), pk=pk)
    form = CountForm(request.POST)
    if form.is_valid():
        actions.count_copies(held, left=form.cleaned_data["left"], by=asking(request), today=timezone.localdate())
        messages.success(
            request, _("Noted: %(left)d copies at %(agency)s.") % {"left": held.left, "agency": held.agency}
        )
    else:
        messages.error(request, str(form.errors["left"][0]))
    return redirect("leaflets_waiting")
