"""The quality app: standards, evidence and improvement."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class QualityConfig(AppConfig):
    """Standards, evidence, audits and improvement."""

    name = "quality"
    verbose_name = _("quality")
