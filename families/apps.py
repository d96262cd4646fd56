"""The families app: families, who may use a centre, and who came."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class FamiliesConfig(AppConfig):
    """Families, eligibility, registration, attendance."""

    name = "families"
    verbose_name = _("families")

    def ready(self) -> None:
        """Offer what other pages show of families; only now, because models must be there first."""
        import_module("families.offers").offer()
