"""Puts the cells of a row into the thing it is about, and checks that as a form would."""

from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _

from reporting.exchange.reading import Row
from reporting.listings.kinds import LIVE, ORGANISATIONS, REFS, SERVICES, Sheet

if TYPE_CHECKING:
    from reporting.listings.loading import Loading


def fill(sheet: Sheet, row_of: Any, row: Row, loading: "Loading") -> None:
    """What the row says; an empty cell leaves what is usual."""
    for name in sheet.fields:
        usual = sheet.field(name).has_default() and not sheet.field(name).blank
        if name in row.cells and not (usual and row.cells[name] in (None, "")):
            setattr(row_of, name, row.cells[name])
    for column, name in sheet.links:
        if column in row.cells:
            setattr(row_of, name, linked(sheet, row, column, name, loading))


def linked(sheet: Sheet, row: Row, column: str, name: str, loading: "Loading") -> Any:
    """What the row names; a finding where there is no such thing, unless its own row was bad."""
    ref: Any = row.cells[column]
    kind = "centre" if name == "centre" else REFS[sheet.field(name).related_model]
    found = loading.known[kind].get(ref) if ref else None
    if ref and ref in loading.folder.broken:
        loading.folder.broken.add(row.cells.get(sheet.whole or sheet.own))
    elif ref and found is None:
        loading.folder.tell(sheet, row.line, column, _("nothing has this name, neither here nor further up"))
    return found


def tell_of_whoever_runs_it(service: Any, row: Row, loading: "Loading") -> None:
    """A finding where a service would go public while its organisation does not, by the folder or as it stands."""
    runs_it = service.organisation if service.organisation_id else None
    if row.cells["state"] != LIVE or loading.how.as_drafts or runs_it is None:
        return
    told = loading.folder.things.get(ORGANISATIONS, {}).get(runs_it.uid)
    if not (told.cells["state"] == LIVE if told else runs_it.live):
        reason = _("this organisation is not public; a service goes public only after whoever runs it")
        loading.folder.tell(SERVICES, row.line, "organisation_ref", reason)


def clean(sheet: Sheet, row_of: models.Model, row: Row, loading: "Loading") -> None:
    """Whatever a form would refuse is refused here, by the column it is about."""
    left_out = {name for column, name in sheet.links if row.cells.get(column) and getattr(row_of, f"{name}_id") is None}
    whole = {field.name for field in row_of._meta.fields if sheet.part_of and field.related_model is sheet.part_of}
    try:
        row_of.full_clean(exclude=left_out | whole)
    except ValidationError as error:
        columns = {name: column for column, name in sheet.links} | {"uid": sheet.own}
        for name, sentences in error.message_dict.items():
            column = columns.get(name, name if name in sheet.columns else next(iter(sheet.columns)))
            for sentence in sentences:
                loading.folder.tell(sheet, row.line, column, sentence)
