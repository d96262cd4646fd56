"""The centres app: the ground everything stands on."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CentresConfig(AppConfig):
    """Centres, their area, their jurisdiction and their intervals."""

    name = "centres"
    verbose_name = _("centres")
