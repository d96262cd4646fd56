"""Placing a volunteer with a family, from either side; correcting and ending a placement."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from django.views.decorators.http import require_http_methods

from accounts.access import needs
from accounts.permissions import Permission
from families.models import Family
from trail import actions as trail
from volunteers import actions, matching
from volunteers.access import families_to_place_with, placeable_volunteers, visible_placements
from volunteers.forms.placements import EndForm, PlacementForm
from volunteers.matching import Choices
from volunteers.models import Placement
from volunteers.standing import readiness_of
from volunteers.views.asking import placed, today_at, who
from volunteers.views.sending import Page, about, asked

ASK = ["GET", "HEAD", "POST"]


@require_http_methods(ASK)
@needs(Permission.PLACE_VOLUNTEERS)
def choose_family(request: HttpRequest, pk: int) -> HttpResponse:
    """For one volunteer: the families of her centre that nobody visits yet, and may she visit at all."""
    volunteer, user = placed(request, pk), who(request)
    trail.looked(by=user, about=volunteer, page="families to choose from")
    on = today_at(volunteer)
    choices = matching.families_for(volunteer, families_to_place_with(user), on)
    heading = _("Place %s with a family") % volunteer
    context = {"volunteer": volunteer, "heading": heading} | _narrowed(request, choices)
    return render(request, "volunteers/choose_family.html", context)


@require_http_methods(ASK)
@needs(Permission.PLACE_VOLUNTEERS)
def choose_volunteer(request: HttpRequest, pk: int) -> HttpResponse:
    """For one family: who is ready, the best fit first, and who is not with the reason."""
    user = who(request)
    seen = families_to_place_with(user)
    family = get_object_or_404(seen.select_related("centre"), pk=pk)
    trail.looked(by=user, about=family, page="volunteers to choose from")
    on = family.centre.day_of(timezone.now())
    choices = matching.volunteers_for(family, placeable_volunteers(user), seen, on)
    heading = _("A volunteer for the %s") % family.in_a_sentence
    context = {"family": family, "heading": heading} | _narrowed(request, choices)
    return render(request, "volunteers/choose_volunteer.html", context)


@require_http_methods(ASK)
@needs(Permission.PLACE_VOLUNTEERS)
def place(request: HttpRequest, pk: int, family_pk: int) -> HttpResponse:
    """The two together, and what to know."""
    volunteer, user = placed(request, pk), who(request)
    family: Family = get_object_or_404(families_to_place_with(user).select_related("centre"), pk=family_pk)
    today = today_at(volunteer)
    form = PlacementForm(request.POST or None)
    heading = _("Place %(volunteer)s with the %(family)s") % {"volunteer": volunteer, "family": family.in_a_sentence}
    page = Page(
        heading, pgettext("a volunteer with a family", "Place"), volunteer.get_absolute_url(), family, str(volunteer)
    )
    return asked(
        request,
        form,
        page,
        lambda facts: actions.place_with_family(volunteer, family, **facts, by=user, today=today),
        decision=readiness_of(volunteer, today),
    )


@require_http_methods(ASK)
@needs(Permission.PLACE_VOLUNTEERS)
def change(request: HttpRequest, pk: int) -> HttpResponse:
    """What the family hopes for and what to know at the door."""
    placement = _placement(request, pk)
    form = PlacementForm(request.POST or None, placement=placement)
    page = about(placement.volunteer, _("With the %s") % placement.family.in_a_sentence, _("Save"))
    return asked(request, form, page, lambda facts: actions.change_placement(placement, **facts, by=who(request)))


@require_http_methods(ASK)
@needs(Permission.PLACE_VOLUNTEERS)
def end(request: HttpRequest, pk: int) -> HttpResponse:
    """They say goodbye."""
    placement = _placement(request, pk)
    form = EndForm(request.POST or None, today=today_at(placement.volunteer))
    page = about(
        placement.volunteer,
        _("End the placement with the %s") % placement.family.in_a_sentence,
        _("End it"),
        _("Visits still planned are called off with it. Tell both before you save."),
    )
    now = timezone.now()
    return asked(request, form, page, lambda facts: actions.end_placement(placement, **facts, by=who(request), now=now))


def _narrowed(request: HttpRequest, choices: Choices) -> dict[str, object]:
    """A few at first, all when asked for, or those of a name. Names are posted, so that none stands in an address."""
    words = request.POST.get("q", "").strip()
    if words:
        return {"choices": choices.named(words), "words": words}
    return {"choices": choices if "all" in request.GET else choices.first()}


def _placement(request: HttpRequest, pk: int) -> Placement:
    """A placement she may change, or no such page."""
    user = who(request)
    ours = visible_placements(user).filter(volunteer__in=placeable_volunteers(user))
    return get_object_or_404(ours.select_related("volunteer__centre", "volunteer__person", "family__centre"), pk=pk)
