"""The form about a person of a family and where she lives."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.models import User, UserQuerySet
from centres.answers import Answer
from families.forms.fields import NamedNeedsMixin, PastDaysMixin, ReachableMixin
from families.households import NewPerson
from families.models import Home, Person
from ui.forms import OnceMixin, SamphireForm, SamphireModelForm, SeenVersionMixin

NOT_OF_CHILDREN = ("relationship", "parental_responsibility", "phone", "email")


class PersonForm(OnceMixin, SeenVersionMixin, PastDaysMixin, NamedNeedsMixin, ReachableMixin, SamphireModelForm):
    """A person of the family and where she lives. `homes` are the family's homes of the day."""

    past_days = ("date_of_birth", "additional_needs_from")
    instance: Person

    class Meta:
        model = Person
        fields: tuple[str, ...] = (
            "role", "first_name", "last_name", "date_of_birth", "relationship", "parental_responsibility",
            "additional_needs", "additional_needs_note", "additional_needs_from", "ethnicity", "phone", "email",
        )  # fmt: skip
        labels = {
            "role": gettext_lazy("In the family"),
            "relationship": gettext_lazy("Who is this to the children?"),
            "parental_responsibility": gettext_lazy("Does this person have parental responsibility?"),
            "additional_needs": gettext_lazy("Does this person have additional needs?"),
            "additional_needs_note": gettext_lazy("Which needs?"),
            "additional_needs_from": gettext_lazy("Needs known since"),
        }
        help_texts = {
            "relationship": gettext_lazy("For example mother, stepfather, grandmother."),
            "additional_needs_note": gettext_lazy("In a word or two: talking, hearing, walking."),
            "ethnicity": gettext_lazy("In their own words. They need not say."),
        }
        widgets = {"role": forms.RadioSelect}

    def __init__(self, *args: Any, homes: Iterable[Home], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["role"].choices = Person.Role.choices  # type: ignore[attr-defined]
        if self.instance.is_child:
            for name in NOT_OF_CHILDREN:
                del self.fields[name]
        self.homes = list(homes)
        lives_at = {each.home_id: each.days for each in self.instance.livings.all()} if self.instance.pk else {}
        for home in self.homes:
            place = {"home": home}
            self.fields[f"lives_{home.pk}"] = forms.BooleanField(
                label=_("Lives at %(home)s") % place, required=False,
                initial=home.pk in lives_at if self.instance.pk else home.is_main,
            )  # fmt: skip
            self.fields[f"days_{home.pk}"] = forms.CharField(
                label=_("On which days at %(home)s, if not on all") % place, required=False, max_length=120,
                initial=lives_at.get(home.pk, ""),
            )  # fmt: skip

    def facts(self) -> dict[str, Any]:
        """What the action keeps of the person. New needs count from today unless another day is said."""
        told = {name: self.cleaned_data[name] for name in self.Meta.fields if name in self.fields}
        newly = told["additional_needs"] == Answer.YES and self.initial.get("additional_needs") != Answer.YES
        if newly and not told["additional_needs_from"]:
            told["additional_needs_from"] = self.today
        return told

    def new_person(self) -> NewPerson:
        """Somebody who joins the family."""
        return NewPerson(**self.facts())

    def living(self) -> dict[Home, str]:
        """Where the person lives, and on which days."""
        told = self.cleaned_data
        return {home: told[f"days_{home.pk}"] for home in self.homes if told[f"lives_{home.pk}"]}


class WorksHereForm(OnceMixin, SamphireForm):
    """With which account an adult of a family works here, if she does."""

    mark_optional = False
    seen = forms.IntegerField(widget=forms.HiddenInput)
    account = forms.ModelChoiceField(
        label=gettext_lazy("Works here as"), queryset=User.objects.none(), required=False,
        empty_label=gettext_lazy("Nobody: this person does not work here"),
        help_text=gettext_lazy(
            "Whoever is chosen no longer finds this family: not on its page, in lists, in searches, in downloads or in "
            "the trail."
        ),
    )  # fmt: skip

    def __init__(self, *args: Any, person: Person, accounts: UserQuerySet, **kwargs: Any) -> None:
        super().__init__(*args, initial={"seen": person.version, "account": person.works_as_id}, **kwargs)
        self.fields["account"].queryset = accounts  # type: ignore[attr-defined]
