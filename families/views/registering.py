"""Registering a family that is new to us."""

from datetime import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from accounts.access import needs
from accounts.permissions import Permission
from centres.models import Centre
from families import actions
from families.access import visible_families
from families.duplicates import Likeness, alike
from families.forms.asking import AskingForm
from families.forms.registering import RegistrationPage, SureForm
from families.households import Household
from families.views.asking import who
from trail import actions as trail


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Permission.REGISTER_FAMILIES)
def register(request: HttpRequest) -> HttpResponse:
    """One page: home, adults, children, answers. A family that looks known is shown before a second is made."""
    centres, now = who(request).centres_where(Permission.REGISTER_FAMILIES), timezone.now()
    today = timezone.localdate(now)
    data = request.POST if request.method == "POST" else None
    if data and (more := data.get("more")):
        return _shown(request, RegistrationPage.with_one_more(data, more, centres=centres, today=today))
    page, sure = RegistrationPage(data, centres=centres, today=today), SureForm(data)
    if data is None or not page.is_valid() or not sure.is_valid():
        return _shown(request, page, sure)
    household, centre, seen = page.household(), page.centre, visible_families(who(request))
    likely = alike(household, seen, centre.phone_region)
    asking = _asking(request, household, centre, now)
    if (likely and not sure.cleaned_data["sure"]) or not asking.is_settled():
        return _shown(request, page, sure, likely, asking)
    once = {"key": sure.cleaned_data["once"], "agreement": asking.agreement()}
    return redirect(actions.register_family_once(household, **once, centre=centre, by=who(request), now=now))


def _asking(request: HttpRequest, household: Household, centre: Centre, now: datetime) -> AskingForm:
    """Whether another centre may know them; or that this was learnt too often to say."""
    user = who(request)
    try:
        likely = actions.look_elsewhere(household, centre, visible_families(user), by=user, today=centre.day_of(now))
    except actions.AskedTooOftenError as refusal:
        return AskingForm.refused(str(refusal), request.POST)
    return AskingForm.about(likely, request.POST)


def _shown(
    request: HttpRequest,
    page: RegistrationPage,
    sure: SureForm | None = None,
    likely: list[Likeness] | None = None,
    asking: AskingForm | None = None,
) -> HttpResponse:
    wrong = page.wrong
    context: dict[str, Any] = {"page": page, "sure": sure or SureForm(), "likely": likely or []}
    if asking and asking.is_needed:
        if asking.likely:
            trail.looked(by=who(request), about=page.centre, page="whether another centre knows a family")
        context["asking"] = asking
        wrong = [*wrong, asking] if asking.errors else wrong
    if wrong:
        context["form"] = wrong[0]  # the frame's title says "Error" for a form that was sent back
    context["wrong"] = wrong
    return render(request, "families/register.html", context, status=422 if wrong or likely or asking else 200)
