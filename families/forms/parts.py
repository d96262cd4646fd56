"""The parts of the registration page."""

from typing import Any

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from centres.answers import Answer
from centres.models import Centre
from families import telephones
from families.forms.fields import LanguagesMixin, NamedNeedsMixin, PastDaysMixin, PostcodeMixin, StreetMixin
from families.households import NewHome, NewPerson
from families.models import Person
from families.questions import Question
from ui.fields import AnswerField, DayField
from ui.forms import SamphireForm

NO_BIRTH = {"invalid": _("Use a real date of birth, like 24 11 2026")}
ADULT_ROLES = [(role, role.label) for role in Person.ADULT_ROLES]


class NumberedMixin(forms.Form):
    """One of several people on the page. What is wrong with her answers is said with her name, or her number."""

    numbered: str | Promise = ""
    number = 1

    @property
    def heading(self) -> str:
        """ "Child 2"."""
        return str(self.numbered) % {"number": self.number}

    @property
    def whose(self) -> str:
        """ "Child 2 (Mia)", as far as a name was written."""
        name = str(self["first_name"].value() or "").strip()
        return f"{self.heading} ({name})" if name else self.heading


class HomeForm(PastDaysMixin, StreetMixin, PostcodeMixin, LanguagesMixin, SamphireForm):
    """Where they live, what they speak, and what everybody must know first."""

    mark_optional = False  # nearly everything is, and the page says so
    small_marks = True
    field_order = [
        "centre", "address", "town", "postcode", "address_seen", "spoken", "also_spoken", "interpreter_needed",
        "baby_due_on", "care_note",
    ]  # fmt: skip
    centre = forms.ModelChoiceField(label=_("At which centre?"), queryset=Centre.objects.none(), empty_label=None)
    address = forms.CharField(label=_("Street and number"), max_length=200, required=False)
    town = forms.CharField(label=_("Parish or town"), max_length=80, required=False)
    postcode = forms.CharField(label=_("Postcode"), max_length=12, required=False)
    address_seen = forms.BooleanField(label=_("I have seen a letter or card with this address"), required=False)
    interpreter_needed = AnswerField(label=_("Do they need an interpreter?"))
    baby_due_on = DayField(label=_("If a baby is on the way: when is it due?"), required=False)
    care_note = forms.CharField(
        label=_("What must everybody know before they ring or visit?"),
        help_text=_("For example: text Ana first, do not leave a voice message."), max_length=300, required=False,
    )  # fmt: skip

    def __init__(self, *args: Any, centres: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["centre"].queryset = centres  # type: ignore[attr-defined]
        if len(centres) == 1:
            self.fields["centre"].widget = forms.HiddenInput()
            self.initial.setdefault("centre", centres[0].pk)

    def centre_of_home(self, cleaned: dict[str, Any]) -> Centre | None:
        return cleaned.get("centre")

    def facts(self) -> dict[str, Any]:
        """All but the people and the answers of a household."""
        told = self.cleaned_data
        home = NewHome(
            told["address"], told["town"], told["postcode"], seen_on=self.today if told["address_seen"] else None
        )
        names = ("interpreter_needed", "baby_due_on", "care_note")
        known = bool(home.address or home.town or home.postcode)
        return {"home": home if known else None, "home_languages": self.home_languages()} | {
            name: told[name] for name in names
        }


class AdultForm(NumberedMixin, PastDaysMixin, SamphireForm):
    """A grown-up of the family."""

    numbered = _("Adult %(number)s")
    mark_optional = False  # nearly everything is, and the page says so
    small_marks = True
    past_days = ("date_of_birth",)
    first_name = forms.CharField(label=_("First name"), max_length=80, required=False)
    last_name = forms.CharField(label=_("Last name"), max_length=80, required=False)
    role = forms.ChoiceField(
        label=_("In the family"), choices=ADULT_ROLES, initial=Person.Role.PARENT, widget=forms.RadioSelect
    )
    relationship = forms.CharField(
        label=_("Who is this to the children?"), help_text=_("For example mother, stepfather, grandmother."),
        max_length=120, required=False,
    )  # fmt: skip
    phone = forms.CharField(label=_("Telephone"), max_length=40, required=False)
    email = forms.EmailField(label=_("E-mail"), required=False)
    date_of_birth = DayField(label=_("Date of birth"), error_messages=NO_BIRTH, required=False)

    def has_changed(self) -> bool:
        """Somebody is meant once she has a name or a telephone."""
        return bool({"first_name", "last_name", "phone", "email"} & set(self.changed_data))

    def person(self) -> NewPerson:
        """The adult, ready for the action."""
        return NewPerson(**self.cleaned_data)

    def check_phone(self, region: str) -> None:
        """Refuse what nobody could ring, once the page knows the centre and so the country."""
        if "phone" in self.errors:
            return
        try:
            telephones.check(self.cleaned_data["phone"], region)
        except forms.ValidationError as error:
            self.add_error("phone", error)


class ChildForm(NumberedMixin, PastDaysMixin, NamedNeedsMixin, SamphireForm):
    """A child of the family."""

    numbered = _("Child %(number)s")
    mark_optional = False  # nearly everything is, and the page says so
    small_marks = True
    past_days = ("date_of_birth",)
    first_name = forms.CharField(label=_("First name"), max_length=80, required=False)
    last_name = forms.CharField(label=_("Last name"), max_length=80, required=False)
    date_of_birth = DayField(
        label=_("Date of birth"), help_text=_("Leave it empty when nobody here knows it."), error_messages=NO_BIRTH,
        required=False,
    )  # fmt: skip
    additional_needs = AnswerField(label=_("Does the child have additional needs?"))
    additional_needs_note = forms.CharField(
        label=_("Which?"), help_text=_("In a word or two: talking, hearing, walking."), max_length=120, required=False
    )

    def has_changed(self) -> bool:
        """A child is meant once it has a name, a birth date or a need in words."""
        return bool({"first_name", "last_name", "date_of_birth", "additional_needs_note"} & set(self.changed_data))

    def person(self) -> NewPerson:
        """The child, ready for the action. Needs count from today, so that earlier reports stay as they were."""
        since = self.today if self.cleaned_data["additional_needs"] == Answer.YES else None
        return NewPerson(Person.Role.CHILD, **self.cleaned_data, additional_needs_from=since)


class AnswersForm(PastDaysMixin, SamphireForm):
    """The questions everybody is asked. Nobody has to be asked all of them today."""

    mark_optional = False
    small_marks = True
    income_support = AnswerField(label=Question.INCOME_SUPPORT.label)
    social_housing = AnswerField(label=Question.SOCIAL_HOUSING.label)
    english_second_language = AnswerField(label=Question.ENGLISH_SECOND_LANGUAGE.label)
    thirty_hours_nursery = AnswerField(label=Question.THIRTY_HOURS_NURSERY.label)
    subsidised_childcare_entitled = AnswerField(label=Question.SUBSIDISED_CHILDCARE_ENTITLED.label)
    subsidised_childcare_received = AnswerField(label=Question.SUBSIDISED_CHILDCARE_RECEIVED.label)
