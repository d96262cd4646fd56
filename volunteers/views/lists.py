"""The list of volunteers, and the list of their DBS checks."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from accounts.access import needs
from accounts.models import User
from accounts.permissions import Permission
from families.looking import looked_over
from ui import addresses
from volunteers.access import visible_enquiries, visible_volunteers
from volunteers.filters import CheckFilter, VolunteerFilter, chosen_centres
from volunteers.lines import lines
from volunteers.tables import CheckTable, VolunteerTable
from volunteers.views.asking import who


@require_safe
@needs(Permission.SEE_VOLUNTEERS)
def volunteer_list(request: HttpRequest) -> HttpResponse:
    """The volunteers of her centres who have not left, or whom the questions ask for."""
    user, today = who(request), timezone.localdate()
    hers = user.centres_where(Permission.SEE_VOLUNTEERS)
    volunteers = visible_volunteers(user)
    if "stage" not in request.GET:
        volunteers = volunteers.not_gone(today)
    narrowed = VolunteerFilter(request.GET, volunteers, on=today, centres=hers)
    looked_over(chosen_centres(narrowed, list(hers)), by=user, page="list of volunteers")
    table = VolunteerTable(lines(narrowed.qs, today))
    if "download" in request.GET:
        return table.download("volunteers")
    return _shown(request, "volunteers/list.html", table, narrowed, several=len(hers) > 1)


@require_safe
@needs(Permission.SEE_VETTING)
def check_list(request: HttpRequest) -> HttpResponse:
    """How every check stands, the next to run out first."""
    user, today = who(request), timezone.localdate()
    hers = user.centres_where(Permission.SEE_VETTING)
    volunteers = visible_volunteers(user).filter(centre__in=hers).not_gone(today)
    narrowed = CheckFilter(request.GET, volunteers, on=today, centres=hers)
    looked_over(chosen_centres(narrowed, list(hers)), by=user, page="list of DBS checks")
    table = CheckTable(lines(narrowed.qs, today))
    if "download" in request.GET:
        return table.download("dbs-checks")
    return _shown(request, "volunteers/checks.html", table, narrowed, several=len(hers) > 1)


def _shown(
    request: HttpRequest, template: str, table: VolunteerTable | CheckTable, narrowed: VolunteerFilter, *, several: bool
) -> HttpResponse:
    """The page. Who keeps one centre needs no column that says which."""
    user = who(request)
    if not several:
        table.exclude = ("centre",)
    context = {
        "table": table.shown(request),
        "filter": narrowed,
        "may_manage": user.can(Permission.MANAGE_VOLUNTEERS),
        "enquiries": _enquiries(user),
        "may_see_vetting": user.can(Permission.SEE_VETTING),
        "download_url": addresses.changed(request, download="1"),
    }
    return render(request, template, context)


def _enquiries(user: User) -> str:
    """How many people would like to help and wait; nothing for whoever does not keep volunteers."""
    if not user.can(Permission.MANAGE_VOLUNTEERS):
        return ""
    count = visible_enquiries(user).waiting().count()
    return ngettext("Enquiries: %d waits", "Enquiries: %d wait", count) % count if count else _("Enquiries")
