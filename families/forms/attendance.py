"""The head count of a register."""

from django import forms
from django.utils.translation import gettext_lazy as _

from ui.forms import SamphireForm

MOST = 500


class HeadCountForm(SamphireForm):
    """How many came whose names we do not know."""

    adults = forms.IntegerField(label=_("Adults without a name"), min_value=0, max_value=MOST, initial=0)
    children = forms.IntegerField(label=_("Children without a name"), min_value=0, max_value=MOST, initial=0)
