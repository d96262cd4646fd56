"""Who may see and do what with volunteers; and of her families, what a volunteer sees herself."""

from collections.abc import Collection
from datetime import date

from django.db import models

from accounts.models import User, UserQuerySet
from accounts.permissions import Permission
from centres.models import Centre
from families.access import visible_families
from families.models import Family, FamilyQuerySet
from volunteers.models import Contact, Placement, Visit, Volunteer, VolunteerEnquiry
from volunteers.models.enquiry import VolunteerEnquiryQuerySet
from volunteers.models.placement import PlacementQuerySet
from volunteers.models.visit import VisitQuerySet
from volunteers.models.volunteer import VolunteerQuerySet


def visible_volunteers(user: User) -> VolunteerQuerySet:
    """The volunteers whose records she may open: those of her centres."""
    return Volunteer.objects.filter(centre__in=user.centres_where(Permission.SEE_VOLUNTEERS))


def changeable_volunteers(user: User) -> VolunteerQuerySet:
    """Those whose record she keeps; never her own."""
    return _others(user, Permission.MANAGE_VOLUNTEERS)


def vettable_volunteers(user: User) -> VolunteerQuerySet:
    """Those whose DBS checks she records; never her own."""
    return _others(user, Permission.RECORD_VETTING)


def placeable_volunteers(user: User) -> VolunteerQuerySet:
    """Those whom she may place with families; never herself."""
    return _others(user, Permission.PLACE_VOLUNTEERS)


def visible_enquiries(user: User) -> VolunteerEnquiryQuerySet:
    """What people wrote who would like to help: to those who keep the volunteers of the centre they wrote to."""
    return VolunteerEnquiry.objects.filter(centre__in=user.centres_where(Permission.MANAGE_VOLUNTEERS))


def accounts_for(volunteer: Volunteer) -> UserQuerySet:
    """The accounts she could sign in with: volunteers' at her centre that nobody else has, and her own."""
    ready = User.objects.holding(Permission.VISIT_FAMILIES, volunteer.centre)
    return ready.filter(models.Q(volunteer=None) | models.Q(volunteer=volunteer))


def may_see_vetting(user: User, volunteer: Volunteer) -> bool:
    """Whether she may read when checks were made and how they were decided."""
    return user.can(Permission.SEE_VETTING, volunteer.centre)


def may_change(user: User, volunteer: Volunteer) -> bool:
    """Whether she keeps this volunteer's record."""
    return _may(user, Permission.MANAGE_VOLUNTEERS, volunteer)


def may_record_vetting(user: User, volunteer: Volunteer) -> bool:
    """Whether she records this volunteer's checks. Nobody vets herself."""
    return _may(user, Permission.RECORD_VETTING, volunteer)


def may_place(user: User, volunteer: Volunteer) -> bool:
    """Whether she may place this volunteer with a family."""
    return _may(user, Permission.PLACE_VOLUNTEERS, volunteer)


def may_place_at(user: User, centres: Collection[int]) -> bool:
    """Whether she may place somebody with a family that she sees, which is known at these centres."""
    return user.can_at(Permission.PLACE_VOLUNTEERS, centres)


def families_to_place_with(user: User) -> FamilyQuerySet:
    """The families with which she may place somebody."""
    return visible_families(user).of(user.centres_where(Permission.PLACE_VOLUNTEERS))


def visible_placements(user: User) -> PlacementQuerySet:
    """Placements of her volunteers with families she may see."""
    ours = Placement.objects.filter(volunteer__in=visible_volunteers(user))
    return ours.filter(family__in=visible_families(user))


def visible_contacts(user: User) -> "models.QuerySet[Contact]":
    """What was written up about families she may see."""
    return Contact.objects.filter(placement__in=visible_placements(user))


def watched_visits(user: User) -> VisitQuerySet:
    """The visits she watches over."""
    return Visit.objects.filter(placement__volunteer__centre__in=user.centres_where(Permission.WATCH_VISITS))


def watched_centres(user: User) -> list[Centre]:
    """The centres whose visits she watches over."""
    return user.named_centres(Permission.WATCH_VISITS)


# My Samphire: what a volunteer sees of her own work ---------------------------------------------------------------


def my_volunteer(user: User) -> Volunteer | None:
    """The volunteer who signs in like this, where she still holds the role; nothing for anybody else."""
    mine = Volunteer.objects.filter(user=user, centre__in=user.centres_where(Permission.VISIT_FAMILIES))
    return mine.select_related("centre", "person").first()


def my_placements(user: User, on: date) -> PlacementQuerySet:
    """Her own placements that hold on the day. One that has ended is gone from her view."""
    hers = Volunteer.objects.filter(user=user, centre__in=user.centres_where(Permission.VISIT_FAMILIES)).not_gone(on)
    return Placement.objects.running_on(on).filter(volunteer__in=hers)


def my_families(user: User, on: date) -> FamilyQuerySet:
    """The families she is placed with. Of them she sees what `volunteers.doorstep` tells, nothing more."""
    return Family.objects.filter(pk__in=my_placements(user, on).values("family"))


def my_visits(user: User, on: date) -> VisitQuerySet:
    """Her own visits, as far as the placements hold on the day."""
    return Visit.objects.filter(placement__in=my_placements(user, on))


def my_contacts(user: User, on: date) -> models.QuerySet[Contact]:
    """What she wrote up herself. What others wrote about the same family stays with them."""
    return Contact.objects.filter(placement__in=my_placements(user, on), recorded_by=user)


def own_family(user: User) -> models.QuerySet[Volunteer, int]:
    """The family a volunteer belongs to herself: as a worker she never meets its file."""
    return Volunteer.objects.filter(user=user).exclude(person=None).values_list("person__family", flat=True)


def _others(user: User, permission: Permission) -> VolunteerQuerySet:
    return visible_volunteers(user).filter(centre__in=user.centres_where(permission)).exclude(user=user)


def _may(user: User, permission: Permission, volunteer: Volunteer) -> bool:
    return user.can(permission, volunteer.centre) and volunteer.user_id != user.pk
