"""The directory app: what the public reads: pages, leaflets, what is on."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from accounts.permissions import Permission
from ui.navigation import Face, Place, Spot, register


class DirectoryConfig(AppConfig):
    """Public pages and what is on."""

    name = "directory"
    verbose_name = _("directory")

    def ready(self) -> None:
        """Name the public places, notice what changes a service, and do what falls due."""
        from directory import due as due  # all register themselves; models are loaded only now
        from directory import receivers as receivers
        from directory import swapping as swapping
        from directory.harvest import nightly as nightly
        from directory.upkeep import regular as regular

        for place in [
            Place(Face.PUBLIC, _("What’s on"), "directory:whats_on", order=10),
            Place(Face.PUBLIC, _("Find help"), "directory:services", order=12),
            Place(Face.PUBLIC, _("Centres"), "directory:centres", order=15),
            Place(Face.PUBLIC, _("Leaflets"), "directory:information", order=20),
            Place(Face.PUBLIC, pgettext_lazy("offer to help", "Volunteer"), "directory:volunteer", order=40),
            Place(Face.PUBLIC, _("How to reach us"), "directory:contact", order=5, spot=Spot.FOOTER),
            Place(Face.PUBLIC, _("News"), "directory:news", order=7, spot=Spot.FOOTER),
            Place(Face.STAFF, _("Directory"), "upkeep:suggestions", "text", Permission.EDIT_PAGES, order=72, bar=5),
            Place(Face.MINE, _("Listings"), "provider:services", "text", Permission.KEEP_OWN_LISTINGS, order=60, bar=6),
            Place(Face.PUBLIC, _("Refer a family"), "directory:refer", order=10, spot=Spot.FOOTER),
            Place(Face.PUBLIC, _("Worried about a child?"), "directory:worried", order=20, spot=Spot.FOOTER),
            Place(Face.PUBLIC, _("Praise and complaints"), "directory:complaints", order=25, spot=Spot.FOOTER),
            Place(Face.PUBLIC, _("How we use what you tell us"), "directory:privacy", order=30, spot=Spot.FOOTER),
            Place(Face.PUBLIC, _("Accessibility of this site"), "directory:accessibility", order=40, spot=Spot.FOOTER),
        ]:
            register(place)
