"""A volunteer's visits: plan, check in, late, check out, cannot go."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import needs
from accounts.permissions import Permission
from trail import actions as trail
from trail.whereabouts import form_at
from volunteers import actions, my_day
from volunteers.access import my_placements
from volunteers.doorstep import at_the_door
from volunteers.forms.visits import CallOffForm, PlanForm, StartsLaterForm, TakesLongerForm
from volunteers.my_views.asking import her, her_placement, her_visit, me, today_for
from volunteers.my_views.sending import asked, pressed

ASK = ["GET", "HEAD", "POST"]


@require_POST
@needs(Permission.VISIT_FAMILIES)
def check_in(request: HttpRequest, pk: int) -> HttpResponse:
    """I am there."""
    visit = her_visit(request, pk)
    return pressed(
        request, lambda: actions.check_in(visit, by=me(request), now=timezone.now()), then=reverse("my:today")
    )


@require_POST
@needs(Permission.VISIT_FAMILIES)
def check_out(request: HttpRequest, pk: int) -> HttpResponse:
    """I have left, and all is well. Writing it up comes next, while it is fresh."""
    visit = her_visit(request, pk)
    return pressed(
        request, lambda: actions.check_out(visit, by=me(request), now=timezone.now()), then=reverse("my:today")
    )


@require_http_methods(ASK)
@needs(Permission.VISIT_FAMILIES)
def late(request: HttpRequest, pk: int) -> HttpResponse:
    """Before she is there: when she will be. Once she is there: until when it takes."""
    visit, now = her_visit(request, pk), timezone.now()
    centre, then = visit.placement.volunteer.centre, reverse("my:today")
    on_her_way = visit.checked_in_at is None
    form = (StartsLaterForm if on_her_way else TakesLongerForm)(
        request.POST or None, visit=visit, centre=centre, now=now
    )

    def deed() -> None:
        if on_her_way:
            actions.start_later(visit, starts=form.chosen, by=me(request), now=now)
        else:
            actions.say_late(visit, ends=form.chosen, by=me(request), now=now)

    return asked(request, "my/late.html", form, deed, then=then, on_her_way=on_her_way)


@require_http_methods(ASK)
@needs(Permission.VISIT_FAMILIES)
def cannot_go(request: HttpRequest, pk: int) -> HttpResponse:
    """I can't go."""
    visit, now = her_visit(request, pk), timezone.now()
    on = today_for(visit.placement.volunteer)
    trail.looked(by=me(request), about=visit.placement.family, page=form_at(request))
    form = CallOffForm(request.POST or None)
    return asked(
        request,
        "my/cannot_go.html",
        form,
        lambda: actions.call_off(visit, because=form.cleaned_data["because"], by=me(request), now=now),
        then=reverse("my:today"),
        door=at_the_door(visit.placement, on),
    )


@require_http_methods(ASK)
@needs(Permission.VISIT_FAMILIES)
def plan(request: HttpRequest, pk: int) -> HttpResponse:
    """A visit to come, so that somebody knows."""
    placement, now = her_placement(request, pk), timezone.now()
    centre = placement.volunteer.centre
    on = centre.day_of(now)
    form = PlanForm(request.POST or None, centre=centre, today=on)

    def deed() -> None:
        starts, ends = form.times()
        key, note = form.cleaned_data["once"], form.cleaned_data["note"]
        actions.plan_visit(placement, starts=starts, ends=ends, note=note, key=key, by=me(request), now=now)

    trail.looked(by=me(request), about=placement.family, page=form_at(request))
    door = at_the_door(placement, on)
    return asked(request, "my/plan.html", form, deed, then=reverse("my:today"), door=door)


@require_safe
@needs(Permission.VISIT_FAMILIES)
def visit_page(request: HttpRequest, pk: int) -> HttpResponse:
    """One visit to come, with what can be done about it."""
    visit, now = her_visit(request, pk), timezone.now()
    volunteer = her(request)
    on = today_for(volunteer)
    doors = my_day.doors(my_placements(me(request), on).filter(pk=visit.placement_id), on)
    trail.looked(by=me(request), about=visit.placement.family, page="planned visit")
    return render(request, "my/visit.html", {"each": my_day.visit_shown(visit, doors, volunteer, now)})
