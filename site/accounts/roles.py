"""The roles, as data: a name, a sentence people can read, and what the role may do."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from accounts.permissions import Permission as P


@dataclass(frozen=True)
class Role:
    """A role; held by a person at one centre or everywhere (`accounts.models.RoleHeld`)."""

    code: str
    name: str | Promise
    sentence: str | Promise
    permissions: frozenset[P]
    also_given_by: frozenset[P] = frozenset()  # besides those who invite people
    is_staff: bool = True  # staff roles need the second factor and leave a quiet screen sooner


_WITH_FAMILIES = {P.SEE_STAFF_PAGES, P.SEE_FAMILIES, P.REGISTER_FAMILIES, P.TAKE_ATTENDANCE}
_WITH_VOLUNTEERS = {
    P.SEE_VOLUNTEERS, P.MANAGE_VOLUNTEERS, P.SEE_VETTING, P.RECORD_VETTING, P.PLACE_VOLUNTEERS, P.WATCH_VISITS,
}  # fmt: skip
_COORDINATING = (
    _WITH_FAMILIES
    | _WITH_VOLUNTEERS
    | {P.DECIDE_ELIGIBILITY, P.SEE_NUMBERS, P.SEE_NAMES_BEHIND_NUMBERS, P.MOVE_RECORDS}
)

ROLES: dict[str, Role] = {
    role.code: role
    for role in [
        Role(
            "volunteer",
            _("Volunteer"),
            _("Visits the families she is placed with, and writes up what happened. Sees no other family."),
            frozenset({P.VISIT_FAMILIES}),
            is_staff=False,
        ),
        Role(
            "family_worker",
            _("Family worker"),
            _("Registers families, takes the register and keeps families’ records at the centre."),
            frozenset(_WITH_FAMILIES),
        ),
        Role(
            "coordinator",
            _("Coordinator"),
            _("Runs the centre day by day: families, volunteers, visits, and the numbers."),
            frozenset(_COORDINATING),
        ),
        Role(
            "manager",
            _("Manager"),
            _("Does all a coordinator does, invites people, changes settings and reads the trail."),
            frozenset(_COORDINATING | {P.CONFIRM_DIRECTIONS, P.INVITE_PEOPLE, P.CHANGE_SETTINGS, P.SEE_TRAIL}),
        ),
        Role(
            "safeguarding_lead",
            _("Safeguarding lead"),
            _("Sees every family and volunteer at the centre, and who has looked at whom."),
            frozenset(
                {P.SEE_STAFF_PAGES, P.SEE_FAMILIES, P.SEE_VOLUNTEERS, P.SEE_VETTING, P.WATCH_VISITS, P.SEE_TRAIL}
            ),
        ),
        Role(
            "commissioner",
            _("Commissioner"),
            _("Sees the numbers of the centres she pays for. Never a name."),
            frozenset({P.SEE_STAFF_PAGES, P.SEE_NUMBERS}),
        ),
        Role(
            "editor",
            _("Editor"),
            _("Writes public pages and leaflets. A publisher makes them public."),
            frozenset({P.EDIT_PAGES}),
        ),
        Role(
            "publisher",
            _("Publisher"),
            _("Writes public pages and leaflets, and makes them public."),
            frozenset({P.EDIT_PAGES, P.PUBLISH_PAGES}),
        ),
        Role(
            "provider",
            _("Provider"),
            _("Keeps her own organisation’s listings in the directory true."),
            frozenset({P.KEEP_OWN_LISTINGS}),
            also_given_by=frozenset({P.PUBLISH_PAGES}),  # who answers for the directory
        ),
        Role(
            "administrator",
            _("Administrator"),
            _("Invites people, gives roles and changes settings. Sees no family."),
            frozenset({P.SEE_STAFF_PAGES, P.INVITE_PEOPLE, P.CHANGE_SETTINGS, P.EDIT_PAGES, P.PUBLISH_PAGES}),
        ),
    ]
}


def roles_with(permission: P) -> list[str]:
    """Codes of the roles that hold the permission."""
    return [code for code, role in ROLES.items() if permission in role.permissions]
