"""The page "Find a person": words are posted, kept on the server, and answered under a token."""

from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_http_methods

from accounts.access import needs
from accounts.models import User
from accounts.permissions import Permission
from trail import actions as trail
from ui import finding


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Permission.SEE_FAMILIES)
def find(request: HttpRequest) -> HttpResponse:
    """Take the words and lead to the answer: here, or in the list the question came from."""
    if request.method == "POST":
        return _led(request)
    user: User = request.user  # type: ignore[assignment]
    words = finding.kept(request.session, request.GET.get("s", ""))
    groups = finding.find(user, words) if words else {}
    if groups:
        for centre in user.named_centres(Permission.SEE_FAMILIES):
            trail.looked(by=user, about=centre, page="found people by name")
    return render(request, "ui/find.html", {"words": words, "groups": groups})


def _led(request: HttpRequest) -> HttpResponse:
    token = finding.keep(request.session, request.POST.get("q", ""))
    asked_from = request.POST.get("next", "")
    is_ours = asked_from.startswith("/") and url_has_allowed_host_and_scheme(asked_from, allowed_hosts=None)
    page = urlsplit(asked_from).path if is_ours else reverse("find")
    return HttpResponseRedirect(f"{page}?s={token}")
