"""The page on which a family is registered: where it lives, its adults, its children, and what we ask everybody."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Self

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from centres.models import Centre
from families.forms.parts import AdultForm, AnswersForm, ChildForm, HomeForm
from families.households import Household
from ui.forms import OnceMixin, SamphireForm

MOST = {"adult": 8, "child": 12}
Part = AdultForm | ChildForm


class RegistrationPage:
    """Several small forms that are sent together. A person of whom nothing was filled in is nobody."""

    def __init__(self, data: Mapping[str, Any] | None, *, centres: Any, today: date, more: str = "") -> None:
        self.data, self.today = data, today
        self.counts = {kind: min(self._count(kind) + (kind == more), most) for kind, most in MOST.items()}
        self.adding = bool(more)
        self.home = self._made(HomeForm, "home", centres=centres)
        self.adults = self._people_made(AdultForm, "adult")
        self.children = self._people_made(ChildForm, "child")
        self.answers = self._made(AnswersForm, "answers")
        self._begin_at({"adult": self.adults, "child": self.children}.get(more, []))

    @property
    def has_room(self) -> dict[str, bool]:
        """Of which kind one more fits on the page."""
        return {kind: self.counts[kind] < most for kind, most in MOST.items()}

    @property
    def parts(self) -> list[forms.Form]:
        """All of them, in the order of the page."""
        return [self.home, *self.adults, *self.children, self.answers]

    @property
    def wrong(self) -> list[forms.Form]:
        """Those that were sent with something that cannot be kept."""
        return [form for form in self.parts if form.is_bound and form.errors]

    def is_valid(self) -> bool:
        """Whether everything can be kept; somebody must be there."""
        if "centre" not in self.home.errors:
            for adult in self.adults:
                adult.check_phone(self.centre.phone_region)
        if not self.wrong and not self._people():
            self.adults[0].add_error("first_name", _("Tell us at least one name, of an adult or a child."))
        return not self.wrong

    @property
    def centre(self) -> Centre:
        """Where the family asks to be registered."""
        return self.home.cleaned_data["centre"]  # type: ignore[no-any-return]

    def household(self) -> Household:
        """What was told, ready for the action."""
        return Household(people=tuple(self._people()), answers=self.answers.cleaned_data, **self.home.facts())

    def _people(self) -> list[Any]:
        given: list[Part] = [*self.adults, *self.children]
        return [form.person() for form in given if form.has_changed()]

    def _count(self, kind: str) -> int:
        """How many were on the page that was sent; one at first."""
        sent = (self.data or {}).get(f"{kind}s", "1")
        return min(max(int(sent), 1), MOST[kind]) if sent.isdecimal() and len(sent) < 3 else 1

    @staticmethod
    def _begin_at(people: list[Any]) -> None:
        """Where somebody was added the page is read on from her first name, not from its top."""
        if people:
            people[-1].fields["first_name"].widget.attrs["autofocus"] = True

    def _people_made(self, form: type[Any], kind: str) -> list[Any]:
        people = [self._made(form, f"{kind}-{i}") for i in range(self.counts[kind])]
        for number, each in enumerate(people, start=1):
            each.number = number
        return people

    def _made(self, form: type[Any], prefix: str, **options: Any) -> Any:
        """A form with what was typed; while somebody is only adding a person, nothing is found wrong yet."""
        options = {"today": self.today, "prefix": prefix} | options
        if self.data is not None and not self.adding:
            return form(self.data, **options)
        made = form(**options)
        if any(name.startswith(f"{prefix}-") for name in self.data or {}):
            made.initial |= _typed(made, self.data or {})
        return made

    @classmethod
    def with_one_more(cls, data: Mapping[str, Any], kind: str, *, centres: Any, today: date) -> Self:
        """The same page with room for one more adult or child."""
        return cls(data, centres=centres, today=today, more=kind if kind in MOST else "")


def _typed(form: forms.Form, data: Mapping[str, Any]) -> dict[str, Any]:
    """What stands in the fields of a page that was sent, right or wrong."""
    return {
        name: field.widget.value_from_datadict(data, {}, form.add_prefix(name)) for name, field in form.fields.items()
    }


class SureForm(OnceMixin, SamphireForm):
    """Said after the page has shown families that look like the same one."""

    sure = forms.BooleanField(label=gettext_lazy("None of these is the same family"), required=False)
