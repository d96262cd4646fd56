"""Loads the directory's files: all of it or nothing, and nothing new when run again."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from centres.models import Centre
from directory.harvest.ours import theirs
from reporting.exchange.finding import Finding
from reporting.exchange.loading.batch import Tally
from reporting.exchange.reading import Row
from reporting.listings.changes import FIELD_BY_FIELD, Change, change_of
from reporting.listings.filling import clean, fill, linked, tell_of_whoever_runs_it
from reporting.listings.gathering import Folder, gathered
from reporting.listings.keeping import How, keep
from reporting.listings.kinds import REFS, SERVICES, WHOLES, Sheet
from reporting.listings.owners import tell_of_other_kinds
from reporting.listings.writing import newest, part_rows, whole_row
from trail import actions as trail
from trail.subjects import Subject


class BadListingsError(Exception):
    """The folder holds rows that cannot be loaded; nothing was changed."""

    def __init__(self, findings: list[Finding]) -> None:
        self.findings = findings
        super().__init__(len(findings))


@dataclass
class Loading:
    """One import on its way: what the folder holds, and what is known by now."""

    folder: Folder
    how: How
    known: dict[str, dict[Any, Any]] = field(default_factory=dict)
    tallies: dict[str, Tally] = field(default_factory=dict)
    theirs: set[UUID] = field(default_factory=set)  # what other directories keep
    changes: list[Change] = field(default_factory=list)
    seen: Any = field(default_factory=blake2b)  # takes in all that changes, as it was and as it will be

    @property
    def mark(self) -> str:
        """The same for two imports that find the same and make the same of it."""
        return str(self.seen.hexdigest()[:64])


@transaction.atomic
def import_services(path: Path, *, by: User | None, as_drafts: bool = False, check: bool = False) -> Loading:
    """Load a folder. Raises BadListingsError with everything that is wrong; a check is the same, undone at its end."""
    loading = Loading(gathered(path), How(by, as_drafts, check))
    loading.known["centre"] = {centre.slug: centre for centre in Centre.objects.all()}
    tell_of_other_kinds(loading.folder)
    for sheet in WHOLES:
        _load(sheet, loading)
    if loading.folder.errors:
        raise BadListingsError(loading.folder.findings)
    changed = sum(tally.new + tally.changed for tally in loading.tallies.values())
    if changed and not check:
        trail.write(by=by, about=Subject("directory", "", ""), deed="services imported")
    transaction.set_rollback(check)
    return loading


def _load(sheet: Sheet, loading: Loading) -> None:
    model: Any = sheet.model
    things = model.objects.order_by("pk")
    if not loading.how.is_check:  # nobody changes what the preview spoke of; a check holds only what it tries
        things = things.select_for_update()
    known = loading.known[REFS[sheet.model]] = {each.uid: each for each in things}
    if sheet not in loading.folder.things:
        return
    loading.theirs |= theirs(model)
    tally = loading.tallies[sheet.name] = Tally()
    for uid, row in loading.folder.things[sheet].items():
        tally.rows += 1
        before = known.get(uid)
        thing = _filled(sheet, row, before, loading)
        if thing is None:
            loading.folder.broken.add(uid)
            continue
        known[uid] = thing
        tally.new += before is None
        tally.changed += bool(before is not None and thing is not before)


def _filled(sheet: Sheet, row: Row, before: Any, loading: Loading) -> Any:
    """The thing as the folder tells it, kept; as it was where that says nothing new, nothing where it is bad."""
    model: Any = sheet.model
    thing = newest(before) if before else model(uid=row.cells[sheet.own], live=False)
    told_before = list(_told(sheet, thing, loading)) if before else []
    told_of = len(loading.folder.findings)
    fill(sheet, thing, row, loading)
    for part in _parts_told(sheet, loading):
        _put_parts(part, thing, loading.folder.parts[part].get(thing.uid, []), loading)
    if thing.uid in loading.theirs:
        return _theirs(sheet, thing, row, before, told_before, loading)
    is_read = len(loading.folder.findings) == told_of and thing.uid not in loading.folder.broken
    if before and is_read and _stays(told_before, list(_told(sheet, thing, loading)), row, loading):
        return before  # as it stands here, also where nobody has finished it
    clean(sheet, thing, row, loading)
    if sheet is SERVICES:
        tell_of_whoever_runs_it(thing, row, loading)
    if len(loading.folder.findings) > told_of or thing.uid in loading.folder.broken:
        return None
    told = list(_told(sheet, thing, loading))
    if before and _stays(told_before, told, row, loading):
        return before
    if before and before.get_lock():
        reason = _("this is locked, or waits for approval or for its day. Settle that in Samphire first")
        loading.folder.tell(sheet, row.line, sheet.own, reason)
        return None
    return _kept(sheet, thing, row, before, [told_before, told], loading)


def _theirs(sheet: Sheet, thing: Any, row: Row, before: Any, told_before: list[list[str]], loading: Loading) -> Any:
    """What comes from another directory stays as it is there; a folder that says something else is refused."""
    if _stays(told_before, list(_told(sheet, thing, loading)), row, loading):
        return before
    loading.folder.tell(sheet, row.line, sheet.own, _("this comes from another directory and is changed there"))
    return None


def _kept(sheet: Sheet, thing: Any, row: Row, before: Any, told: Any, loading: Loading) -> Any:
    version = before and before.latest_revision_id  # a draft beside what is public is in no file, and is not to be lost
    loading.seen.update(repr((sheet.name, row.cells["state"], version, told)).encode())
    is_shown = sum(tally.changed for tally in loading.tallies.values()) < FIELD_BY_FIELD
    parts = _parts_told(sheet, loading) if is_shown else None
    change = change_of(sheet, thing, row, before, parts, as_drafts=loading.how.as_drafts)
    kept = keep(thing, str(row.cells["state"]), loading.how)
    loading.changes.append(change._replace(pk=kept.pk))
    return kept


def _stays(told_before: list[list[str]], told: list[list[str]], row: Row, loading: Loading) -> bool:
    return (
        told[0][2:] == told_before[0][2:]
        and told[1:] == told_before[1:]
        and (loading.how.as_drafts or told_before[0][1] == row.cells["state"])
    )


def _told(sheet: Sheet, thing: Any, loading: Loading) -> Iterator[list[str]]:
    """The thing and those of its parts that the folder speaks of, as the files hold them."""
    yield whole_row(sheet, thing)
    for part in _parts_told(sheet, loading):
        yield from part_rows(part, thing)


def _parts_told(sheet: Sheet, loading: Loading) -> list[Sheet]:
    return [part for part in WHOLES[sheet] if part in loading.folder.parts]


def _put_parts(sheet: Sheet, thing: Any, rows: list[Row], loading: Loading) -> None:
    """The parts as the folder tells them, in place of those there were; one that was there keeps its key."""
    if sheet.is_of_terms:
        terms = [linked(sheet, row, "term_ref", "term", loading) for row in rows]
        thing.terms.set([term for term in terms if term is not None])
        return
    mark = "uid" if sheet.own else sheet.once
    keys = {getattr(part, mark): part.pk for part in getattr(thing, sheet.relation).all()}
    parts = []
    for row in rows:
        part: Any = sheet.model()
        if sheet.own:
            part.uid = row.cells[sheet.own]
        fill(sheet, part, row, loading)
        part.pk = keys.get(getattr(part, mark))
        part._state.adding = part.pk is None
        clean(sheet, part, row, loading)
        parts.append(part)
    getattr(thing, sheet.relation).set(parts)
