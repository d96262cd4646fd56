"""The staff's first page: what needs a person today, most urgent first."""

from collections import Counter
from datetime import datetime
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET

from accounts.access import needs
from accounts.models import User
from accounts.permissions import Permission
from centres.models import Centre
from ui import today as first_page
from ui import worklist
from ui.shapes import Chip
from ui.worklist import WorkItem

NOON, EVENING = 12, 18


@require_GET
@needs(Permission.SEE_STAFF_PAGES)
def today(request: HttpRequest) -> HttpResponse:
    """All that is late, waits for a decision or comes up; who works with no people goes on to her own pages."""
    now = timezone.now()
    user: User = request.user  # type: ignore[assignment]
    if not user.can(Permission.SEE_FAMILIES):
        return redirect("front_door")
    everything = worklist.items(user, now)
    wanted = request.GET.get("show", "")
    above = first_page.panels(first_page.Spot.ABOVE, user, now)
    return render(
        request,
        "ui/today.html",
        {
            "greeting": _greeting(user, now),
            "summary": _summary(everything, [str(panel.sentence) for panel in above if panel.sentence]),
            "now": now,
            "may_register": user.can(Permission.REGISTER_FAMILIES),
            "centre": _only_centre(user),
            "groups": _groups([item for item in everything if not wanted or slugify(str(item.kind)) == wanted]),
            "tally": _tally(everything, wanted),
            "above": above,
            "beside": first_page.panels(first_page.Spot.BESIDE, user, now),
        },
    )


def _only_centre(user: User) -> Centre | None:
    centres = user.named_centres(Permission.SEE_STAFF_PAGES)
    return centres[0] if len(centres) == 1 else None


def _greeting(user: User, now: datetime) -> str:
    centres = user.named_centres(Permission.SEE_STAFF_PAGES)
    hour = now.astimezone(ZoneInfo(centres[0].zone)).hour if centres else now.hour
    words = (
        _("Good morning, %s") if hour < NOON else _("Good afternoon, %s") if hour < EVENING else _("Good evening, %s")
    )
    return words % user.name.split(" ")[0]


def _summary(everything: list[WorkItem], sentences: list[str]) -> str:
    counts = Counter(item.state for item in everything)
    late, decide = counts["late"], counts["decide"]
    said = [ngettext("%d thing is late.", "%d things are late.", late) % late] if late else [_("Nothing is late.")]
    if decide:
        said.append(ngettext("%d needs a decision today.", "%d need a decision today.", decide) % decide)
    return " ".join([*said, *sentences])


def _groups(items: list[WorkItem]) -> list[dict[str, object]]:
    by_state = {state: [item for item in items if item.state == state] for state in ("late", "decide", "coming")}
    following = next(iter(by_state["decide"] or by_state["coming"]), None)
    nothing_late = _("No one is late. Next: %s") % following.title if following else _("No one is late.")
    return [
        {"title": _("Late"), "items": by_state["late"], "late": True, "empty": nothing_late},
        {
            "title": _("Decide today"),
            "items": by_state["decide"],
            "late": False,
            "empty": _("Nothing waits for a decision."),
        },
        {"title": _("Coming up"), "items": by_state["coming"], "late": False, "empty": _("Nothing more in sight.")},
    ]


def _tally(everything: list[WorkItem], wanted: str) -> list[Chip]:
    kinds = Counter(str(item.kind) for item in everything)
    chips = [
        Chip(kind, f"?show={slugify(kind)}", current=slugify(kind) == wanted, count=count)
        for kind, count in kinds.most_common()
    ]
    return [Chip(_("Everything"), "?", current=not wanted, count=len(everything)), *chips]
