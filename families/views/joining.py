"""A family that is known comes to another centre: which one, and on what decision."""

from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import needs
from accounts.permissions import Permission
from centres.models import Centre
from families import actions, panels
from families.access import may_decide, other_centres, registrations_to_leave, visible_families
from families.eligibility import standing_for
from families.forms.joining import JoinForm
from families.known import known_family
from families.models import Family
from families.verdicts import met_of, tag_of
from families.views.asking import family_seen, today_at, who
from families.views.sending import is_done
from trail import actions as trail
from ui.shapes import Row


@require_safe
@needs(Permission.REGISTER_FAMILIES)
def another_centre(request: HttpRequest, pk: int) -> HttpResponse:
    """At which centre; each says beforehand whether the family can use it."""
    family = family_seen(request, pk)
    trail.looked(by=who(request), about=family, page="other centres")
    today = today_at(family)
    rows = [_row(family, centre, today) for centre in other_centres(who(request), family, today)]
    return render(request, "families/another_centre.html", {"family": family, "rows": rows})


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Permission.REGISTER_FAMILIES)
def join(request: HttpRequest, pk: int, slug: str) -> HttpResponse:
    """The reasons, and from which day; both centres or a move."""
    family = family_seen(request, pk)
    centre = get_object_or_404(who(request).centres_where(Permission.REGISTER_FAMILIES), slug=slug)
    form = _form(request, family, centre)
    if is_done(request, form, lambda: _come(request, family, centre, form)):
        return redirect(family)
    if not form.is_bound and family.registrations.filter(centre=centre).open_on(form.today).exists():
        return redirect(family)
    return _shown(request, family, centre, form)


def _row(family: Family, centre: Centre, on: date) -> Row:
    standing = standing_for(family, centre, on)
    unmet = standing.explained.unmet()
    words = f"{unmet[0].sentence}." if unmet else ""
    return Row(str(centre), reverse("families:join", args=[family.pk, centre.slug]), words, tag_of(standing.outcome))


def _form(request: HttpRequest, family: Family, centre: Centre) -> JoinForm:
    return JoinForm(
        request.POST or None,
        today=centre.day_of(timezone.now()),
        leaving=registrations_to_leave(who(request), family, to=centre),
        weigh=lambda on: standing_for(family, centre, on),
        may_overrule=may_decide(who(request), centre),
    )


def _come(request: HttpRequest, family: Family, centre: Centre, form: JoinForm) -> None:
    facts: dict[str, Any] = form.facts() | {"by": who(request), "today": form.today}
    left = form.left()
    if left:
        actions.move_to_another_centre(left, centre, **facts)
    else:
        actions.register_at_another_centre(family, centre, **facts)


def _shown(request: HttpRequest, family: Family, centre: Centre, form: JoinForm) -> HttpResponse:
    user = who(request)
    known = known_family(visible_families(user), family.pk, today_at)
    trail.looked(by=user, about=family, page="registering at another centre")
    context = {
        "family": family,
        "centre": centre,
        "form": form,
        "met": met_of(form.standing.outcome),
        "standing": form.standing,
        "may_keep": form.may_overrule and not form.standing.kept and form.standing.outcome == "not_eligible",
        "going_on": panels.panels(panels.Slot.LEAVING, known, user, timezone.now()) if known else [],
    }
    return render(request, "families/join.html", context, status=422 if form.errors else 200)
