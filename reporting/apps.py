"""The reporting app: the numbers, each with what it counts."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ReportingConfig(AppConfig):
    """Indicators and the data set."""

    name = "reporting"
    verbose_name = _("reporting")
