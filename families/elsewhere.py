"""What a family's page offers to whoever works at several centres."""

from collections.abc import Iterable
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.permissions import Permission
from families.known import Known
from ui.shapes import Button


def another_centre(known: Known, user: User, now: datetime) -> Iterable[Button]:
    """A button to register the family at another centre, where there is one at which she may."""
    family, on = known.family, known.family.centre.day_of(now)
    there = {family.centre_id, *known.centres_now(on)}
    if known.is_shared or not _others(user, there, known.centres_in_all):
        return []
    url = reverse("families:another_centre", args=[family.pk])
    return [Button(_("Another centre"), url, "quiet", about=_("register them there, or move there"))]


def _others(user: User, there: set[int], in_all: int) -> bool:
    places = {held.centre_id for held in user.roles_now if Permission.REGISTER_FAMILIES in held.role.permissions}
    return in_all > len(there) if None in places else not places <= there
