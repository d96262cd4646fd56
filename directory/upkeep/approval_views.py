"""The publishers' pages: what waits for approval, old beside new, and who keeps which listings."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import asking, needs
from accounts.permissions import Permission
from accounts.refusals import RefusedError as AccountRefusedError
from directory.models import Service
from directory.upkeep.access import approvable_services, visible_keepers
from directory.upkeep.approving import approve, send_back, waiting_pks
from directory.upkeep.forms import InviteKeeperForm, VerdictForm
from directory.upkeep.frame import page
from directory.upkeep.inviting import invite_keeper, let_go
from directory.upkeep.refusals import RefusedError
from directory.upkeep.tables import KeeperTable, WaitingTable
from directory.upkeep.telling import differences

ASK = ["GET", "HEAD", "POST"]


@require_safe
@needs(Permission.PUBLISH_PAGES)
def waiting(request: HttpRequest) -> HttpResponse:
    """The listings whose change waits."""
    found = approvable_services(asking(request)).filter(pk__in=waiting_pks())
    table = WaitingTable(found.select_related("organisation", "latest_revision__user").order_by("name"))
    return page(request, "waiting.html", {"table": table.shown(request)}, tab="waiting")


@require_http_methods(ASK)
@needs(Permission.PUBLISH_PAGES)
def change(request: HttpRequest, pk: int) -> HttpResponse:
    """One change: what families read now beside what they would read; approve it or send it back."""
    found = get_object_or_404(approvable_services(asking(request)), pk=pk)
    if found.pk not in waiting_pks():
        messages.info(
            request, _("No change to %(name)s waits. Somebody may have decided on it already.") % {"name": found}
        )
        return redirect("upkeep:waiting")
    form = VerdictForm(request.POST or None, initial={"seen": found.latest_revision_id})
    if request.method == "POST" and form.is_valid():
        try:
            messages.success(request, _decided(found, form, request))
            return redirect("upkeep:waiting")
        except RefusedError as refusal:
            form.refuse(str(refusal))
    new = found.get_latest_revision_as_object()
    facts = {"service": found, "form": form, "sent": found.latest_revision, "is_new": not found.live}
    return page(request, "change.html", facts | {"differences": differences(found, new, timezone.localdate())})


def _decided(found: Service, form: VerdictForm, request: HttpRequest) -> str:
    said, by, now = form.cleaned_data, asking(request), timezone.now()
    if said["verdict"] == VerdictForm.APPROVE:
        approve(found, seen=said["seen"], by=by, now=now)
        return _("It is approved, and public.")
    send_back(found, seen=said["seen"], words=said["words"], by=by, now=now)
    return _("It is sent back with your words.")


@require_http_methods(ASK)
@needs(Permission.PUBLISH_PAGES)
def keepers(request: HttpRequest) -> HttpResponse:
    """Who keeps the listings of which organisation; invite another."""
    user = asking(request)
    form = InviteKeeperForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            invite_keeper(**form.cleaned_data, by=user, now=timezone.now())
        except (RefusedError, AccountRefusedError) as refusal:
            form.refuse(str(refusal))
        else:
            messages.success(request, _("The letter is on its way."))
            return redirect("upkeep:keepers")
    table = KeeperTable(visible_keepers(user).select_related("organisation", "user")).shown(request)
    return page(request, "keepers.html", {"form": form, "table": table}, tab="keepers")


@require_POST
@needs(Permission.PUBLISH_PAGES)
def end_keeper(request: HttpRequest, pk: int) -> HttpResponse:
    """She keeps these listings no more."""
    keeper = get_object_or_404(visible_keepers(asking(request)).select_related("organisation"), pk=pk)
    let_go(keeper, by=asking(request), now=timezone.now())
    messages.success(request, _("%(name)s keeps these listings no more.") % {"name": keeper.name})
    return redirect("upkeep:keepers")
