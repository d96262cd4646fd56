"""Fields that several forms about families share."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from centres import postcodes
from centres.answers import Answer
from centres.catchment import did_you_mean
from centres.models import Centre
from families import telephones
from ui import languages

NOT_YET = _("This day is still to come. Check the day, the month and the year.")


class PastDaysMixin(forms.Form):
    """Refuses days that are still to come, for the fields named in `past_days`. Say `today`."""

    past_days: tuple[str, ...] = ()

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today

    def clean(self) -> dict[str, Any]:
        """A birth or an answer of tomorrow is a slip of the hand."""
        cleaned = super().clean() or self.cleaned_data
        for name in self.past_days:
            day = cleaned.get(name)
            if day and day > self.today:
                self.add_error(name, NOT_YET)
        return cleaned


class ReachableMixin(forms.Form):
    """Refuses telephone numbers nobody could ring. What an import brought may stay as it is. Say `region`."""

    def __init__(self, *args: Any, region: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.region = region

    def clean_phone(self) -> str:
        """As it was typed, once it can be rung."""
        phone: str = self.cleaned_data["phone"]
        if phone != (self.initial.get("phone") or ""):
            telephones.check(phone, self.region)
        return phone


class NamedNeedsMixin(forms.Form):
    """Needs that were written down are true only after a yes; with any other answer nobody would see them."""

    def clean(self) -> dict[str, Any]:
        """Ask which of the two is meant."""
        cleaned = super().clean() or self.cleaned_data
        note, answer = cleaned.get("additional_needs_note"), cleaned.get("additional_needs", Answer.YES)
        if note and answer != Answer.YES:
            said = {"note": note, "answer": Answer(answer).label}
            sentence = _("You wrote “%(note)s”, but the answer is “%(answer)s”. Choose yes, or clear what you wrote.")
            self.add_error("additional_needs_note", sentence % said)
        return cleaned


class PostcodeMixin(forms.Form):
    """Refuses half a postcode; an old one may stay as it is."""

    def clean_postcode(self) -> str:
        """In capitals with one space."""
        postcode = postcodes.tidy(self.cleaned_data["postcode"])
        if postcode and postcode != self.initial.get("postcode") and not postcodes.is_whole(postcode):
            raise ValidationError(_("Use a whole postcode, like JE2 6AB, or leave this empty"), code="half")
        return postcode


class StreetMixin(forms.Form):
    """Asks once whether a street with nearly this name was meant. Sent again as it is, it stays as it was written."""

    asked_about = forms.CharField(widget=forms.HiddenInput, required=False)

    def centre_of_home(self, cleaned: dict[str, Any]) -> Centre | None:
        """The centre whose lists are read."""
        raise NotImplementedError

    def clean(self) -> dict[str, Any]:
        """An address that was there before, or was asked about before, is not asked about."""
        cleaned = super().clean() or self.cleaned_data
        address, centre = cleaned.get("address"), self.centre_of_home(cleaned)
        if not address or not centre or address in (cleaned.get("asked_about"), self.initial.get("address")):
            return cleaned
        if near := did_you_mean(centre, cleaned.get("postcode") or "", address):
            self._remember(address)
            sentence = _("This street is on no list. Did you mean %(streets)s? Correct it, or send it again as it is.")
            self.add_error("address", sentence % {"streets": near})
        return cleaned

    def _remember(self, address: str) -> None:
        data = QueryDict(mutable=True)
        data.update(self.data)
        data[self.add_prefix("asked_about")] = address
        self.data = data


class LanguagesMixin(forms.Form):
    """The languages at home: those of the site to tick, others from a list. A code we do not know stays."""

    spoken = forms.MultipleChoiceField(
        label=_("Languages at home"), widget=forms.CheckboxSelectMultiple, required=False
    )
    also_spoken = forms.ChoiceField(label=_("Another language at home"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["spoken"].choices = languages.common()  # type: ignore[attr-defined]
        self.fields["also_spoken"].choices = [("", pgettext_lazy("languages", "None")), *languages.further()]  # type: ignore[attr-defined]

    def spread(self, codes: str) -> None:
        """Show the codes that are kept: the common ones ticked, the first other one chosen, the rest remembered."""
        known = codes.split()
        common, further = dict(languages.common()), dict(languages.further())
        self.initial["spoken"] = [code for code in known if code in common]
        others = [code for code in known if code not in common]
        self.initial["also_spoken"] = next((code for code in others if code in further), "")
        self.kept = [code for code in others if code != self.initial["also_spoken"]]

    def home_languages(self) -> str:
        """The codes as they are kept."""
        codes = [*self.cleaned_data["spoken"], self.cleaned_data["also_spoken"], *getattr(self, "kept", [])]
        return " ".join(code for code in codes if code)
