"""The sessions of a week, and the register of one."""

from datetime import timedelta
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.dateparse import parse_date
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import needs
from accounts.permissions import Permission
from directory.models import ActivitySession
from families import actions, registers
from families.access import attending_families, visible_sessions
from families.actions.attendance import unnamed_at
from families.actions.refusals import RefusedError
from families.forms.attendance import HeadCountForm
from families.last_changes import last_count
from families.registers import Ticks
from families.searching import matching
from families.sessions import ONE_WEEK, week_of
from families.views.asking import who
from trail import actions as trail

ONE_DAY = timedelta(days=1)


@require_safe
@needs(Permission.TAKE_ATTENDANCE)
def session_list(request: HttpRequest) -> HttpResponse:
    """One week of sessions at her centres."""
    today = timezone.localdate()
    try:
        day = parse_date(request.GET.get("week", "")) or today
    except ValueError:
        day = today
    day = min(max(day, today - 520 * ONE_WEEK), today + 52 * ONE_WEEK)
    week, days = week_of(visible_sessions(who(request)), day, today)
    context = {"week": week, "days": days, "before": week.first_on - ONE_DAY, "after": week.last_on + ONE_DAY}
    return render(request, "families/sessions.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Permission.TAKE_ATTENDANCE)
def take_register(request: HttpRequest, pk: int) -> HttpResponse:
    """Tick who came, find who is not on the list, count those without a name."""
    session = get_object_or_404(visible_sessions(who(request)).select_related("activity", "centre"), pk=pk)
    ticks = _ticks(request.POST) if request.method == "POST" else registers.ticks_of(session)
    if "look" in request.POST:
        return _looked_for(request, session, ticks)
    form = HeadCountForm(request.POST or None, **_count(session))
    if request.method == "POST" and form.is_valid() and _is_kept(request, session, ticks, form):
        return redirect("families:take_register", pk)
    return _shown(request, session, ticks, form)


def _is_kept(request: HttpRequest, session: ActivitySession, ticks: Ticks, form: HeadCountForm) -> bool:
    allowed = attending_families(who(request))
    came, taken_off = (registers.people_among(numbers, allowed) for numbers in (ticks.came, ticks.taken_off))
    today = session.centre.day_of(timezone.now())
    try:
        actions.take_attendance(session, came=came, taken_off=taken_off, **form.facts(), by=who(request), today=today)
    except RefusedError as refusal:
        form.refuse(str(refusal), refusal.field)
        return False
    messages.success(request, _("The register is kept."))
    return True


def _looked_for(request: HttpRequest, session: ActivitySession, ticks: Ticks) -> HttpResponse:
    """The same page with the families that were found; nothing ticked is lost, and no name is in the address."""
    words = request.POST.get("q", "")
    found = matching(attending_families(who(request)), words)[: registers.MOST_FOUND]
    more = ticks.with_found(found.values_list("pk", flat=True))
    written = {name: value for name in HeadCountForm.base_fields if (value := request.POST.get(name)) is not None}
    form = HeadCountForm(initial=written, **_count(session))
    return _shown(request, session, more, form, looked=True, words=words, found=len(more.found))


def _shown(
    request: HttpRequest, session: ActivitySession, ticks: Ticks, form: HeadCountForm, **more: Any
) -> HttpResponse:
    trail.looked(by=who(request), about=session, page="register")
    context = {
        "session": session,
        "centre": session.centre,
        "register": registers.register(session, attending_families(who(request)), ticks),
        "added": ticks.added,
        "form": form,
        "wrong": [form] if form.errors else [],
    }
    return render(request, "families/take_register.html", context | more, status=422 if form.errors else 200)


def _ticks(data: QueryDict) -> Ticks:
    came, before, added = (_numbers(data.getlist(name)) for name in ("came", "before", "added"))
    return Ticks(frozenset(came), frozenset(before), tuple(added))


def _numbers(values: list[str]) -> list[int]:
    return [int(value) for value in values if value.isdecimal() and len(value) < 19]


def _count(session: ActivitySession) -> dict[str, Any]:
    """The head count as it is kept, and who changed it last."""
    kept = getattr(session, "head_count", None)
    return {"kept": unnamed_at(session), "last_change": last_count(kept) if kept else ""}
