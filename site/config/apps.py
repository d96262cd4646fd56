"""The config app: commands that concern the whole house."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ConfigConfig(AppConfig):
    """Holds the management commands and the front door."""

    name = "config"

    def ready(self) -> None:
        """Give the storeys below what they cannot give themselves: regular work, and the count of our own messages."""
        import_module("config.regular_work")
        awaiting, catalogues = import_module("directory.awaiting"), import_module("config.catalogues")
        awaiting.register(_("Messages of the site itself"), catalogues.messages_awaiting_a_reader)
