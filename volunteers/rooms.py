"""Where volunteers appear on pages of the apps below: a family's, the public's, the first, the work list, finding."""

from django.utils.translation import gettext_lazy as _

from directory import leading_on
from families import panels
from families.access import hidden_from
from ui import finding, today, worklist
from volunteers import due, family_page, first_page
from volunteers.access import own_family
from volunteers.finding import find_volunteers
from volunteers.worklist import SOURCES

DUTIES = (due.overdue_visits, due.dbs_notices, due.old_enquiries)


def take() -> None:
    """Register all of it. Importing `due` has named what falls due."""
    hidden_from(own_family)
    panels.register(panels.Slot.SIDE, family_page.who_visits)
    panels.register(panels.Slot.LEAVING, family_page.goes_on)
    panels.register(panels.Slot.TIMELINE, family_page.contacts)
    today.register(today.Spot.ABOVE, first_page.out_now)
    finding.register(find_volunteers)
    leading_on.register("volunteer", leading_on.Way(_("Send us an enquiry"), "volunteering:enquire"))
    for source in SOURCES:
        worklist.register(source)
