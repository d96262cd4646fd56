"""One thing that an import makes or changes: which, where it stands in the files, and what is told differently."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from django.urls import reverse

from directory.upkeep.telling import Difference
from reporting.exchange.reading import Row
from reporting.listings.kinds import Sheet
from reporting.listings.telling import differences, picture
from reporting.listings.writing import newest, state_of

FIELD_BY_FIELD = 50  # of this many it is shown what would change, of the others only that they would


class Change(NamedTuple):
    """A new thing has no differences; one with a draft beside it gets a newer version over that draft."""

    sheet: Sheet
    line: int
    name: str
    is_new: bool
    has_draft: bool
    differences: list[Difference]
    pk: int = 0

    @property
    def kind(self) -> str:
        """What it is, in a word."""
        return str(self.sheet.model._meta.verbose_name)

    @property
    def url(self) -> str:
        """Where an editor changes it."""
        return reverse(f"wagtailsnippets_directory_{self.sheet.model._meta.model_name}:edit", args=[self.pk])


def change_of(
    sheet: Sheet, thing: Any, row: Row, before: Any, parts: Iterable[Sheet] | None, *, as_drafts: bool
) -> Change:
    """Asked before it is kept, while the site still holds what was; without parts, differences are not looked for."""
    if before is None:
        return Change(sheet, row.line, str(thing), True, False, [])
    was = newest(sheet.model._default_manager.get(pk=before.pk))
    state = state_of(was) if as_drafts else str(row.cells["state"])
    found = [] if parts is None else _found(sheet, was, thing, state, list(parts))
    return Change(sheet, row.line, str(was), False, was.live and was.has_unpublished_changes, found)


def _found(sheet: Sheet, was: Any, thing: Any, state: str, parts: list[Sheet]) -> list[Difference]:
    return differences(picture(sheet, was, state_of(was), parts), picture(sheet, thing, state, parts))
