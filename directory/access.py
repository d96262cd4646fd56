"""Who may read the leaflets that are for staff only."""

from accounts.models import User
from accounts.permissions import Permission


def may_read_for_staff(user: object) -> bool:
    """Staff, and whoever writes the pages. To all others such a leaflet does not exist."""
    is_ours = isinstance(user, User) and user.is_active
    return is_ours and any(user.can(each) for each in (Permission.SEE_STAFF_PAGES, Permission.EDIT_PAGES))
