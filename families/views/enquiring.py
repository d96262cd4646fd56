"""Answering another centre that asks, with the family's agreement, whether a family is ours."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from accounts.access import needs
from accounts.permissions import Permission
from families import actions
from families.access import enquiries_to_answer
from families.forms.asking import EnquiryForm
from families.models import Enquiry
from families.views.asking import family_seen, who
from families.views.sending import is_done
from trail import actions as trail


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Permission.DECIDE_ELIGIBILITY)
def enquiry(request: HttpRequest, pk: int, enquiry: int) -> HttpResponse:
    """What the two have in common, what a yes opens, and the answer."""
    family = family_seen(request, pk)
    found = get_object_or_404(enquiries_to_answer(who(request)).select_related("centre"), known=family, pk=enquiry)
    form = EnquiryForm(request.POST or None)
    if is_done(request, form, lambda: _answer(request, found, form)) or not (form.is_bound or found.is_waiting):
        return redirect(family)
    trail.looked(by=who(request), about=family, page="question of another centre")
    context = {"family": family, "enquiry": found, "form": form}
    return render(request, "families/enquiry.html", context, status=422 if form.errors else 200)


def _answer(request: HttpRequest, found: Enquiry, form: EnquiryForm) -> None:
    by, today = who(request), found.known.centre.day_of(timezone.now())
    if form.shares:
        actions.share_record(found, by=by, today=today)
    else:
        actions.decline_to_share(found, why=form.cleaned_data["why"], by=by, today=today)
