"""Fields of our own: a day in three boxes, and a question with three answers."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from centres.answers import Answer

_ISO = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})$")
YEARS = range(1900, 2101)  # in which anything happens that a centre writes down
_BRITISH = re.compile(r"^(\d{1,2})[/. ](\d{1,2})[/. ](\d{4})$")


def _boxes(text: str) -> list[str]:
    """Day, month and year of a date written in one piece; what is no date stays in the first box."""
    if found := _ISO.match(text.strip()):
        return [found[3], found[2], found[1]]
    if found := _BRITISH.match(text.strip()):
        return [found[1], found[2], found[3]]
    return [text, "", ""]


class DayInput(forms.MultiWidget):
    """Three boxes: day, month, year. One value in the data under the field's own name is taken too."""

    template_name = "ui/day.html"

    def __init__(self, attrs: dict[str, Any] | None = None, *, birthday: bool = False) -> None:
        boxes: dict[str, forms.Widget | type[forms.Widget]] = {
            name: forms.TextInput(self._box(name, birthday)) for name in ("day", "month", "year")
        }
        super().__init__(boxes, attrs)

    @staticmethod
    def _box(name: str, birthday: bool) -> dict[str, str]:
        attrs = {"inputmode": "numeric", "maxlength": "4" if name == "year" else "2"}
        return attrs | ({"autocomplete": f"bday-{name}"} if birthday else {"autocomplete": "off"})

    def decompress(self, value: date | str | None) -> list[str]:
        if isinstance(value, date):
            return [str(value.day), str(value.month), f"{value.year:04}"]
        return _boxes(value) if value else ["", "", ""]

    def value_from_datadict(self, data: Mapping[str, Any], files: Mapping[str, Any], name: str) -> list[str]:
        if name in data:
            return self.decompress(data.get(name))
        return [str(data.get(f"{name}_{part}") or "").strip() for part in ("day", "month", "year")]

    def value_omitted_from_data(self, data: Mapping[str, Any], files: Any, name: str) -> bool:
        return name not in data and super().value_omitted_from_data(data, files, name)


class DayField(forms.Field):
    """A real day. `birthday=True` lets the browser fill in the reader's own."""

    widget = DayInput
    default_error_messages = {"invalid": _("Use a real date, like 24 11 2026")}

    def __init__(self, *, birthday: bool = False, **options: Any) -> None:
        options.setdefault("widget", DayInput(birthday=birthday))
        super().__init__(**options)

    def to_python(self, value: Sequence[str] | date | str | None) -> date | None:
        if value is None or isinstance(value, date):
            return value
        day, month, year = _boxes(value) if isinstance(value, str) else value
        if not (day or month or year):
            return None
        try:
            if len(year) != 4 or int(year) not in YEARS:
                raise ValueError
            return date(int(year), int(month), int(day))
        except (ValueError, OverflowError):
            raise ValidationError(self.error_messages["invalid"], code="invalid") from None

    def has_changed(self, initial: date | None, data: Any) -> bool:
        try:
            return self.to_python(data) != self.to_python(initial)
        except ValidationError:
            return True


class AnswerField(forms.ChoiceField):
    """Yes, no or not asked. Nothing chosen means that nobody asked; it never means no."""

    widget = forms.RadioSelect

    def __init__(self, **options: Any) -> None:
        options.setdefault("choices", Answer.choices)
        options.setdefault("required", False)
        options.setdefault("initial", Answer.NOT_ASKED)
        for unused in ("max_length", "empty_value", "coerce"):  # what a model's text field would hand over
            options.pop(unused, None)
        super().__init__(**options)

    def clean(self, value: Any) -> Answer:
        return Answer(super().clean(value))
