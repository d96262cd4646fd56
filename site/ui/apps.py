"""The ui app: how every page looks and speaks."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from accounts.permissions import Permission
from ui.navigation import Face, Place, Spot, register


class UiConfig(AppConfig):
    """Components, forms, tables, frames."""

    name = "ui"
    verbose_name = _("ui")

    def ready(self) -> None:
        """Our first place, and those of accounts, which stand below us; the rest comes from the app that owns it."""
        register(Place(Face.STAFF, _("Today"), "today", "home", Permission.SEE_FAMILIES, order=10, bar=1))
        register(Place(Face.STAFF, _("Find"), "find", "search", Permission.SEE_FAMILIES, spot=Spot.FIND))
        trail, settings, people = _("The trail"), _("Settings"), _("People who work here")
        register(
            Place(Face.STAFF, trail, "trail:everything", "clock", Permission.SEE_TRAIL, order=75, spot=Spot.FOOTER)
        )
        may, footer = Permission.CHANGE_SETTINGS, Spot.FOOTER
        register(Place(Face.STAFF, settings, "settings:choose", "pencil", may, order=78, spot=footer))
        register(Place(Face.STAFF, people, "people", "user", Permission.INVITE_PEOPLE, order=80, spot=Spot.FOOTER))
        for face in (Face.STAFF, Face.MINE):
            register(Place(face, _("What may I do here?"), "what_may_i_do", "shield", order=90, spot=Spot.FOOTER))
