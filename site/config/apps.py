"""The config app: commands that concern the whole house."""

from importlib import import_module

from django.apps import AppConfig


class ConfigConfig(AppConfig):
    """Holds the management commands and the front door."""

    name = "config"

    def ready(self) -> None:
        """Give the clock what storeys below it cannot give it themselves."""
        import_module("config.regular_work")
