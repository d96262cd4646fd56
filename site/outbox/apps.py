"""The outbox app: e-mail and SMS, each once, none lost."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class OutboxConfig(AppConfig):
    """Messages written in the transaction and sent afterwards."""

    name = "outbox"
    verbose_name = _("outbox")
