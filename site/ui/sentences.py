"""What is wrong with an answer, in plain words, wherever a form has no better ones."""

from typing import Any

from django import forms
from django.forms.utils import pretty_name
from django.utils.translation import gettext_lazy as _
from phonenumber_field.formfields import PhoneNumberField

from ui.fields import AnswerField

REQUIRED: tuple[tuple[type[forms.Field], Any], ...] = (
    (forms.BooleanField, _("Tick “%(label)s” to go on")),
    (forms.FileField, _("Choose a file for “%(label)s”")),
    (forms.ChoiceField, _("Choose an answer to “%(label)s”")),
    (forms.ModelChoiceField, _("Choose an answer to “%(label)s”")),
    (forms.Field, _("Fill in “%(label)s”")),
)
WRONG: tuple[tuple[type[forms.Field], Any], ...] = (
    (PhoneNumberField, _("Use a telephone number that can exist, like 07797 712345")),
    (forms.EmailField, _("Use a whole e-mail address, like name@example.org")),
    (forms.URLField, _("Use a whole web address, like https://www.example.org")),
    (forms.DateTimeField, _("Use a real date and time, like 24 11 2026 14:30")),
    (forms.TimeField, _("Use a time of day, like 14:30")),
    (forms.DecimalField, _("Use a number, like 12.5")),
    (forms.IntegerField, _("Use a whole number, like 12")),
)
ALWAYS = {
    "invalid_choice": _("Choose one of the answers shown"),
    "max_length": _("Use %(limit_value)d characters at most. This has %(show_value)d"),
    "min_length": _("Use %(limit_value)d characters or more. This has %(show_value)d"),
    "max_value": _("Use %(limit_value)s or less"),
    "min_value": _("Use %(limit_value)s or more"),
    "empty": _("That file is empty. Choose another"),
    "null_characters_not_allowed": _("We cannot read one of the signs in this. Type it again"),
}


def speak_plainly(name: str, field: forms.Field) -> None:
    """Give the field our sentences where it still has Django's."""
    label = field.label or pretty_name(name)
    sentences = dict(ALWAYS)
    sentences["required"] = next(words for kind, words in REQUIRED if isinstance(field, kind)) % {"label": label}
    if wrong := next((words for kind, words in WRONG if isinstance(field, kind)), None):
        sentences["invalid"] = wrong
    theirs = _defaults(field)
    for code, sentence in sentences.items():
        if field.error_messages.get(code) is theirs.get(code):
            field.error_messages[code] = sentence
    if isinstance(field, AnswerField):
        field.widget.is_required = False


def _defaults(field: forms.Field) -> dict[str, object]:
    messages: dict[str, object] = {}
    for kind in reversed(type(field).__mro__):
        messages.update(getattr(kind, "default_error_messages", {}))
    if isinstance(field, PhoneNumberField):  # builds its sentence anew for each field
        messages["invalid"] = field.error_messages.get("invalid")
    return messages
