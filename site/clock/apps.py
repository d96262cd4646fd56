"""The clock app: what is due every minute."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ClockConfig(AppConfig):
    """Slots, heartbeat, and repair after a crash."""

    name = "clock"
    verbose_name = _("clock")

    def ready(self) -> None:
        """Wind the clock up with its own regular jobs."""
        import_module("clock.regular")
