"""Families among the people who are found by name, reference, telephone or postcode."""

from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.permissions import Permission
from families.access import visible_families
from families.ages import youngest_age
from families.models import Family
from families.models.summary import page_of
from families.searching import matching
from ui.finding import Found

MOST = 20


def found_families(user: User, words: str) -> list[Found]:
    """At most twenty: who types three letters has to type a fourth."""
    if not user.can(Permission.SEE_FAMILIES):
        return []
    families = page_of(matching(visible_families(user), words), slice(MOST))
    return [Found(_("Families"), str(family), _detail(family), family.get_absolute_url()) for family in families]


def _detail(family: Family) -> str:
    today = timezone.localdate()
    parts = [family.ref, family.town, youngest_age(family.youngest_born_on, today)]  # type: ignore[attr-defined]
    return ", ".join(part for part in parts if part)
