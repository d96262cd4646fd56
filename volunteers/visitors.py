"""The public page on which anybody who would like to help writes to a centre."""

from allauth.account.adapter import get_adapter
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts import limits
from centres.models import Centre
from centres.settings import read_settings
from directory.models.lines import told
from directory.models.pages import centre_of
from directory.too_often import later
from ui.shapes import Button
from volunteers import actions, keeping
from volunteers.forms.enquiries import EnquireForm
from volunteers.limits import FROM_AN_ADDRESS, LETTERS_TO_HER, TO_A_CENTRE


@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def enquire(request: HttpRequest) -> HttpResponse:
    """Who she is and how to reach her, said without an account."""
    here, centres = centre_of(request), list(Centre.objects.all())
    form = EnquireForm(request.POST if request.method == "POST" else None, centres=centres, centre=here)
    if centres and form.is_valid():
        try:
            _keep(request, form)
        except limits.TooManyError as error:
            return later(request, error.wait, Button(_("How to reach us"), reverse("directory:contact"), "quiet"))
        return redirect("volunteering:sent")
    read_settings(centres)
    promise = keeping.promise(centres) if centres else ""
    facts = {"form": form, "centre": told(here), "is_open": bool(centres), "promise": promise}
    return render(request, "volunteers/enquire.html", facts, status=422 if form.errors else 200)


@login_not_required
@require_safe
def sent(request: HttpRequest) -> HttpResponse:
    """It has come to us, and what happens next."""
    return render(request, "volunteers/enquiry_sent.html", {"centre": told(centre_of(request))})


def _keep(request: HttpRequest, form: EnquireForm) -> None:
    """Keep it, as long as not too much has come from there. Raises TooManyError."""
    centre, said = form.chosen(), form.told()
    address = str(get_adapter().get_client_ip(request))
    limits.use_all([(FROM_AN_ADDRESS, address), (TO_A_CENTRE, centre.slug)])
    thank = bool(said.email) and _may_thank(said.email)
    key, language = form.cleaned_data["once"], get_language() or ""
    actions.enquire(said, centre=centre, key=key, now=timezone.now(), language=language, thank=thank)


def _may_thank(email: str) -> bool:
    """Seldom enough that nobody fills somebody else's mailbox by typing her address here."""
    try:
        limits.use(LETTERS_TO_HER, email.lower())
    except limits.TooManyError:
        return False
    return True
