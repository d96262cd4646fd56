"""What people wrote who would like to help: the list, each of them, and what comes of it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import needs
from accounts.permissions import Permission
from families.looking import looked_over
from trail import actions as trail
from trail.panels import looked_at, whole_trail_url
from volunteers import actions, enquirer
from volunteers.access import visible_enquiries
from volunteers.enquiry_tables import ClosedTable, WaitingTable
from volunteers.forms.enquiries import AppliesForm, CloseForm
from volunteers.models import VolunteerEnquiry
from volunteers.views.asking import who
from volunteers.views.sending import Page, asked

ASK = ["GET", "HEAD", "POST"]


@require_safe
@needs(Permission.MANAGE_VOLUNTEERS)
def enquiry_list(request: HttpRequest) -> HttpResponse:
    """Those that wait, the oldest first, and below them what came of the others."""
    user = who(request)
    hers = user.named_centres(Permission.MANAGE_VOLUNTEERS)
    enquiries = visible_enquiries(user).select_related("centre")
    looked_over(hers, by=user, page="list of enquiries")
    tables = WaitingTable(enquiries.waiting()), ClosedTable(enquiries.closed(), prefix="closed-")
    for table in tables:
        table.exclude = () if len(hers) > 1 else ("centre",)  # who keeps one centre knows which
    waiting, closed = (table.shown(request) for table in tables)
    return render(request, "volunteers/enquiries.html", {"waiting": waiting, "closed": closed})


@require_safe
@needs(Permission.MANAGE_VOLUNTEERS)
def enquiry(request: HttpRequest, pk: int) -> HttpResponse:
    """Who she is, how to reach her, and the two things that can come of it."""
    found, user = _enquiry(request, pk), who(request)
    trail.looked(by=user, about=found, page="enquiry")
    facts = {
        "enquiry": found,
        "centre": found.centre,
        "facts": enquirer.facts(found),
        "buttons": enquirer.buttons(found),
        "looks": looked_at(found, user, timezone.now()),
        "trail_url": whole_trail_url(found, user),
    }
    return render(request, "volunteers/enquiry.html", facts)


@require_http_methods(ASK)
@needs(Permission.MANAGE_VOLUNTEERS)
def applies(request: HttpRequest, pk: int) -> HttpResponse:
    """She wants to: her record begins with what she wrote."""
    found, now = _enquiry(request, pk), timezone.now()
    form = AppliesForm(request.POST or None, enquiry=found, today=found.centre.day_of(now))
    intro = _("Is she a parent registered here? Open her family’s page instead, and then close this enquiry.")
    page = _page(found, _("%s applies") % found, _("She applies"), intro)
    return asked(request, form, page, lambda facts: actions.let_apply(found, **facts, by=who(request), now=now))


@require_http_methods(ASK)
@needs(Permission.MANAGE_VOLUNTEERS)
def close(request: HttpRequest, pk: int) -> HttpResponse:
    """Nothing comes of it now."""
    found, now = _enquiry(request, pk), timezone.now()
    page = _page(found, _("Close the enquiry of %s") % found, _("Close"), enquirer.what_is_erased(found.centre))
    then = reverse("volunteers:enquiries")
    form = CloseForm(request.POST or None)
    return asked(
        request, form, page, lambda facts: actions.close_enquiry(found, **facts, by=who(request), now=now), then=then
    )


def _page(found: VolunteerEnquiry, heading: str, button: str, intro: str) -> Page:
    return Page(heading, button, found.get_absolute_url(), found, str(found), intro)


def _enquiry(request: HttpRequest, pk: int) -> VolunteerEnquiry:
    """An enquiry to one of her centres, or no such page."""
    enquiries = visible_enquiries(who(request)).select_related("centre", "volunteer__person", "closed_by")
    return get_object_or_404(enquiries, pk=pk)
