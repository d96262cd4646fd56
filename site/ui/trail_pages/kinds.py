"""What the trail's short names of kinds are called by people."""

from functools import cache

from django.apps import apps
from django.utils.functional import Promise
from django.utils.translation import gettext as _

WHOLE_TRAIL = ("entry", "all")  # what a look at the trail of everything is about


@cache
def _names() -> dict[str, str | Promise]:
    return {str(model._meta.model_name): model._meta.verbose_name or "" for model in apps.get_models()}


def named(kind: str) -> str:
    """The kind in the reader's language; a kind that is no longer kept goes by its short name."""
    return str(_names().get(kind, kind))


def told(kind: str, ref: str) -> str:
    """A record in words: "family S-0007"; or that somebody looked at all of it."""
    return _("The whole trail") if (kind, ref) == WHOLE_TRAIL else f"{named(kind)} {ref}"
