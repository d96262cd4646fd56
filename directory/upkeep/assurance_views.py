"""The editors' pages about listings nobody has checked, and what the directory does with them by itself."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import asking, needs
from accounts.permissions import Permission
from directory.models import DirectoryPolicy
from directory.upkeep.assuring import set_policy, unchecked
from directory.upkeep.forms import PolicyForm
from directory.upkeep.frame import page
from directory.upkeep.tables import UncheckedTable


@require_safe
@needs(Permission.EDIT_PAGES)
def not_checked(request: HttpRequest) -> HttpResponse:
    """What nobody has checked for long, and what the policy says of it."""
    today = timezone.localdate()
    facts = {
        "table": UncheckedTable(unchecked(today), today=today).shown(request),
        "policy": DirectoryPolicy.now(),
        "may_change": asking(request).can(Permission.PUBLISH_PAGES),
    }
    return page(request, "not_checked.html", facts, tab="not_checked")


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Permission.PUBLISH_PAGES)
def policy(request: HttpRequest) -> HttpResponse:
    """The days after which a listing is withdrawn, or never."""
    form = PolicyForm(request.POST or None, instance=DirectoryPolicy.now())
    if request.method == "POST" and form.is_valid():
        set_policy(withdraw_after_days=form.cleaned_data["withdraw_after_days"], by=asking(request))
        messages.success(request, _("It is kept."))
        return redirect("upkeep:not_checked")
    return page(request, "policy.html", {"form": form}, tab="not_checked")
