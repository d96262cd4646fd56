"""Forms about a volunteer herself."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from centres.models import Centre
from families import telephones
from families.forms.fields import LanguagesMixin
from ui.fields import DayField
from ui.forms import OnceMixin, SamphireForm, SamphireModelForm, SeenVersionMixin
from volunteers.actions import NewVolunteer
from volunteers.models import Volunteer

NAMES = ("first_name", "last_name", "email", "phone")


class HerLanguagesMixin(LanguagesMixin):
    """Which languages she speaks."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["spoken"].label = _("Which languages does she speak?")
        self.fields["spoken"].help_text = _("This helps to find the right family.")
        self.fields["also_spoken"].label = _("Another language")


class AddForm(OnceMixin, HerLanguagesMixin, SamphireForm):
    """Somebody who is new to us."""

    centre = forms.ModelChoiceField(label=_("At which centre?"), queryset=Centre.objects.none(), empty_label=None)
    first_name = forms.CharField(label=_("First name"), max_length=80)
    last_name = forms.CharField(label=_("Last name"), max_length=80)
    phone = forms.CharField(label=_("Telephone"), max_length=40, required=False)
    email = forms.EmailField(label=_("E-mail"), max_length=254, required=False)
    applied_on = DayField(label=_("When did she apply?"))
    field_order = ["centre", *NAMES, "spoken", "also_spoken", "applied_on"]

    def __init__(
        self, *args: Any, centres: QuerySet[Centre], today: date, centre: Centre | None = None, **kwargs: Any
    ) -> None:
        self.today = today
        super().__init__(*args, initial={"applied_on": today, "centre": centre or centres.first()}, **kwargs)
        self.fields["centre"].queryset = centres  # type: ignore[attr-defined]

    def clean_applied_on(self) -> date:
        """Nobody applied tomorrow."""
        return not_ahead(self.cleaned_data["applied_on"], self.today)

    def clean(self) -> dict[str, Any]:
        """A number that can be rung from the centre."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("phone") and cleaned.get("centre"):
            refuse_unringable(self, cleaned["phone"], cleaned["centre"].phone_region)
        return cleaned

    def told(self) -> NewVolunteer:
        """What she told us."""
        facts = {name: self.cleaned_data[name].strip() for name in NAMES}
        return NewVolunteer(**facts, languages=self.home_languages())


class ParentForm(OnceMixin, SamphireForm):
    """A registered parent: all the rest is known."""

    centre = forms.ModelChoiceField(label=_("At which centre?"), queryset=Centre.objects.none(), empty_label=None)
    applied_on = DayField(label=_("When did she apply?"))

    def __init__(
        self, *args: Any, centres: QuerySet[Centre], today: date, centre: Centre | None = None, **kwargs: Any
    ) -> None:
        self.today = today
        super().__init__(*args, initial={"applied_on": today, "centre": centre or centres.first()}, **kwargs)
        self.fields["centre"].queryset = centres  # type: ignore[attr-defined]

    def clean_applied_on(self) -> date:
        """Nobody applied tomorrow."""
        return not_ahead(self.cleaned_data["applied_on"], self.today)


class ChangeForm(OnceMixin, SeenVersionMixin, HerLanguagesMixin, SamphireModelForm):
    """What can be corrected. A registered parent's name and numbers may stay empty: her family's record has them."""

    instance: Volunteer

    class Meta:
        model = Volunteer
        fields = [*NAMES, "applied_on"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.spread(self.instance.languages)
        if self.instance.person:
            self.fields["first_name"].help_text = _("Empty means: as on her family’s record.")

    def clean(self) -> dict[str, Any]:
        """A number that can be rung from the centre, and a name from somewhere."""
        cleaned = super().clean()
        if cleaned.get("phone"):
            refuse_unringable(self, cleaned["phone"], self.instance.centre.phone_region)
        if not self.instance.person and not (cleaned.get("first_name") or cleaned.get("last_name")):
            self.add_error("first_name", _("Write at least one name, so that we know whom we mean"))
        return cleaned

    def facts(self) -> dict[str, Any]:
        """What stands in the form now."""
        return {name: self.cleaned_data[name] for name in self.Meta.fields} | {"languages": self.home_languages()}


class DayForm(OnceMixin, SamphireForm):
    """One day."""

    on = DayField(label=_("From which day?"))

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, initial={"on": today}, **kwargs)


class LeaveForm(DayForm):
    """Her last day, and why: it helps to keep others."""

    because = forms.CharField(label=_("Why does she leave?"), max_length=200, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["on"].label = _("What is her last day?")


class BreakForm(OnceMixin, SamphireForm):
    """Days when nobody expects two hours."""

    first_on = DayField(label=_("First day of the break"))
    last_on = DayField(label=_("Last day of the break"))
    reason = forms.CharField(
        label=_("What is it for?"),
        max_length=120,
        required=False,
        help_text=_("For example half-term. Leave out what is private."),
    )


class AccountForm(OnceMixin, SamphireForm):
    """With which account she signs in."""

    account = forms.ModelChoiceField(
        label=_("With which account does she sign in?"),
        queryset=User.objects.none(),
        required=False,
        empty_label=_("With none: My Samphire stays shut for her"),
        help_text=_("Accounts with the volunteer’s role at this centre. A manager can invite her."),
    )

    def __init__(self, *args: Any, accounts: QuerySet[User], current: User | None, **kwargs: Any) -> None:
        super().__init__(*args, initial={"account": current}, **kwargs)
        self.fields["account"].queryset = accounts  # type: ignore[attr-defined]


def not_ahead(day: date, today: date) -> date:
    """The day, unless it is still to come."""
    if day > today:
        raise ValidationError(_("That day is still to come. Check the date"))
    return day


def refuse_unringable(form: forms.BaseForm, number: str, region: str) -> None:
    """Put the sentence beside the number."""
    try:
        telephones.check(number, region)
    except ValidationError as error:
        form.add_error("phone", error)
