"""A family's page, and what was true of it on any day."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from accounts.access import needs
from accounts.permissions import Permission
from families import circumstances, panels, portrait, story, verdicts
from families.access import may_change, may_change_at, visible_families
from families.forms.changing import OnForm
from families.known import Known, known_family
from families.panels import Slot
from families.views.asking import family_seen, today_at, who
from trail import actions as trail
from trail.panels import looked_at, whole_trail_url


@require_safe
@needs(Permission.SEE_FAMILIES)
def family_page(request: HttpRequest, pk: int) -> HttpResponse:
    """The story left; what explains it right."""
    known = known_family(visible_families(who(request)), pk, today_at)
    if known is None:
        raise Http404
    trail.looked(by=who(request), about=known.family, page="family page")
    return render(request, "families/family.html", _facts(request, known))


@require_safe
@needs(Permission.SEE_FAMILIES)
def circumstances_page(request: HttpRequest, pk: int) -> HttpResponse:
    """Every answer that was ever given, and what was true on a day that is asked for."""
    family = family_seen(request, pk)
    today = today_at(family)
    form = OnForm(request.GET if "on" in request.GET or "on_day" in request.GET else None, initial={"on": today})
    on = form.day() or today
    trail.looked(by=who(request), about=family, page="circumstances")
    asked = circumstances.questions(family.circumstances.all(), on)
    context = {
        "family": family,
        "on": on,
        "form": form,
        "asked": circumstances.history(asked),
        "answers": circumstances.shown_answers(family, asked, may_change=False),
        "may_change": may_change(who(request), family),
    }
    return render(request, "families/circumstances.html", context)


def _facts(request: HttpRequest, known: Known) -> dict[str, Any]:
    family, user, now = known.family, who(request), timezone.now()
    on = today_at(family)
    allowed = may_change_at(user, known.centres)
    asked = circumstances.questions(family.circumstances.all(), on)
    return _story(request, known) | {
        "family": family,
        "centre": family.centre,
        "may_change": allowed,
        "homes": portrait.shown_homes(known, on, may_change=allowed),
        "reach": portrait.ways_to_reach(known.people, family.centre.phone_region),
        "facts": portrait.plain_facts(family),
        "answers": circumstances.shown_answers(family, asked, may_change=allowed),
        "verdicts": verdicts.verdicts(known, user, on),
        "main_panels": panels.panels(Slot.MAIN, known, user, now),
        "side_panels": panels.panels(Slot.SIDE, known, user, now),
        "buttons": panels.buttons(known, user, now),
        "looks": looked_at(family, user, now),
        "trail_url": whole_trail_url(family, user),
    }


def _story(request: HttpRequest, known: Known) -> dict[str, Any]:
    """What has happened: of the kind that is asked for, the first dozen or everything."""
    others = panels.moments(known, who(request), timezone.now())
    moments = story.story(known.family, known.decisions, known.registrations, others)
    kind, everything = request.GET.get("show", ""), "all" in request.GET
    return {
        "happenings": story.chosen(moments, kind, everything=everything),
        "chips": story.chips(kind),
        "more": not everything and story.is_cut(moments, kind),
    }
