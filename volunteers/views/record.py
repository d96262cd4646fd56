"""A volunteer's page."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from accounts.access import needs
from accounts.permissions import Permission
from trail import actions as trail
from trail.panels import looked_at, whole_trail_url
from volunteers import hours, portrait
from volunteers.access import may_record_vetting, may_see_vetting
from volunteers.models import Volunteer
from volunteers.readiness_words import Voice, heading
from volunteers.standing import readiness_of
from volunteers.story import story
from volunteers.views.asking import seen, today_at, who

WEEKS_SHOWN = 8


@require_safe
@needs(Permission.SEE_VOLUNTEERS)
def volunteer_page(request: HttpRequest, pk: int) -> HttpResponse:
    """Her story left; what explains it right."""
    volunteer = seen(request, pk)
    trail.looked(by=who(request), about=volunteer, page="volunteer page")
    return render(request, "volunteers/volunteer.html", _facts(request, volunteer))


def _facts(request: HttpRequest, volunteer: Volunteer) -> dict[str, Any]:
    user, now, on = who(request), timezone.now(), today_at(volunteer)
    decision, everything = readiness_of(volunteer, on), "all" in request.GET
    met, words = heading(decision.outcome, Voice.HER)
    happenings = story(volunteer, user, everything=everything)
    sees_vetting = may_see_vetting(user, volunteer)
    return {
        "volunteer": volunteer,
        "centre": volunteer.centre,
        "tags": portrait.tags(volunteer, decision, on),
        "buttons": portrait.buttons(volunteer, user, on),
        "met": met,
        "heading": words,
        "decision": decision,
        "facts": portrait.facts(volunteer, user),
        "placements": portrait.placements(volunteer, user, on),
        "weeks": hours.rows(hours.recent_weeks(volunteer, on, WEEKS_SHOWN), volunteer),
        "breaks": [pause for pause in volunteer.breaks.all() if pause.last_on >= on],
        "checks": portrait.checks(volunteer, user) if sees_vetting else [],
        "sees_vetting": sees_vetting,
        "may_apply": may_record_vetting(user, volunteer),
        "more_links": portrait.more_links(volunteer, user),
        "happenings": happenings,
        "more": not everything,
        "looks": looked_at(volunteer, user, now),
        "trail_url": whole_trail_url(volunteer, user),
    }
