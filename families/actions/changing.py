"""Changing a record that somebody else may have changed meanwhile."""

from collections.abc import Mapping
from typing import TypeVar

from django.utils.translation import gettext_lazy as _

from families.actions.refusals import RefusedError
from families.models import Family, Home, Person

Record = TypeVar("Record", Family, Home, Person)


class ChangedMeanwhileError(RefusedError):
    """Two people wrote at once; the second has to look first."""

    sentence = _("Somebody changed this while you were writing. Look at what is there now, then save again.")


def changed(record: Record, facts: Mapping[str, object], *, seen: int) -> Record | None:
    """The record with these facts, held until the deed is done; nothing when they were all true before.

    `seen` is the version the person had before her. An older one is refused, so no change is ever lost.
    """
    current = type(record)._base_manager.select_for_update().get(pk=record.pk)
    if current.version != seen:
        raise ChangedMeanwhileError
    new: dict[str, object] = {name: value for name, value in facts.items() if getattr(current, name) != value}
    if not new:
        return None
    for name, value in new.items():
        setattr(current, name, value)
    current.version += 1
    current.save(update_fields=[*new, "version"])
    return current
