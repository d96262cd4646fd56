"""The questions of "Can I use the centre?" and "Which is my centre?"."""

from django import forms
from django.utils.translation import gettext_lazy as _

from ui.forms import SamphireForm


class WhichCentreForm(SamphireForm):
    """Where somebody lives. No name."""

    place = forms.CharField(
        label=_("Your postcode or street"),
        help_text=_("For example JE2 6AB, or Le Squez Road"),
        max_length=100,
        widget=forms.TextInput(attrs={"autocomplete": "postal-code"}),
        error_messages={
            "required": _("Tell us your postcode or your street. Nothing else is needed"),
            "max_length": _("This is very long. The street or the postcode is enough"),
        },
    )


class CanIUseForm(WhichCentreForm):
    """Where somebody lives, and whether there is a small child. No name."""

    small_marks = True

    child = forms.ChoiceField(
        label=_("Do you look after a child under five?"),
        choices=[("yes", _("Yes")), ("soon", _("A baby is on the way")), ("no", _("No"))],
        widget=forms.RadioSelect,
        error_messages={"required": _("Tell us whether you look after a child under five")},
    )
