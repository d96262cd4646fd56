"""The config app: commands that concern the whole house."""

from django.apps import AppConfig


class ConfigConfig(AppConfig):
    """Holds the management commands and the front door."""

    name = "config"
