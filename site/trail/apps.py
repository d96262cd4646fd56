"""The trail app: who saw and who changed what."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class TrailConfig(AppConfig):
    """An append-only, hash-chained record of reads and deeds."""

    name = "trail"
    verbose_name = _("trail")

    def ready(self) -> None:
        """Listen to what happens to accounts."""
        import_module("trail.receivers")
