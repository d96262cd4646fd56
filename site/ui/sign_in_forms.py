"""The forms of accounts in the look of every other form; settings name them (ACCOUNT_FORMS, MFA_FORMS)."""

from typing import Any

from accounts import forms, people_forms
from ui.forms import PlainForm


class Dressed(PlainForm):
    """Our markup, and no words inside the boxes: they vanish as soon as somebody types."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.widget.attrs.pop("placeholder", None)


class SignIn(Dressed, forms.SignIn):
    """E-mail and password."""


class OwnPassword(Dressed, forms.OwnPassword):
    """The password once more."""


class ChangePassword(Dressed, forms.ChangePassword):
    """The password of today and a new one."""


class SetPassword(Dressed, forms.SetPassword):
    """A first password."""


class ResetPassword(Dressed, forms.ResetPassword):
    """A new password by the link in a letter."""


class AskForLetter(Dressed, forms.AskForLetter):
    """Where to send that letter."""


class NewEmail(Dressed, forms.NewEmail):
    """Another e-mail address."""


class SecondStep(Dressed, forms.SecondStep):
    """The second step of signing in."""


class SecondStepAgain(Dressed, forms.SecondStepAgain):
    """The second step once more."""


class SetUpApp(Dressed, forms.SetUpApp):
    """The first code of an app."""


class AddPasskey(Dressed, forms.AddPasskey):
    """A passkey and its name."""


class NamePasskey(Dressed, forms.NamePasskey):
    """Another name for a passkey."""


class GiveRole(Dressed, people_forms.GiveRole):
    """A role and where it counts."""


class Invite(Dressed, people_forms.Invite):
    """Who is invited, as what, and where."""


class Join(Dressed, people_forms.Join):
    """Name and password of a new account."""
