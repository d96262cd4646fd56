"""What families offer to pages that belong to nobody: a place in the frame, people to find, work, today's sessions."""

from django.utils.translation import gettext_lazy as _

from accounts.permissions import Permission
from families import enquiries, panels, working_here
from families.access import hidden_from, hidden_refs, own_family_of_staff
from families.elsewhere import another_centre
from families.finding import found_families
from families.today import at_the_centre
from families.worklist import SOURCES
from trail.access import keep_from
from ui import finding, today, worklist
from ui.navigation import Face, Place, register


def offer() -> None:
    """Said once, when the site starts."""
    register(Place(Face.STAFF, _("Families"), "families:list", "people", Permission.SEE_FAMILIES, order=20, bar=4))
    finding.register(found_families)
    hidden_from(own_family_of_staff)
    keep_from("family", hidden_refs)
    panels.register(panels.Slot.ACTIONS, another_centre)
    panels.register(panels.Slot.MAIN, enquiries.on_the_page)
    panels.register(panels.Slot.SIDE, working_here.on_the_page)
    today.register(today.Spot.BESIDE, at_the_centre)
    for source in [*SOURCES, enquiries.asked_of_us, enquiries.answered_to_us]:
        worklist.register(source)
