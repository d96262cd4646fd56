"""A provider's own pages: the listings of her organisations, and the form that keeps one true."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import asking, needs
from accounts.permissions import Permission
from directory.upkeep.access import own_organisations, own_services
from directory.upkeep.approving import send_for_approval
from directory.upkeep.assuring import confirm
from directory.upkeep.draft import Draft
from directory.upkeep.refusals import RefusedError
from directory.upkeep.standing import standings


@require_safe
@needs(Permission.KEEP_OWN_LISTINGS)
def services(request: HttpRequest) -> HttpResponse:
    """Her listings, each with how it stands."""
    user = asking(request)
    mine = list(own_services(user).select_related("organisation").order_by("organisation__name", "name"))
    facts = {"standings": standings(mine, timezone.localdate()), "organisations": list(own_organisations(user))}
    return render(request, "my/services.html", facts)


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Permission.KEEP_OWN_LISTINGS)
def service(request: HttpRequest, pk: int) -> HttpResponse:
    """One listing to change. What she sends waits for a publisher."""
    user, today = asking(request), timezone.localdate()
    mine = get_object_or_404(own_services(user).select_related("organisation"), pk=pk)
    draft = Draft(mine, today, request.POST or None)
    if request.method == "POST" and draft.is_valid():
        try:
            send_for_approval(draft.changed(), seen=draft.form.cleaned_data["seen"], by=user, today=today)
        except RefusedError as refusal:
            draft.form.refuse(str(refusal))
        else:
            messages.success(request, _("Thank you. It is sent; until it is approved, families read it as it was."))
            return redirect("provider:services")
    [standing] = standings([mine], today)
    facts = {"draft": draft, "form": draft.form, "standing": standing}
    return render(request, "my/service.html", facts, status=422 if request.method == "POST" else 200)


@require_POST
@needs(Permission.KEEP_OWN_LISTINGS)
def still_correct(request: HttpRequest, pk: int) -> HttpResponse:
    """One click: all of it is still true."""
    mine = get_object_or_404(own_services(asking(request)), pk=pk)
    try:
        confirm(mine, by=asking(request), today=timezone.localdate())
    except RefusedError as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, _("Thank you. Families now read that “%(name)s” was checked today.") % {"name": mine})
    return redirect("provider:services")
