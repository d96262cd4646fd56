"""Whose records may come in and go out: all of them, or those somebody may see; never her own, nor her family's."""

from dataclasses import dataclass

from django.db.models import QuerySet

from accounts.models import User
from accounts.permissions import Permission
from centres.models import Centre
from families.access import visible_families
from families.models import Family
from volunteers.models import Volunteer


@dataclass(frozen=True)
class Reach:
    """What the files may tell of, as questions to the database."""

    centres: "QuerySet[Centre]"
    families: "QuerySet[Family]"  # those whose own centre is among the centres
    guests: "QuerySet[Family]"  # these, and those that only come to one of the centres
    volunteers: "QuerySet[Volunteer]"
    may_make_centres: bool


def everything() -> Reach:
    """All there is: the operator's."""
    families = Family.objects.all()
    return Reach(Centre.objects.all(), families, families, Volunteer.objects.all(), may_make_centres=True)


def reach_of(user: User) -> Reach:
    """The records of her centres, without those of her own family and without her own as a volunteer."""
    centres = user.centres_where(Permission.MOVE_RECORDS)
    seen = visible_families(user)
    everywhere = any(
        held.centre_id is None and Permission.MOVE_RECORDS in held.role.permissions for held in user.roles_now
    )
    return Reach(
        centres=centres,
        families=seen.filter(centre__in=centres),
        guests=seen,
        volunteers=Volunteer.objects.filter(centre__in=centres).exclude(user=user),
        may_make_centres=everywhere,
    )
