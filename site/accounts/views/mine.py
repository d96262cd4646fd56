"""A person's own page: what she may do here, and where she signed in."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from accounts import second_factor, sign_ins
from accounts.access import asking
from accounts.sentences import allows


@require_GET
def what_may_i_do(request: HttpRequest) -> HttpResponse:
    """Roles with their sentences, second step, recent sign-ins."""
    user = asking(request)
    facts = {
        "roles": [(held, allows(held.role)) for held in user.roles_now],
        "has_second_step": second_factor.has(user),
        "needs_second_step": user.is_staff,
        "sign_ins": sign_ins.recent(user),
    }
    return render(request, "accounts/what_may_i_do.html", facts)
