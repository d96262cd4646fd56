"""What a family's page offers to whoever works at several centres."""

from collections.abc import Iterable
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.permissions import Permission
from families.access import other_centres
from families.models import Family
from ui.shapes import Button


def another_centre(family: Family, user: User, now: datetime) -> Iterable[Button]:
    """A button to register the family at another centre, where there is one at which she may."""
    places = {held.centre_id for held in user.roles_now if Permission.REGISTER_FAMILIES in held.role.permissions}
    if places <= {family.centre_id} or not other_centres(user, family, family.centre.day_of(now)).exists():
        return []
    url = reverse("families:another_centre", args=[family.pk])
    return [Button(_("Another centre"), url, "quiet", about=_("register them there, or move there"))]
