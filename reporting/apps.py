"""The reporting app: the numbers, each with what it counts."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from accounts.permissions import Permission
from ui.navigation import Face, Place, register


class ReportingConfig(AppConfig):
    """Indicators and the data set."""

    name = "reporting"
    verbose_name = _("reporting")

    def ready(self) -> None:
        """Our place in the header."""
        numbers = Permission.SEE_NUMBERS
        register(Place(Face.STAFF, _("Reports"), "reporting:indicators", "report", numbers, order=70, bar=9))
