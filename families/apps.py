"""The families app: families, who may use a centre, and who came."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class FamiliesConfig(AppConfig):
    """Families, eligibility, registration, attendance."""

    name = "families"
    verbose_name = _("families")
