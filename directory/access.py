"""Who may read the leaflets that are for staff only."""

from accounts.models import User
from accounts.permissions import Permission


def may_read_for_staff(user: object) -> bool:
    """Staff, and whoever writes the pages. To all others such a leaflet does not exist."""
    if not isinstance(user, User) or not user.is_active:
        return False
    return user.can(Permission.SEE_STAFF_PAGES) or user.can(Permission.EDIT_PAGES)
