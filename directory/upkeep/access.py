"""Who keeps the directory true: editors everywhere, providers for their own organisations."""

from accounts.models import User
from accounts.permissions import Permission
from directory.models import Suggestion, SuggestionQuerySet


def visible_suggestions(user: User) -> SuggestionQuerySet:
    """What visitors told us, for whoever edits the directory."""
    return Suggestion.objects.all() if user.can(Permission.EDIT_PAGES) else Suggestion.objects.none()
