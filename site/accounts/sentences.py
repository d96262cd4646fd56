"""What each permission lets a person do, in plain words."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from accounts.permissions import Permission as P
from accounts.roles import Role

SENTENCES: dict[P, Promise] = {
    P.SEE_STAFF_PAGES: _("Open the staff pages."),
    P.SEE_FAMILIES: _("Open the files of families."),
    P.REGISTER_FAMILIES: _("Register families and change what we know about them."),
    P.DECIDE_ELIGIBILITY: _("Decide whether a family can use the centre."),
    P.TAKE_ATTENDANCE: _("Note who came."),
    P.SEE_VOLUNTEERS: _("Open the files of volunteers."),
    P.MANAGE_VOLUNTEERS: _("Take on volunteers and change what we know about them."),
    P.SEE_VETTING: _("See DBS checks."),
    P.RECORD_VETTING: _("Note DBS checks."),
    P.PLACE_VOLUNTEERS: _("Bring volunteers and families together."),
    P.WATCH_VISITS: _("See who is out on a visit, and act when somebody is late."),
    P.VISIT_FAMILIES: _("Visit the families you are placed with, and write up what happened."),
    P.SEE_NUMBERS: _("See the numbers of the centre."),
    P.SEE_NAMES_BEHIND_NUMBERS: _("See which families a number is made of."),
    P.CONFIRM_DIRECTIONS: _("Say which way is good for a number of the contract, when you manage every centre."),
    P.MOVE_RECORDS: _("Bring records in from files, and take them out."),
    P.SEE_TRAIL: _("See who looked at whom, and who changed what."),
    P.INVITE_PEOPLE: _("Invite people, give roles and end them."),
    P.CHANGE_SETTINGS: _("Change the settings of the centre."),
    P.EDIT_PAGES: _("Write public pages and leaflets."),
    P.PUBLISH_PAGES: _("Make pages and leaflets public."),
    P.KEEP_OWN_LISTINGS: _("Keep your own organisation’s entries in the directory true."),
}


def allows(role: Role) -> list[Promise]:
    """What a role allows, in the order of the list above."""
    return [sentence for permission, sentence in SENTENCES.items() if permission in role.permissions]
