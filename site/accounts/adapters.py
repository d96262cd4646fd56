"""How allauth behaves here: people are invited, strangers cannot lock anybody out, the owner hears what happens."""

import time
from typing import Any

from allauth.account import app_settings
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import get_authentication_records
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override

from accounts import actions, devices, limits, sealed, sessions, signals
from accounts.models import User
from accounts.refuse import too_many

Words = dict[str, str | Promise]


class AccountAdapter(DefaultAccountAdapter):
    """Sign-in by e-mail for people who were invited."""

    error_messages: Words = DefaultAccountAdapter.error_messages | {
        "duplicate_email": gettext_lazy("This is your e-mail address already."),
        "email_password_mismatch": gettext_lazy(
            "That e-mail address and password do not fit together. Check both. Capital letters count in a password."
        ),
        "email_taken": gettext_lazy("You cannot use this e-mail address. Use another one."),
        "enter_current_password": gettext_lazy("That is not your password now. Type it again."),
        "incorrect_password": gettext_lazy("That is not your password. Type it again."),
        "invalid_password_reset": gettext_lazy("This link no longer works. Ask for a new letter."),
        "too_many_login_attempts": gettext_lazy("That was wrong too often. Wait five minutes, then try again."),
        "rate_limited": gettext_lazy("That was wrong too often. Wait five minutes, then try again."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Accounts are made from invitations only; there is no page to sign up on."""
        raise Http404

    def format_email_subject(self, subject: str) -> str:
        """Subjects stand as they are written."""
        return str(subject)

    def authenticate(self, request: HttpRequest, **credentials: Any) -> User | None:
        """Check a password, unless it was tried too often from here or on this e-mail from unknown browsers."""
        try:
            tries = limits.use_all(self._limits(request, credentials["email"]))
        except limits.TooManyError as error:
            raise ImmediateHttpResponse(too_many(request, error.wait)) from error
        user: User | None = super().authenticate(request, **credentials)
        if user:
            limits.give_back(tries)
        return user

    def _limits(self, request: HttpRequest, email: str) -> list[tuple[limits.Limit, str]]:
        device = devices.of(request)
        if device.knows(email):
            return [(limits.BY_DEVICE, f"{device.name} {email.lower()}")]
        return [(limits.BY_ADDRESS, self.get_client_ip(request)), (limits.BY_ACCOUNT, email.lower())]

    def pre_authenticate(self, request: HttpRequest, **credentials: Any) -> None:
        """Nothing: allauth's own limit would let anybody lock out anybody."""

    def authentication_failed(self, request: HttpRequest, **credentials: Any) -> None:
        """Tell whoever listens, also where nobody has that e-mail: both take the same time."""
        user = User.objects.filter(email=credentials["email"].lower()).first()
        signals.refused.send(User, by=None, about=user, request=request)

    def is_reauthentication_required(self, *, app: str, **facts: Any) -> bool:
        """Whoever has signed in this very minute need not type the password again."""
        records = get_authentication_records(self.request, self.request.user)
        fresh = bool(records) and time.time() - records[-1]["at"] < app_settings.REAUTHENTICATION_TIMEOUT
        return not fresh and bool(super().is_reauthentication_required(app=app, **facts))

    def login(self, request: HttpRequest, user: User) -> None:
        """Sign in, remembering whether this account was ever used before."""
        request.is_first_sign_in = user.last_login is None  # type: ignore[attr-defined]
        super().login(request, user)

    def post_login(self, request: HttpRequest, user: User, **facts: Any) -> HttpResponse:
        """Start the session's clocks, know this browser again, and write to the owner when it is a new one."""
        response: HttpResponse = super().post_login(request, user, **facts)
        is_new = not devices.of(request).knows_person(user)
        sessions.begin(request.session, timezone.now())
        _keep_language(request, user)
        devices.remember(request, response, user)
        signals.signed_in.send(User, by=user, about=user, request=request, new_device=is_new)
        if is_new and not getattr(request, "is_first_sign_in", False):
            self.send_notification_mail("accounts/letters/new_device", user)
        return response

    def send_notification_mail(self, template_prefix: str, user: User, *args: Any, **facts: Any) -> None:
        """Write to the owner of an account in the owner's language."""
        with override(user.own_language):
            super().send_notification_mail(template_prefix, user, *args, **facts)


def _keep_language(request: HttpRequest, user: User) -> None:
    """What she chose on this device before anybody knew her is hers, unless her account has a language already."""
    chosen = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "")
    if not user.language and chosen in dict(settings.LANGUAGES):
        actions.choose_language(user, chosen)


class FactorAdapter(DefaultMFAAdapter):
    """Second steps: their keys are sealed, their names are ours."""

    error_messages: Words = DefaultMFAAdapter.error_messages | {
        "incorrect_code": gettext_lazy("That code does not fit. Use the newest one. Each code works once."),
    }

    def encrypt(self, text: str) -> str:
        """Whoever reads the database cannot make codes."""
        return sealed.seal(text)

    def decrypt(self, encrypted_text: str) -> str:
        """The key of an app or of recovery codes."""
        return sealed.unseal(encrypted_text)

    def generate_authenticator_name(self, user: User, kind: Authenticator.Type) -> str:
        """What a new passkey is called until its owner names it."""
        number = Authenticator.objects.filter(user=user, type=kind).count() + 1
        return _("My passkey") if number == 1 else _("My passkey %(number)d") % {"number": number}
