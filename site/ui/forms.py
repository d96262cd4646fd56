"""The base of every form: GOV.UK markup, plain words for what is wrong, and two safeguards."""

import uuid
from pathlib import Path
from typing import Any

import django.forms
from django import forms
from django.conf import settings
from django.db import models
from django.forms.boundfield import BoundField
from django.forms.models import ModelFormMetaclass
from django.forms.renderers import DjangoTemplates
from django.http import QueryDict
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from accounts.kept import refill
from centres.answers import Answer
from ui.fields import AnswerField, DayField, DayInput
from ui.sentences import speak_plainly

KINDS: tuple[tuple[str, type[forms.Widget] | tuple[type[forms.Widget], ...]], ...] = (
    ("day", DayInput),
    ("checkboxes", forms.CheckboxSelectMultiple),  # before radios, of which Django makes it a kind
    ("radios", forms.RadioSelect),
    ("checkbox", forms.CheckboxInput),
    ("select", forms.Select),
    ("textarea", forms.Textarea),
    ("file-upload", forms.FileInput),
)
CLASSES = {
    "day": "govuk-input",
    "radios": "govuk-radios__input",
    "checkboxes": "govuk-checkboxes__input",
    "checkbox": "govuk-checkboxes__input",
}
TICKED = {"radios", "checkboxes", "checkbox"}


class SamphireBoundField(BoundField):
    """A field on the page: which kind it is, its classes, and where its error link leads."""

    @cached_property
    def kind(self) -> str:
        """What the field is drawn as."""
        return next((kind for kind, widget in KINDS if isinstance(self.field.widget, widget)), "input")

    @property
    def marked_optional(self) -> bool:
        """Whether the label says that it may stay empty."""
        wanted = getattr(self.form, "mark_optional", True)
        return (
            wanted and not self.field.required and self.kind != "checkbox" and not isinstance(self.field, AnswerField)
        )

    @property
    def error_target(self) -> str:
        """The first control of the field, for the link in the error summary."""
        return f"{self.auto_id}_0" if self.kind in {"radios", "checkboxes", "day"} else str(self.id_for_label)

    def build_widget_attrs(self, attrs: dict[str, Any], widget: forms.Widget | None = None) -> dict[str, Any]:
        attrs = super().build_widget_attrs(attrs, widget)
        if self.is_hidden:
            return attrs
        base = CLASSES.get(self.kind, f"govuk-{self.kind}")
        error = f"{base}--error" if self.errors and self.kind not in TICKED else ""
        own = (widget or self.field.widget).attrs.get("class", "")
        attrs["class"] = " ".join(part for part in (base, own, error) if part)
        if self.kind == "radios":
            attrs.pop("aria-invalid", None)  # not allowed on a single radio
        return attrs


class SamphireRenderer(DjangoTemplates):
    """Draws forms from templates/ui/forms, and leaves Wagtail's own forms alone."""

    form_template_name = "ui/form.html"
    field_template_name = "ui/field.html"
    bound_field_class = SamphireBoundField

    @cached_property
    def engine(self) -> Any:
        ours = settings.ROOT / "templates" / "ui" / "forms"
        django_s = Path(django.forms.__file__).parent / "templates"
        return self.backend({"APP_DIRS": False, "DIRS": [ours, django_s], "NAME": "ui-forms", "OPTIONS": {}})


class PlainForm(forms.BaseForm):
    """What SamphireForm and SamphireModelForm share."""

    default_renderer = SamphireRenderer()  # an instance: a class would build its engine again for each form
    use_required_attribute = False  # our own words instead of the browser's bubbles
    mark_optional = True
    small_marks = False  # small radios and checkboxes, for a form beside a list

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("label_suffix", "")
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            speak_plainly(name, field)
            if self.small_marks:
                _draw_small(field.widget)
        refill(self)

    def refuse(self, sentence: str, field: str = "") -> None:
        """Say why what was asked cannot be done: beside the answer it is about, or over the form."""
        self.add_error(field if field in self.fields else None, sentence)


def _draw_small(widget: forms.Widget) -> None:
    if isinstance(widget, forms.CheckboxSelectMultiple):
        widget.template_name = "ui/small-checkboxes.html"
    elif isinstance(widget, forms.RadioSelect):
        widget.template_name = "ui/small-radios.html"


class SamphireForm(PlainForm, forms.Form):
    """A form that is not a model's."""


def suited_field(db_field: "models.Field[Any, Any]", **options: Any) -> forms.Field | None:
    """The form field for a model's field: days in three boxes, three answers as radios."""
    if isinstance(db_field, models.DateField) and not isinstance(db_field, models.DateTimeField):
        return db_field.formfield(form_class=DayField, **options)
    if db_field.choices and list(db_field.choices) == Answer.choices:
        return db_field.formfield(form_class=AnswerField, choices_form_class=AnswerField, **options)
    return db_field.formfield(**options)


class _SuitedFields(ModelFormMetaclass):
    """Gives every model form our fields, so that no form has to remember it."""

    def __new__(mcs, name: str, bases: tuple[type, ...], attrs: dict[str, Any]) -> Any:
        meta = attrs.get("Meta")
        if meta is not None and getattr(meta, "formfield_callback", None) is None:
            meta.formfield_callback = suited_field
        return super().__new__(mcs, name, bases, attrs)


class SamphireModelForm(PlainForm, forms.ModelForm, metaclass=_SuitedFields):  # type: ignore[type-arg]
    """A form that fills one record."""


class OnceMixin(forms.Form):
    """A key made with the page: pressed twice or sent again, the deed is done once."""

    once = forms.UUIDField(widget=forms.HiddenInput, required=False, initial=uuid.uuid4)

    def clean_once(self) -> uuid.UUID:
        """The key of the page, or a new one for whoever sends none."""
        return self.cleaned_data["once"] or uuid.uuid4()


class SeenVersionMixin(forms.Form):
    """Two people, one record: the second is shown what differs, and nothing is overwritten unseen."""

    instance: models.Model
    version_field = "version"
    seen_version = forms.CharField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, last_change: Any = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.last_change = last_change or _("Somebody changed this while you were writing.")
        version = getattr(self.instance, self.version_field, None)
        self.version_now = "" if version is None else str(version)
        self.differences: list[tuple[Any, str, str]] = []
        self.initial.setdefault("seen_version", self.version_now)  # what was kept for her is as old as it was

    def clean(self) -> dict[str, Any]:
        """Refuse a page that is behind, and let the next try from it through."""
        cleaned = super().clean() or self.cleaned_data
        if self.is_bound and (cleaned.get("seen_version") or "") != self.version_now:
            self.differences = self._differences(cleaned)
            self.data = self._data_with_version()
            how = _("Here is what differs. Save again to keep what you wrote.")
            self.add_error(None, f"{self.last_change} {how}")
        return cleaned

    def _data_with_version(self) -> QueryDict:
        data = QueryDict(mutable=True)
        data.update(self.data)
        data[self.add_prefix("seen_version")] = self.version_now
        return data

    def _differences(self, cleaned: dict[str, Any]) -> list[tuple[Any, str, str]]:
        names = [name for name in self.changed_data if name in cleaned and name not in {"once", "seen_version"}]
        shown = [(self[name].label, str(self.initial.get(name) or ""), str(cleaned[name] or "")) for name in names]
        return [row for row in shown if row[1] != row[2]]
