"""Decisions: who can use a centre, decided differently, registered, closed."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import needs
from accounts.permissions import Permission
from families import actions
from families.actions.refusals import RefusedError
from families.forms.deciding import CloseForm, OverruleForm
from families.views.asking import family_changed, family_seen, today_at, who
from families.views.sending import asked, is_done


@require_POST
@needs(Permission.DECIDE_ELIGIBILITY)
def decide(request: HttpRequest, pk: int, slug: str) -> HttpResponse:
    """Weigh what is known today."""
    family = family_seen(request, pk)
    centre = get_object_or_404(who(request).centres_where(Permission.DECIDE_ELIGIBILITY), slug=slug)
    actions.decide_eligibility(family, centre, by=who(request), today=today_at(family))
    return redirect(family)


@require_POST
@needs(Permission.REGISTER_FAMILIES)
def register_here(request: HttpRequest, pk: int, slug: str) -> HttpResponse:
    """Register a known family on the decision that allows it."""
    family = family_seen(request, pk)
    centre = get_object_or_404(who(request).centres_where(Permission.REGISTER_FAMILIES), slug=slug)
    try:
        actions.register_at_centre(family, centre, by=who(request), today=today_at(family))
    except RefusedError as refusal:
        messages.info(request, str(refusal))
    return redirect(family)


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Permission.DECIDE_ELIGIBILITY)
def overrule(request: HttpRequest, pk: int, decision: int) -> HttpResponse:
    """Decide differently, with a reason."""
    family = family_seen(request, pk)
    centres = who(request).centres_where(Permission.DECIDE_ELIGIBILITY)
    found = get_object_or_404(family.decisions.filter(centre__in=centres), pk=decision)
    form = OverruleForm(request.POST or None, overruled=found.outcome)

    def overrule() -> None:
        actions.decide_differently(found, **form.facts(), by=who(request), today=today_at(family))

    if is_done(request, form, overrule):
        return redirect(family)
    return asked(request, family, form, _("Decide differently"), _("Save the decision"), decision=found)


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Permission.REGISTER_FAMILIES)
def close(request: HttpRequest, pk: int, registration: int) -> HttpResponse:
    """End a registration; nothing that was written is lost by it."""
    family = family_changed(request, pk)
    centres = who(request).centres_where(Permission.REGISTER_FAMILIES)
    found = get_object_or_404(family.registrations.filter(centre__in=centres), pk=registration)
    if found.closed_on:
        return redirect(family)
    form = CloseForm(request.POST or None, today=today_at(family))

    def close() -> None:
        actions.close_registration(found, **form.facts(), by=who(request))

    if is_done(request, form, close):
        return redirect(family)
    heading = _("Close the registration at %(centre)s") % {"centre": found.centre}
    return asked(request, family, form, heading, _("Close the registration"))
