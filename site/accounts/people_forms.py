"""What is asked when people are invited, join, and are given roles."""

from typing import Any

from django import forms
from django.conf import settings
from django.contrib.auth.password_validation import validate_password
from django.utils.module_loading import import_string
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.access import roles_to_give
from accounts.forms import LONGEST_PASSWORD, PASSWORD_HINT
from accounts.models import User

EVERYWHERE = "everywhere"


def dressed(name: str, plain: type[forms.Form]) -> Any:
    """The form as the settings want it to look (ACCOUNT_FORMS, as for allauth's own forms)."""
    chosen: str | None = getattr(settings, "ACCOUNT_FORMS", {}).get(name)
    return import_string(chosen) if chosen else plain


class GiveRole(forms.Form):
    """A role and the place where it counts; only what the giver may give can be chosen."""

    role = forms.ChoiceField(label=gettext_lazy("Role"), widget=forms.RadioSelect)
    place = forms.ChoiceField(label=gettext_lazy("Where"), widget=forms.RadioSelect)

    def __init__(self, *args: Any, giver: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        pairs = roles_to_give(giver)
        self.places = {centre.slug if centre else EVERYWHERE: centre for _role, centre in pairs}
        self.pairs = {(role.code, centre.slug if centre else EVERYWHERE) for role, centre in pairs}
        roles = {role.code: f"{role.name}. {role.sentence}" for role, _centre in pairs}
        self.fields["role"].choices = list(roles.items())  # type: ignore[attr-defined]
        self.fields["place"].choices = [  # type: ignore[attr-defined]
            (slug, str(centre or _("Everywhere"))) for slug, centre in self.places.items()
        ]
        if len(self.places) == 1:
            self.fields["place"].initial = next(iter(self.places))

    def clean(self) -> dict[str, Any]:
        """Not every role may be given everywhere."""
        cleaned = super().clean() or self.cleaned_data
        role, place = cleaned.get("role"), cleaned.get("place")
        if role and place and (role, place) not in self.pairs:
            self.add_error("place", _("You may not give this role there. Choose another place."))
        cleaned["centre"] = self.places.get(place or "")
        return cleaned


class Invite(GiveRole):
    """Who is invited, as what, and where."""

    name = forms.CharField(label=gettext_lazy("Name"), max_length=150)
    email = forms.EmailField(
        label=gettext_lazy("E-mail"), help_text=gettext_lazy("The letter goes there. Check it twice.")
    )
    field_order = ["name", "email", "role", "place"]


class Join(forms.Form):
    """Name and password of a new account."""

    name = forms.CharField(
        label=gettext_lazy("Your name"), max_length=150, widget=forms.TextInput({"autocomplete": "name"})
    )
    password = forms.CharField(
        label=gettext_lazy("Password"),
        help_text=PASSWORD_HINT,
        max_length=LONGEST_PASSWORD,
        strip=False,
        widget=forms.PasswordInput({"autocomplete": "new-password"}),
    )

    def __init__(self, *args: Any, email: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.email = email

    def clean(self) -> dict[str, Any]:
        """A password that is long, not common, and not made of the person's own name."""
        cleaned = super().clean() or self.cleaned_data
        if password := cleaned.get("password"):
            try:
                validate_password(password, User(email=self.email, name=cleaned.get("name", "")))
            except forms.ValidationError as error:
                self.add_error("password", error)
        return cleaned
