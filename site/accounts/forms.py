"""What people are asked about their sign-in. How a form looks is no matter of this storey (`ui.sign_in_forms`)."""

from typing import Any

from allauth.account import forms as account_forms
from allauth.account.fields import EmailField, PasswordField, SetPasswordField
from allauth.core.internal.cryptokit import normalize_user_code
from allauth.mfa.adapter import get_adapter
from allauth.mfa.base import forms as factor_forms
from allauth.mfa.models import Authenticator
from allauth.mfa.totp import forms as app_forms
from allauth.mfa.webauthn import forms as passkey_forms
from django import forms
from django.core.cache import cache
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from accounts import limits

LONGEST_PASSWORD = 128
PASSWORD_HINT = _("12 letters or more. Three or four words are easy to keep in mind and hard to guess.")
CODE_IS_KNOWN_FOR = 120  # seconds; longer than any code of an app is good for


def _new_password(label: Any) -> SetPasswordField:
    """Asked for once: browsers show it on demand, and keep it."""
    return SetPasswordField(label=label, max_length=LONGEST_PASSWORD, help_text=PASSWORD_HINT)


def _own_password(label: Any) -> PasswordField:
    return PasswordField(label=label, autocomplete="current-password")


def _code(hint: Any) -> forms.CharField:
    looks = {"autocomplete": "one-time-code", "inputmode": "numeric", "spellcheck": "false"}
    return forms.CharField(label=_("Code"), help_text=hint, widget=forms.TextInput(looks))


class SignIn(account_forms.LoginForm):
    """E-mail and password."""

    password = _own_password(_("Password"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"].label = _("E-mail")


class OwnPassword(account_forms.ReauthenticateForm):
    """The password once more, before something that matters."""

    password = _own_password(_("Password"))


class ChangePassword(account_forms.ChangePasswordForm):
    """The password of today and a new one."""

    oldpassword = _own_password(_("Your password now"))
    password1 = _new_password(_("New password"))
    password2 = None


class SetPassword(account_forms.SetPasswordForm):
    """A first password."""

    password1 = _new_password(_("Password"))
    password2 = None


class ResetPassword(account_forms.ResetPasswordKeyForm):
    """A new password by the link in a letter."""

    password1 = _new_password(_("New password"))
    password2 = None


class AskForLetter(account_forms.ResetPasswordForm):
    """Where to send the letter with the link for a new password."""

    email = EmailField(label=_("E-mail"))

    def save(self, request: HttpRequest, **facts: Any) -> str:
        """Send it. A fourth within the hour is not sent, and nobody is told: three are there already."""
        email: str = self.cleaned_data["email"]
        try:
            limits.use(limits.LETTERS, email.lower())
        except limits.TooManyError:
            return email
        super().save(request, **facts)
        return email


class NewEmail(account_forms.AddEmailForm):
    """Another e-mail address."""

    email = EmailField(
        label=_("New e-mail"),
        help_text=_("We write to it. It counts once you have opened the link in that letter."),
    )


class _CodeOnce(forms.Form):
    """A code from an app works once, however long it would be good for."""

    def clean_code(self) -> str:
        code: str = super().clean_code()  # type: ignore[misc]
        is_from_app = self.authenticator.type == Authenticator.Type.TOTP  # type: ignore[attr-defined]
        mark = f"code:{self.user.pk}:{normalize_user_code(code)}"  # type: ignore[attr-defined]
        if is_from_app and not cache.add(mark, True, CODE_IS_KNOWN_FOR):
            raise get_adapter().validation_error("incorrect_code")
        return code


class SecondStep(_CodeOnce, factor_forms.AuthenticateForm):
    """The second step of signing in."""

    code = _code(_("Six figures from your app, or one of your recovery codes."))


class SecondStepAgain(_CodeOnce, factor_forms.ReauthenticateForm):
    """The second step once more, before something that matters."""

    code = _code(_("Six figures from your app, or one of your recovery codes."))


class SetUpApp(app_forms.ActivateTOTPForm):
    """The first code of an app proves that it was set up right."""

    code = _code(_("The six figures that your app shows now."))


class AddPasskey(passkey_forms.AddWebAuthnForm):
    """A passkey: on this computer or phone, or a key on the keyring."""

    name = forms.CharField(label=_("What shall we call it?"), max_length=60, help_text=_("For example: my phone"))
    passwordless = forms.BooleanField(
        label=_("Let me sign in with it alone, without a password"), required=False, initial=True
    )


class NamePasskey(passkey_forms.EditWebAuthnForm):
    """Another name for a passkey."""

    name = forms.CharField(label=_("What shall we call it?"), max_length=60)
