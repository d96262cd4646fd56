"""Lets Wagtail's admin ask its questions of our roles."""

from typing import Any

from django.contrib.auth.backends import ModelBackend

from accounts.models import User
from accounts.permissions import Permission


class RolesBackend(ModelBackend):
    """Editors and publishers may open Wagtail; what they may do there follows from their Wagtail group."""

    def has_perm(self, user_obj: Any, perm: str, obj: Any = None) -> bool:
        """Whether a role held, or a Wagtail group, allows this."""
        if perm == "wagtailadmin.access_admin" and isinstance(user_obj, User) and user_obj.is_active:
            return user_obj.can(Permission.EDIT_PAGES)
        return super().has_perm(user_obj, perm, obj)
