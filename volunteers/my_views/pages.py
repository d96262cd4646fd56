"""Families, hours, me, and help."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from accounts.access import needs
from accounts.permissions import Permission
from centres.models import Centre
from families import telephones
from families.looking import looked_over
from trail import actions as trail
from volunteers import hours, my_day, standing
from volunteers.access import my_contacts, my_placements, my_volunteer
from volunteers.doorstep import Number, at_the_door, with_doorstep
from volunteers.my_views.asking import her, her_placement, me, today_for
from volunteers.readiness_words import Voice, heading
from volunteers.story import told, with_words

WEEKS_SHOWN = 12
CONTACTS_SHOWN = 20


@require_safe
@needs(Permission.VISIT_FAMILIES)
def families(request: HttpRequest) -> HttpResponse:
    """The families she visits."""
    volunteer, user = her(request), me(request)
    on = today_for(volunteer)
    looked_over([volunteer.centre], by=user, page="families she visits")
    doors = my_day.doors(my_placements(user, on), on)
    return render(request, "my/families.html", {"doors": list(doors.values())})


@require_safe
@needs(Permission.VISIT_FAMILIES)
def family(request: HttpRequest, pk: int) -> HttpResponse:
    """One family, as far as she needs to know; and what she wrote herself."""
    placement, user = her_placement(request, pk), me(request)
    on = today_for(placement.volunteer)
    trail.looked(by=user, about=placement.family, page="family at the door")
    [full] = with_doorstep(my_placements(user, on).filter(pk=placement.pk))
    wrote = with_words(my_contacts(user, on).filter(placement=placement)[:CONTACTS_SHOWN])
    door = at_the_door(full, on)
    context = {
        "door": door,
        "facts": my_day.door_facts(door),
        "planned": my_day.visits_to_come(placement.volunteer, {full.pk: door}, timezone.now()),
        "contacts": [(each.pk, told(each, open_page=False)) for each in wrote],
    }
    return render(request, "my/family.html", context)


@require_safe
@needs(Permission.VISIT_FAMILIES)
def my_hours(request: HttpRequest) -> HttpResponse:
    """Her weeks, kindly worded."""
    volunteer = her(request)
    on = today_for(volunteer)
    weeks = hours.recent_weeks(volunteer, on, WEEKS_SHOWN)
    context = {
        "week": my_day.week_now(volunteer, [], timezone.now()),
        "weeks": hours.rows(weeks, volunteer, Voice.YOU),
        "average": hours.latest_average(weeks),
        "breaks": [pause for pause in volunteer.breaks.all() if pause.last_on >= on],
    }
    return render(request, "my/hours.html", context)


@require_safe
@needs(Permission.VISIT_FAMILIES)
def about_me(request: HttpRequest) -> HttpResponse:
    """Her name, her readiness, her language."""
    volunteer = her(request)
    decision = standing.readiness_of(volunteer, today_for(volunteer), Voice.YOU)
    met, words = heading(decision.outcome, Voice.YOU)
    return render(request, "my/me.html", {"volunteer": volunteer, "decision": decision, "met": met, "heading": words})


@require_safe
def help_page(request: HttpRequest) -> HttpResponse:
    """I need help: for everybody who is signed in, in one tap."""
    volunteer = my_volunteer(me(request))
    centres = [volunteer.centre] if volunteer else _centres_of(request)
    return render(request, "my/help.html", {"places": [_answering(centre) for centre in centres]})


def _answering(centre: Centre) -> dict[str, object]:
    """Who answers where: at the centre while it is open, and when it is closed."""
    return {
        "centre": centre,
        "open": _numbers(centre.name, str(centre.phone), centre.phone_region),
        "closed": _numbers(_("On call"), str(centre.on_call_phone), centre.phone_region),
    }


def _numbers(whose: str, written: str, region: str) -> list[Number]:
    return [Number(whose, telephones.shown(written, region), telephones.link(written, region))] if written else []


def _centres_of(request: HttpRequest) -> list[Centre]:
    held = {role.centre for role in me(request).roles_now}
    named = [centre for centre in held if centre is not None]
    return named or list(Centre.objects.all())
