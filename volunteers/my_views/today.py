"""My day: one visit, one big button."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from accounts.access import needs
from accounts.permissions import Permission
from trail import actions as trail
from volunteers import my_day, readiness, standing, unwritten
from volunteers.access import my_placements, my_volunteer
from volunteers.my_views.asking import me
from volunteers.my_views.kinds import tiles
from volunteers.readiness_words import Voice


@require_safe
@needs(Permission.VISIT_FAMILIES)
def today(request: HttpRequest) -> HttpResponse:
    """Today's visit, the week, what is to do, and whether she may visit alone."""
    user, now = me(request), timezone.now()
    volunteer = my_volunteer(user)
    if volunteer is None:
        return render(request, "my/nobody.html")
    on = volunteer.centre.day_of(now)
    known = my_day.doors(my_placements(user, on), on)
    visits = my_day.visits_now(volunteer, known, now)
    for visit in visits[:1]:
        trail.looked(by=user, about=visit.door.placement.family, page="today’s visit")
    just_out = unwritten.just_out(volunteer, known, [each.visit for each in visits], user.pk, now)
    decision = standing.readiness_of(volunteer, on, Voice.YOU)
    context = {
        "volunteer": volunteer,
        "visits": visits,
        "just_out": just_out,
        "to_come": my_day.visits_to_come(volunteer, known, now),
        "doors": list(known.values()),
        "week": my_day.week_now(volunteer, visits, now),
        "to_do": my_day.to_do(volunteer, known, user.pk, now, besides=just_out),
        "tiles": tiles(few=True),
        "decision": decision,
        "may_visit": decision.outcome == readiness.MAY_VISIT_ALONE,
    }
    return render(request, "my/today.html", context)
