"""The form with which a family that is known comes to another centre, from a day, and leaves the first or not."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from families.actions import NoReasonError, OtherAnswerError
from families.called import in_words
from families.eligibility import Standing
from families.forms.fields import PastDaysMixin
from families.models import Registration
from ui.fields import DayField
from ui.forms import OnceMixin, SamphireForm

STAYS = "stays"


class JoinForm(OnceMixin, PastDaysMixin, SamphireForm):
    """From which day, what becomes of the first centre, and a reason where the facts say no. `weigh` knows a day."""

    past_days = ("since",)
    seen = forms.CharField(widget=forms.HiddenInput, required=False)
    since = DayField(
        label=gettext_lazy("From which day?"), help_text=gettext_lazy("Leave it empty for today."), required=False
    )
    leaving = forms.ChoiceField(
        label=gettext_lazy("Do they go on using the centre they use now?"), widget=forms.RadioSelect,
        error_messages={"required": gettext_lazy("Choose whether they use both centres or move.")},
    )  # fmt: skip
    why = forms.CharField(
        label=gettext_lazy("Why can they use this centre all the same?"), widget=forms.Textarea(attrs={"rows": 4}),
        help_text=gettext_lazy("The reason stays beside the decision and can be read by whoever audits it."),
        max_length=2000, required=False,
    )  # fmt: skip

    def __init__(
        self, *args: Any, leaving: Iterable[Registration], weigh: Callable[[date], Standing], may_overrule: bool,
        **kwargs: Any,
    ) -> None:  # fmt: skip
        super().__init__(*args, **kwargs)
        self.weigh, self.may_overrule = weigh, may_overrule
        self.standing = weigh(self.today)
        self.initial["seen"] = self.standing.outcome
        self._offer([each for each in leaving if self.is_bound or each.closed_on is None])
        if not self.is_bound:
            self._ask_only_what_is_needed()

    def full_clean(self) -> None:
        """Clean what was sent; a reason is asked for only where one is needed."""
        super().full_clean()
        if self.is_bound:
            self._ask_only_what_is_needed()

    def clean(self) -> dict[str, Any]:
        """The answer for the day that was chosen has to be the one she read."""
        cleaned = super().clean()
        if "since" not in self.errors:
            self.standing = self.weigh(cleaned.get("since") or self.today)
            self._compare(cleaned)
        return cleaned

    @property
    def can_be_kept(self) -> bool:
        """Whether she can register them: the facts allow it, or she may decide differently."""
        return self.standing.is_eligible or self.may_overrule

    def left(self) -> Registration | None:
        """The registration that ends, when they move."""
        return self.to_leave.get(self.cleaned_data.get("leaving", ""))

    def facts(self) -> dict[str, Any]:
        """What the action keeps."""
        told = self.cleaned_data
        return {"since": told["since"] or self.today, "seen": told["seen"], "why": told["why"]}

    def _offer(self, registrations: list[Registration]) -> None:
        self.to_leave = {str(each.pk): each for each in registrations}
        if not registrations:
            del self.fields["leaving"]
            return
        names = in_words(list(dict.fromkeys(str(each.centre) for each in registrations)))
        both = (STAYS, _("Yes, they use %(centres)s as well") % {"centres": names})
        self.fields["leaving"].choices = [both, *((pk, _moves(each)) for pk, each in self.to_leave.items())]  # type: ignore[attr-defined]

    def _compare(self, cleaned: dict[str, Any]) -> None:
        if cleaned.get("seen") != self.standing.outcome:
            self.data = self._data_with_outcome()
            self.add_error(None, str(OtherAnswerError()))
        elif not self.can_be_kept:
            self.add_error(None, _("Only somebody who decides for this centre can let them in all the same."))
        elif not self.standing.is_eligible and not cleaned.get("why"):
            self.add_error("why", str(NoReasonError()))

    def _data_with_outcome(self) -> QueryDict:
        data = QueryDict(mutable=True)
        data.update(self.data)
        data[self.add_prefix("seen")] = self.standing.outcome
        return data

    def _ask_only_what_is_needed(self) -> None:
        if self.standing.is_eligible:
            self.fields.pop("why", None)
        else:
            self.fields["why"].required = True  # said without "(optional)"; judged above, once the day is known


def _moves(registration: Registration) -> str:
    words = _("No, they move. The registration at %(centre)s ends the day before")
    return words % {"centre": registration.centre}
