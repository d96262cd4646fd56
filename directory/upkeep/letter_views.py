"""The page behind the link of a reminder: one button. Opening it changes nothing, because post rooms open links."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from directory.models import Service
from directory.models.lines import told
from directory.models.pages import centre_of
from directory.upkeep.assuring import confirm
from directory.upkeep.links_in_letters import BrokenLinkError, opened


@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def still_correct(request: HttpRequest, token: str) -> HttpResponse:
    """Ask whether the listing is still correct, and take the answer."""
    service, is_spent = _meant(token)
    is_done = request.method == "POST" and service is not None and not is_spent
    if service is not None and is_done:
        confirm(service, by=None, today=timezone.localdate())
    facts = {"service": service, "is_done": is_done, "is_spent": is_spent, "centre": told(centre_of(request))}
    return render(request, "directory/upkeep/still_correct.html", facts, status=200 if service else 404)


def _meant(token: str) -> tuple[Service | None, bool]:
    """The public service, and whether it was checked since the letter."""
    try:
        sealed = opened(token)
    except BrokenLinkError:
        return None, False
    service = Service.objects.public().select_related("organisation").filter(pk=sealed.service).first()
    return service, bool(service and service.assured_on and service.assured_on > sealed.counted_from)
