"""Staff write up a contact for a volunteer, and add to one."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import needs
from accounts.permissions import Permission
from volunteers import actions
from volunteers.access import visible_contacts, visible_placements
from volunteers.forms.contacts import AddToForm, StaffContactForm, from_visit
from volunteers.models import Placement, Visit
from volunteers.story import told, with_names
from volunteers.views.asking import who
from volunteers.views.sending import Facts, Page, asked

ASK = ["GET", "HEAD", "POST"]


@require_http_methods(ASK)
@needs(Permission.MANAGE_VOLUNTEERS)
def log(request: HttpRequest, pk: int) -> HttpResponse:
    """What happened, as the volunteer told it."""
    placement = _placement(request, pk)
    return _write_up(request, placement, None)


@require_http_methods(ASK)
@needs(Permission.MANAGE_VOLUNTEERS)
def log_visit(request: HttpRequest, pk: int) -> HttpResponse:
    """One visit that nobody has written up."""
    visits = Visit.objects.filter(placement__in=visible_placements(who(request)), contact=None)
    visit = get_object_or_404(visits, pk=pk)
    return _write_up(request, _placement(request, visit.placement_id), visit)


@require_http_methods(ASK)
@needs(Permission.SEE_VOLUNTEERS)
def contact(request: HttpRequest, pk: int) -> HttpResponse:
    """One contact as it was saved, what was added, and room to add. What stands there stays."""
    user = who(request)
    found = get_object_or_404(with_names(visible_contacts(user)), pk=pk)
    volunteer, family = found.placement.volunteer, found.placement.family
    form = AddToForm(request.POST or None)
    page = Page(found.get_kind_display(), _("Add"), volunteer.get_absolute_url(), family, str(volunteer))

    def deed(facts: Facts) -> None:
        key, now = form.cleaned_data["once"], timezone.now()
        actions.add_to_contact(found, facts["text"], key=key, by=user, now=now)

    return asked(
        request, form, page, deed, then=request.path, happenings=[told(found, about=str(family), open_page=False)]
    )


def _write_up(request: HttpRequest, placement: Placement, visit: Visit | None) -> HttpResponse:
    volunteer, now = placement.volunteer, timezone.now()
    initial = from_visit(visit, volunteer.centre) if visit else {}
    form = StaffContactForm(request.POST or None, centre=volunteer.centre, now=now, visit=visit, initial=initial)
    heading = _("What %(volunteer)s did with the %(family)s")
    names = {"volunteer": volunteer.known_as, "family": placement.family.in_a_sentence}
    page = Page(heading % names, _("Save"), volunteer.get_absolute_url(), placement.family, str(volunteer))

    def deed(_facts: Facts) -> None:
        key = form.cleaned_data["once"]
        actions.log_contact(placement, form.words(), visit=visit, key=key, by=who(request), now=now)

    return asked(request, form, page, deed)


def _placement(request: HttpRequest, pk: int) -> Placement:
    ours = visible_placements(who(request)).select_related("volunteer__centre", "volunteer__person", "family__centre")
    return get_object_or_404(ours, pk=pk)
