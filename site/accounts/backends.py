"""How a password is checked, and how Wagtail's admin asks its questions of our roles."""

from typing import Any

from allauth.account.auth_backends import AuthenticationBackend

from accounts.models import User
from accounts.permissions import Permission


class RolesBackend(AuthenticationBackend):
    """Sign-in by e-mail; one hash for each try, also where nobody has that e-mail, so the time taken tells nothing.

    Editors and publishers may open Wagtail. What they may do there follows from their Wagtail group.
    """

    def get_user(self, user_id: Any) -> User | None:
        """Who signed in, with her roles, read anew for each request: a role that was taken away counts at once."""
        user = User.objects.with_roles_now(user_id)
        return user if user and self.user_can_authenticate(user) else None

    def has_perm(self, user_obj: Any, perm: str, obj: Any = None) -> bool:
        """Whether a role held, or a Wagtail group, allows this."""
        if perm == "wagtailadmin.access_admin" and isinstance(user_obj, User) and user_obj.is_active:
            return user_obj.can(Permission.EDIT_PAGES)
        return bool(super().has_perm(user_obj, perm, obj))
