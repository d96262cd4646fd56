"""The ui app: how every page looks and speaks."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class UiConfig(AppConfig):
    """Components, forms, tables, frames."""

    name = "ui"
    verbose_name = _("ui")
