"""The accounts app: people who sign in, and what each may do where."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AccountsConfig(AppConfig):
    """Users, roles held at a centre or everywhere, invitations, sign-in."""

    name = "accounts"
    verbose_name = _("accounts")

    def ready(self) -> None:
        """Listen to what allauth tells; its models are there only now."""
        import_module("accounts.receivers")
