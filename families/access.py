"""Who may see and change which families. Staff see those of their centres; nobody meets her own family at work."""

from collections.abc import Callable, Collection, Iterable
from datetime import date
from functools import reduce
from operator import or_

from django.db import models

from accounts.models import User, UserQuerySet
from accounts.permissions import Permission
from centres.models import Centre
from directory.models import ActivitySession
from directory.models.sessions import ActivitySessionQuerySet
from families.models import Enquiry, Family, FamilyQuerySet, Person, Registration
from families.models.enquiry import EnquiryQuerySet

Hiding = Callable[[User], Iterable[int]]  # a list, or better a question that becomes part of the one for families
_hidings: list[Hiding] = []


def hidden_from(hiding: Hiding) -> Hiding:
    """Let an upper app name families, by their number, that this person must not meet as a worker.

    Parent volunteers and parents on the staff never see their own family's file.
    """
    if hiding not in _hidings:
        _hidings.append(hiding)
    return hiding


def visible_families(user: User) -> FamilyQuerySet:
    """The families whose records she may open: those of her centres, never her own."""
    families = _at_her_centres(Family.objects.all(), user, Permission.SEE_FAMILIES)
    for hiding in _hidings:
        families = families.exclude(pk__in=hiding(user))
    return families


def hidden_refs(user: User) -> "models.QuerySet[Family, str]":
    """How the trail names the families that she must not meet as a worker."""
    hidden = [models.Q(pk__in=hiding(user)) for hiding in _hidings]
    return Family.objects.filter(reduce(or_, hidden, models.Q(pk=None))).values_list("ref", flat=True)


def own_family_of_staff(user: User) -> "models.QuerySet[Person, int]":
    """The families of which she is an adult herself, as a manager or safeguarding lead has said."""
    return Person.objects.filter(works_as=user).values_list("family", flat=True)


def guarded_families(user: User) -> FamilyQuerySet:
    """Those of which she says who works here: whoever reads the trail answers for who must not look."""
    return _at_her_centres(visible_families(user), user, Permission.SEE_TRAIL)


def may_guard_at(user: User, centres: Collection[int]) -> bool:
    """The same where the family's own centre and those it was ever registered at are known."""
    return user.can_at(Permission.SEE_TRAIL, centres)


def accounts_for(person: Person) -> UserQuerySet:
    """The accounts an adult could work with: those of staff where her family is known, and the one she has."""
    centres = [person.family.centre, *(each.centre for each in person.family.registrations.select_related("centre"))]
    staff = [User.objects.holding(Permission.SEE_STAFF_PAGES, centre).values("pk") for centre in {*centres}]
    found = reduce(or_, [models.Q(pk__in=numbers) for numbers in staff], models.Q(pk=person.works_as_id))
    return User.objects.get_queryset().filter(found).order_by("name", "pk")


def changeable_families(user: User) -> FamilyQuerySet:
    """The families she may correct, register and close."""
    return _at_her_centres(visible_families(user), user, Permission.REGISTER_FAMILIES)


def attending_families(user: User) -> FamilyQuerySet:
    """The families she may tick on a register."""
    return _at_her_centres(visible_families(user), user, Permission.TAKE_ATTENDANCE)


def visible_sessions(user: User) -> ActivitySessionQuerySet:
    """The sessions whose register she may take."""
    return ActivitySession.objects.filter(centre__in=user.centres_where(Permission.TAKE_ATTENDANCE))


def may_register(user: User, centre: Centre) -> bool:
    """Whether she may register families at the centre."""
    return user.can(Permission.REGISTER_FAMILIES, centre)


def other_centres(user: User, family: Family, on: date) -> "models.QuerySet[Centre]":
    """The centres where she may register a family that is known elsewhere: hers, except those where it is already."""
    there = family.registrations.open_on(on).values("centre")
    hers = user.centres_where(Permission.REGISTER_FAMILIES)
    return hers.exclude(pk=family.centre_id).exclude(pk__in=there)


def registrations_to_leave(user: User, family: Family, to: Centre) -> "models.QuerySet[Registration]":
    """The registrations she may close when the family moves to the centre: those of her other centres."""
    hers = user.centres_where(Permission.REGISTER_FAMILIES)
    return family.registrations.filter(centre__in=hers).exclude(centre=to).select_related("centre")


def enquiries_to_answer(user: User) -> EnquiryQuerySet:
    """What other centres ask about families whose eligibility she decides on."""
    hers = user.centres_where(Permission.DECIDE_ELIGIBILITY)
    return Enquiry.objects.filter(known__in=visible_families(user), known__centre__in=hers)


def enquiries_made(user: User) -> EnquiryQuerySet:
    """What her centres have asked others."""
    return Enquiry.objects.filter(centre__in=user.centres_where(Permission.REGISTER_FAMILIES))


def may_decide(user: User, centre: Centre) -> bool:
    """Whether she may decide who can use the centre."""
    return user.can(Permission.DECIDE_ELIGIBILITY, centre)


def may_take_attendance(user: User, session: ActivitySession) -> bool:
    """Whether she may take the register of the session."""
    return user.can(Permission.TAKE_ATTENDANCE, session.centre)


def may_change(user: User, family: Family) -> bool:
    """Whether she may correct the record of a family that she may see."""
    at_home = user.can(Permission.REGISTER_FAMILIES, family.centre)
    return at_home or changeable_families(user).filter(pk=family.pk).exists()


def may_change_at(user: User, centres: Collection[int]) -> bool:
    """The same where the family's own centre and those it was ever registered at are known."""
    return user.can_at(Permission.REGISTER_FAMILIES, centres)


def _at_her_centres(families: FamilyQuerySet, user: User, permission: Permission) -> FamilyQuerySet:
    """Those of the centres where she may do this; her roles are known, so the database is not asked again."""
    places = {held.centre_id for held in user.roles_now if permission in held.role.permissions}
    return families if None in places else families.of([place for place in places if place])
