"""The public pages on which anybody tells us that a listing is not right."""

from typing import Any

from allauth.account.adapter import get_adapter
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts import limits
from directory import listing
from directory.harvest.provenance import provenance
from directory.models import Service, lines
from directory.models.pages import centre_of
from directory.too_often import later
from directory.upkeep.forms import SuggestionForm
from directory.upkeep.limits import ABOUT_A_LISTING, FROM_AN_ADDRESS
from directory.upkeep.suggesting import suggest
from ui.shapes import Button


@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def tell_us(request: HttpRequest, slug: str) -> HttpResponse:
    """What is wrong with a listing, said without an account."""
    service = get_object_or_404(Service.objects.public(), slug=slug)
    form = SuggestionForm(request.POST or None, initial={"about": request.GET.get("about", "")})
    if request.method == "POST" and form.is_valid():
        try:
            limits.use_all([(FROM_AN_ADDRESS, _address(request)), (ABOUT_A_LISTING, slug)])
        except limits.TooManyError as error:
            return later(request, error.wait, Button(_("Back to the listing"), service.get_absolute_url(), "quiet"))
        said = {name: form.cleaned_data[name] for name in ("about", "words", "email")}
        suggest(service, **said, key=form.cleaned_data["once"], now=timezone.now())
        return redirect("directory:told", slug=slug)
    facts = _about(request, service) | {"form": form, "provenance": provenance(service)}
    return render(request, "directory/upkeep/tell_us.html", facts, status=422 if form.errors else 200)


@login_not_required
@require_safe
def told(request: HttpRequest, slug: str) -> HttpResponse:
    """It has come to us, and what happens next."""
    service = get_object_or_404(Service.objects.public(), slug=slug)
    return render(request, "directory/upkeep/told.html", _about(request, service))


def _about(request: HttpRequest, service: Service) -> dict[str, Any]:
    """The listing by the name it has in the reader's language."""
    words = listing.told(service)
    return {"service": service, "name": words.name, "lang": words.lang, "centre": lines.told(centre_of(request))}


def _address(request: HttpRequest) -> str:
    return str(get_adapter().get_client_ip(request))
