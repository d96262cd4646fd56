"""Signing in and out: allauth's pages with what is ours on them."""

from typing import Any

from allauth.account.utils import perform_login
from allauth.account.views import LoginView, LogoutView, PasswordResetFromKeyView
from allauth.mfa.base.views import IndexView
from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from accounts import demonstration, devices, second_factor, sessions
from accounts.models import User
from accounts.roles import ROLES


class SignIn(LoginView):
    """One sign-in for staff, volunteers and editors."""

    def get_context_data(self, **facts: Any) -> dict[str, Any]:
        """Why the last session ended; in the demonstration, who can sign in."""
        ours: dict[str, Any] = {"away": sessions.explanation(self.request.session), "demo_people": _demo_people()}
        if settings.SHOW_DEMO_SIGN_INS:
            ours["demo_password"] = demonstration.PASSWORD
        shown: dict[str, Any] = super().get_context_data(**facts)
        return shown | ours


def _demo_people() -> list[dict[str, Any]]:
    if not settings.SHOW_DEMO_SIGN_INS:
        return []
    there = set(User.objects.filter(is_active=True).values_list("email", flat=True))
    return [
        {"name": person.name, "email": person.email, "role": ROLES[person.code]}
        for person in demonstration.PEOPLE
        if person.email in there
    ]


@require_POST
@login_not_required
def demo_sign_in(request: HttpRequest) -> HttpResponse:
    """One click for an invented person. This address exists in the demonstration only."""
    invented = {person.email for person in demonstration.PEOPLE}
    if not settings.SHOW_DEMO_SIGN_INS or request.POST.get("email") not in invented:
        raise Http404
    user = get_object_or_404(User, email=request.POST["email"], is_active=True)
    response: HttpResponse = perform_login(request, user, email=user.email)
    return response


class SignOut(LogoutView):
    """The session dies here, and the browser forgets what it stored of it."""

    def post(self, *args: Any, **kwargs: Any) -> HttpResponse:
        """Not the cookies: the one that knows this browser again keeps strangers from locking its owner out."""
        response: HttpResponse = super().post(*args, **kwargs)
        response.headers["Clear-Site-Data"] = '"cache", "storage"'
        return response


class NewPassword(PasswordResetFromKeyView):
    """A new password by letter. It never signs in by itself, so the second step is still asked for."""

    def form_valid(self, form: Any) -> HttpResponse:
        """Whoever reads her own mail may sign in from here, however often others have tried."""
        response: HttpResponse = super().form_valid(form)
        devices.remember(self.request, response, self.reset_user)
        return response


class SecondSteps(IndexView):
    """What she has as a second step, and what she can set up."""

    def get_context_data(self, **facts: Any) -> dict[str, Any]:
        """Which way to offer first, and whether the rest of the site waits for it."""
        user = self.request.user
        shown: dict[str, Any] = super().get_context_data(**facts)
        return shown | {
            "passkey_first": second_factor.passkey_first(user),
            "is_missing": second_factor.is_missing(user),
            "has_second_step": second_factor.has(user),
        }


@login_not_required
def no_sign_up(request: HttpRequest) -> HttpResponse:
    """People are invited: there is no page to sign up on."""
    raise Http404
