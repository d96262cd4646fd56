"""Pages about which way is good for an indicator: what was confirmed, confirming it, taking it back."""

from collections.abc import Callable

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import asking, needs
from accounts.permissions import Permission
from centres.models import Centre
from families.views.sending import is_done
from reporting import actions
from reporting.access import may_confirm
from reporting.directions import happenings
from reporting.forms import ConfirmForm, WithdrawForm
from reporting.indicators import BY_NUMBER, Indicator
from reporting.models import Direction
from reporting.views import chosen
from ui.forms import SamphireForm

Deed = Callable[[], None]
ASK = ["GET", "HEAD", "POST"]


@require_safe
@needs(Permission.SEE_NUMBERS)
def direction(request: HttpRequest, number: int) -> HttpResponse:
    """What was ever confirmed about one indicator, and by whom."""
    user, indicator = asking(request), _with_target(number)
    choice = chosen(request, user)
    newest = Direction.objects.about(indicator).first()
    counts = Direction.objects.newest_for(choice.period.last_on).get(number)
    page = {
        "indicator": indicator,
        "query": choice.address(),
        "happenings": happenings(indicator),
        "is_confirmed": bool(counts and not counts.is_withdrawn),
        "period": choice.period,
        "may_confirm": may_confirm(user),
        "to_withdraw": newest if newest and not newest.is_withdrawn else None,
    }
    return render(request, "reporting/direction.html", page)


@require_http_methods(ASK)
@needs(Permission.CONFIRM_DIRECTIONS)
def confirm(request: HttpRequest, number: int) -> HttpResponse:
    """Say which way is good, and what that rests on."""
    indicator = _hers_to_confirm(request, number)
    newest = Direction.objects.about(indicator).first()
    form = ConfirmForm(request.POST or None, indicator=indicator, newest=newest.pk if newest else None)

    def deed() -> None:
        try:
            actions.confirm_direction(indicator, **form.facts(), by=asking(request), now=timezone.now())
        except actions.MeanwhileError as refusal:
            form.has_read(refusal.args[0]["newest"])
            raise

    return _asked(request, indicator, form, deed, _("Say which way is good, for every centre"), _("Confirm this"))


@require_http_methods(ASK)
@needs(Permission.CONFIRM_DIRECTIONS)
def withdraw(request: HttpRequest, number: int, pk: int) -> HttpResponse:
    """Take back what was confirmed, with a reason."""
    indicator = _hers_to_confirm(request, number)
    found = get_object_or_404(Direction.objects.about(indicator), pk=pk)
    form = WithdrawForm(request.POST or None)

    def deed() -> None:
        because = form.cleaned_data["because"]
        actions.withdraw_direction(found, because=because, by=asking(request), now=timezone.now())

    return _asked(request, indicator, form, deed, _("Withdraw for every centre: %s") % found.aim, _("Withdraw this"))


def _asked(
    request: HttpRequest, indicator: Indicator, form: SamphireForm, deed: Deed, heading: str, button: str
) -> HttpResponse:
    query = chosen(request, asking(request)).address()
    back = reverse("reporting:direction", args=[indicator.number]) + query
    if is_done(request, form, deed):
        return redirect(back)
    page = {
        "indicator": indicator,
        "form": form,
        "heading": heading,
        "button": button,
        "query": query,
        "back": back,
        "centres": Centre.objects.order_by("name"),
    }
    return render(request, "reporting/direction_form.html", page, status=422 if form.errors else 200)


def _with_target(number: int) -> Indicator:
    """An indicator for which the contract prints a number, or no such page."""
    indicator = BY_NUMBER.get(number)
    if indicator is None or indicator.target is None:
        raise Http404
    return indicator


def _hers_to_confirm(request: HttpRequest, number: int) -> Indicator:
    """The indicator, for somebody who may say which way is good for it."""
    if not may_confirm(asking(request)):
        raise Http404
    return _with_target(number)
