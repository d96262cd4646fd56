"""What the public asks for that is no page of words: the question, and the week."""

from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.views import serve

from centres.catchment import place_in, serving
from centres.models import Centre
from centres.postcodes import is_whole
from directory import ways, weeks
from directory.can_i_use import answer
from directory.forms import CanIUseForm, WhichCentreForm
from directory.links import public_lists
from directory.models import NewsPage
from directory.models.lines import told
from directory.models.pages import centre_of
from directory.weeks_asked import asked


@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def home(request: HttpRequest) -> HttpResponse:
    """The home page; the question is asked and answered there, without an address that tells where somebody lives."""
    response: HttpResponse = serve(request, "")
    if isinstance(response, TemplateResponse) and response.context_data:
        response.context_data |= _question(request, response.context_data["centre"])
        response.context_data["news"] = NewsPage.fresh(timezone.localdate())
    return response


@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def register(request: HttpRequest) -> HttpResponse:
    """Can I use the centre? Of the one named in the address, else of the one the site speaks for."""
    named = Centre.objects.filter(slug=request.GET.get("centre", "")).first()
    centre = named or centre_of(request)
    centres = [] if centre else list(Centre.objects.all())
    page = {"centre": told(centre), "centres": centres, **_question(request, centre)}
    return render(request, "directory/register.html", page)


@login_not_required
@require_safe
def whats_on(request: HttpRequest) -> HttpResponse:
    """A week at each centre, narrowed by what the address says; the centre the site speaks for comes first."""
    now, centre = timezone.now(), centre_of(request)
    today, centres = timezone.localdate(now), sorted(Centre.objects.all(), key=lambda each: each != centre)
    shown = weeks.shown(asked(request.GET, centres, today), centres, now=now, today=today)
    return render(request, "directory/whats_on.html", {"centre": told(centre)} | shown)


@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def which_centre(request: HttpRequest) -> HttpResponse:
    """Which is my centre? Asked and answered without an address that tells where somebody lives."""
    form = WhichCentreForm(request.POST if request.method == "POST" else None)
    page: dict[str, Any] = {"form": form, "centre": told(centre_of(request))}
    if form.is_valid():
        place = place_in(form.cleaned_data["place"])
        page |= {"asked": True, "found": told(serving(place)), "is_whole": is_whole(place.postcode)}
    return render(request, "directory/my_centre.html", page)


@login_not_required
@require_safe
def contact(request: HttpRequest) -> HttpResponse:
    """How to reach every centre, and where to go with what."""
    centres = [told(centre) for centre in Centre.objects.all()]
    page = {"centre": told(centre_of(request)), "centres": centres, "ways": ways.ways()}
    return render(request, "directory/contact_page.html", page)


@login_not_required
@require_safe
def links(request: HttpRequest) -> HttpResponse:
    """Websites of others, with the day of the last look at each; no print of it is kept, for looks change it too."""
    return render(request, "directory/links.html", {"centre": told(centre_of(request)), "lists": public_lists()})


def _question(request: HttpRequest, centre: Centre | None) -> dict[str, Any]:
    """The form, and the answer once both questions are answered; nothing to ask where no centre is meant."""
    if centre is None:
        return {}
    form = CanIUseForm(request.POST if request.method == "POST" else None)
    if not form.is_valid():
        return {"form": form}
    return {"form": form, "answer": answer(centre, **form.cleaned_data, today=centre.day_of(timezone.now()))}
