"""The volunteers app: parents who visit families, and whether they may."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from accounts.permissions import Permission
from ui.navigation import Face, Place, Spot, register

STAFF = (
    Place(Face.STAFF, _("Volunteers"), "volunteers:list", "hands", Permission.SEE_VOLUNTEERS, order=40),
    Place(Face.STAFF, _("Visits"), "volunteers:visits", "pin", Permission.WATCH_VISITS, order=50, bar=3),
)
MINE = (
    Place(Face.MINE, _("Today"), "my:today", "home", Permission.VISIT_FAMILIES, order=10, bar=1),
    Place(Face.MINE, _("Families"), "my:families", "people", Permission.VISIT_FAMILIES, order=20, bar=2),
    Place(Face.MINE, _("Write up"), "my:write", "pencil", Permission.VISIT_FAMILIES, order=30, bar=3),
    Place(Face.MINE, _("Hours"), "my:hours", "clock", Permission.VISIT_FAMILIES, order=40, bar=4),
    Place(Face.MINE, _("Me"), "my:me", "user", Permission.VISIT_FAMILIES, order=50, bar=5),
    Place(Face.MINE, _("I need help"), "my:help", "alert", Permission.VISIT_FAMILIES, spot=Spot.HELP),
)


class VolunteersConfig(AppConfig):
    """Recruitment, vetting, readiness, placements, contacts, visits."""

    name = "volunteers"
    verbose_name = _("volunteers")

    def ready(self) -> None:
        """Take our places on the pages of the apps below, and name what falls due."""
        from volunteers import rooms  # models are loaded only now

        for place in (*STAFF, *MINE):
            register(place)
        rooms.take()
