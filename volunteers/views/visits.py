"""The visit board, and what staff do when somebody is not back."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import needs
from accounts.permissions import Permission
from families.looking import looked_over
from volunteers import actions, checker
from volunteers.access import visible_placements, watched_centres, watched_visits
from volunteers.board import board
from volunteers.durations import day_words, from_to
from volunteers.forms.visits import CallOffForm, SafeForm, StaffPlanForm
from volunteers.models import Visit
from volunteers.views.asking import who
from volunteers.views.sending import Facts, Page, about, asked

ASK = ["GET", "HEAD", "POST"]


@require_safe
@needs(Permission.WATCH_VISITS)
def visit_board(request: HttpRequest) -> HttpResponse:
    """Who is out now. With JavaScript the cards are asked for again every half minute."""
    user, now = who(request), timezone.now()
    looked_over(watched_centres(user), by=user, page="visit board")
    return render(request, "volunteers/visits.html", _as_it_stands(request) | {"checked": checker.state(now)})


@require_safe
@needs(Permission.WATCH_VISITS)
def visits_now(request: HttpRequest) -> HttpResponse:
    """Only the part that changes. Opening the board was noted; looking on is not noted again."""
    now = timezone.now()
    return render(request, "volunteers/visits_now.html", _as_it_stands(request) | {"checked": checker.state(now)})


@require_http_methods(ASK)
@needs(Permission.WATCH_VISITS)
def safe(request: HttpRequest, pk: int) -> HttpResponse:
    """She is safe: how we know, and whether the visit is over."""
    visit, now = _visit(request, pk), timezone.now()
    volunteer = visit.placement.volunteer
    form = SafeForm(request.POST or None, centre=volunteer.centre, now=now)
    heading = _("%s is safe") % volunteer
    page = Page(heading, _("Save"), reverse("volunteers:visits"), volunteer, _("Visits"), _which(visit))

    def deed(facts: Facts) -> None:
        until = form.stays_until
        if until is None:
            actions.found_safe(visit, how=facts["how"], by=who(request), now=now)
        else:
            actions.say_late(visit, ends=until, by=who(request), now=now)

    return asked(request, form, page, deed)


@require_http_methods(ASK)
@needs(Permission.WATCH_VISITS)
def call_off(request: HttpRequest, pk: int) -> HttpResponse:
    """The visit will not be."""
    visit, now = _visit(request, pk), timezone.now()
    form = CallOffForm(request.POST or None)
    volunteer = visit.placement.volunteer
    heading = _("Call off the visit of %s") % volunteer
    page = Page(heading, _("Call off"), reverse("volunteers:visits"), volunteer, _("Visits"), _which(visit))
    return asked(request, form, page, lambda facts: actions.call_off(visit, **facts, by=who(request), now=now))


@require_http_methods(ASK)
@needs(Permission.MANAGE_VOLUNTEERS)
def plan(request: HttpRequest, pk: int) -> HttpResponse:
    """A visit that she asked the centre to plan for her."""
    placements = visible_placements(who(request)).select_related("volunteer__centre", "volunteer__person", "family")
    placement, now = get_object_or_404(placements, pk=pk), timezone.now()
    volunteer = placement.volunteer
    form = StaffPlanForm(request.POST or None, centre=volunteer.centre, today=volunteer.centre.day_of(now))
    page = about(volunteer, _("Plan a visit to the %s") % placement.family.in_a_sentence, _("Plan it"))

    def deed(facts: Facts) -> None:
        starts, ends = form.times()
        key, note = form.cleaned_data["once"], facts["note"]
        actions.plan_visit(placement, starts=starts, ends=ends, note=note, key=key, by=who(request), now=now)

    return asked(request, form, page, deed)


def _as_it_stands(request: HttpRequest) -> dict[str, object]:
    user, now = who(request), timezone.now()
    return {"board": board(user, now), "now": now}


def _which(visit: Visit) -> str:
    """The visit by its day and its hours. Not by its family: whoever watches need not see families."""
    centre = visit.placement.volunteer.centre
    day = day_words(centre.day_of(visit.planned_start), centre.day_of(timezone.now()))
    times = from_to(visit.planned_start, visit.planned_end, centre)
    return _("The visit: %(day)s, %(times)s.") % {"day": day, "times": times}


def _visit(request: HttpRequest, pk: int) -> Visit:
    visits = watched_visits(who(request)).select_related("placement__volunteer__person", "placement__family")
    return get_object_or_404(visits.prefetch_related("placement__volunteer__centre"), pk=pk)
