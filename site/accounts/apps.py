"""The accounts app: people who sign in, and what each may do where."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AccountsConfig(AppConfig):
    """Users, roles held at a centre or everywhere, invitations, sign-in."""

    name = "accounts"
    verbose_name = _("accounts")
