"""Ids that belong to something of another kind: other directories would take one for the other."""

from uuid import UUID

from django.db import models
from django.utils.translation import gettext as _

from reporting.exchange.reading import Row
from reporting.listings.gathering import Folder
from reporting.listings.kinds import WHOLES, Sheet


def tell_of_other_kinds(folder: Folder) -> None:
    """Each row whose own id names something of another kind, here or further up in the files."""
    named = [sheet for whole, parts in WHOLES.items() for sheet in (whole, *parts) if sheet.own]
    owners: dict[UUID, type[models.Model]] = {
        uid: sheet.model for sheet in named for uid in sheet.model._default_manager.values_list("uid", flat=True)
    }
    for sheet in named:
        for row in _rows(folder, sheet):
            uid: UUID = row.cells[sheet.own]  # type: ignore[assignment]
            owner = owners.setdefault(uid, sheet.model)
            if owner is not sheet.model:
                reason = _("this id belongs to something of another kind: %s") % owner._meta.verbose_name
                folder.tell(sheet, row.line, sheet.own, reason)
                folder.broken.add(uid)


def _rows(folder: Folder, sheet: Sheet) -> list[Row]:
    parts = [row for rows in folder.parts.get(sheet, {}).values() for row in rows]
    return [*folder.things.get(sheet, {}).values(), *parts]
