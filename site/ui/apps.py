"""The ui app: how every page looks and speaks."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from accounts.permissions import Permission
from ui.navigation import Face, Place, register


class UiConfig(AppConfig):
    """Components, forms, tables, frames."""

    name = "ui"
    verbose_name = _("ui")

    def ready(self) -> None:
        """The first place of the staff's frame is ours; every other comes from the app that owns it."""
        register(Place(Face.STAFF, _("Today"), "today", "home", Permission.SEE_STAFF_PAGES, order=10, bar=1))
