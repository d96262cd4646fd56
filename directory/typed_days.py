"""Days and hours in the editors' forms stay as typed: the picker alone would put today for what it cannot read."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.models import register_form_field_override
from wagtail.admin.widgets import AdminDateInput, AdminDateTimeInput, AdminTimeInput

AS_TYPED = {"validateOnBlur": False}


class DayInput(AdminDateInput):
    """A day."""

    def get_config(self) -> dict[str, Any]:
        """For the picker."""
        return {**super().get_config(), **AS_TYPED}


class MomentInput(AdminDateTimeInput):
    """A day and an hour."""

    def get_config(self) -> dict[str, Any]:
        """For the picker."""
        return {**super().get_config(), **AS_TYPED}


class HourInput(AdminTimeInput):
    """An hour."""

    def get_config(self) -> dict[str, Any]:
        """For the picker."""
        return {**super().get_config(), **AS_TYPED}


for field, widget, said in (
    (models.DateField, DayInput, _("This is no day. Type it like 24/11/2026.")),
    (models.DateTimeField, MomentInput, _("This is no day and hour. Type it like 2026-11-24 14:30.")),
    (models.TimeField, HourInput, _("This is no hour. Type it like 14:30.")),
):
    register_form_field_override(field, override={"widget": widget, "error_messages": {"invalid": said}})
