"""Imports in the browser: files are sent in and checked, then loaded as a whole or thrown away."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from reporting.exchange.checking import not_read
from reporting.exchange.finding import Finding
from reporting.exchange.found import Found
from reporting.exchange.importing import BadRowsError, check_folder, load_folder
from reporting.exchange.packing import packed, unpacked
from reporting.exchange.reach import reach_of
from reporting.exchange.seen import marks
from reporting.models import ImportDraft


class AlreadySettledError(Exception):
    """This import was loaded or thrown away before."""

    sentence = _("This was settled before. Send the files in again if you need to.")


def check_files(files: Mapping[str, bytes], *, by: User, now: datetime, unread: Iterable[str] = ()) -> ImportDraft:
    """Check the files and keep them with what was found, until somebody settles it; names those left unread."""
    found = Found()
    counts: Counter[str] = Counter()

    def progress(name: str, row: int) -> None:
        counts[name] = row

    for finding in not_read(unread):
        found.add(finding)
    with unpacked(packed(files)) as folder:
        errors = check_folder(folder, now=now, reach=reach_of(by), told=found.add, progress=progress)
        seen = None if errors else marks(folder)
    return ImportDraft.objects.create(
        made_by=by,
        made_at=now,
        files=None if errors else packed(files),
        seen=seen,
        counts=[{"file": name, "rows": rows} for name, rows in counts.items()],
        **found.facts(),
    )


@transaction.atomic
def confirm(draft: ImportDraft, *, by: User) -> None:
    """Ask for it to be loaded; a second press does nothing more."""
    moved = ImportDraft.objects.filter(pk=draft.pk, made_by=by, state=ImportDraft.State.CHECKED, errors=0).update(
        state=ImportDraft.State.WAITING
    )
    if not moved:
        raise AlreadySettledError


@transaction.atomic
def throw_away(draft: ImportDraft, *, by: User, now: datetime) -> None:
    """Forget the files."""
    ImportDraft.objects.filter(pk=draft.pk, made_by=by, state=ImportDraft.State.CHECKED).update(
        state=ImportDraft.State.THROWN_AWAY, files=None, seen=None, findings_file=None, settled_at=now
    )


@transaction.atomic
def load_draft(draft: ImportDraft, *, now: datetime) -> None:
    """Check once more, and load unless others have changed the same records since. Safe to run twice, also at once."""
    draft = ImportDraft.objects.select_for_update(of=("self",)).select_related("made_by").get(pk=draft.pk)
    if draft.state != ImportDraft.State.WAITING or draft.files is None:
        return
    found = Found()
    try:
        with transaction.atomic(), unpacked(bytes(draft.files)) as folder:
            errors = check_folder(folder, now=now, reach=reach_of(draft.made_by), told=found.add)
            if errors:
                raise BadRowsError(errors)
            outcome = load_folder(folder, by=draft.made_by, now=now, seen=bytes(draft.seen or b""), told=found.add)
            draft.counts = [
                {"file": name, "rows": t.rows, "new": t.new, "changed": t.changed, "as_before": t.as_before}
                for name, t in outcome.tallies.items()
            ]
            _settle(draft, ImportDraft.State.LOADED, now)
    except BadRowsError:
        for name, fact in found.facts().items():
            setattr(draft, name, fact)
        _settle(draft, ImportDraft.State.FAILED, now)


@transaction.atomic
def give_up(draft: ImportDraft, *, now: datetime) -> None:
    """Tell whoever waits that it could not be loaded, for a reason that no check foresaw."""
    held = ImportDraft.objects.select_for_update(of=("self",)).get(pk=draft.pk)
    if held.state != ImportDraft.State.WAITING:
        return
    found = Found()
    reason = _("We could not load these files, and nothing was changed. Check them again; if it happens once more, "
               "tell your operator the time")  # fmt: skip
    found.add(Finding("–", 0, "–", str(reason)))
    for name, fact in found.facts().items():
        setattr(held, name, fact)
    _settle(held, ImportDraft.State.FAILED, now)


def forget_old(now: datetime, before: datetime) -> int:
    """Throw away files that nobody settled, and long lists of findings; gives back how many files."""
    ImportDraft.objects.filter(made_at__lt=before).exclude(findings_file=None).update(findings_file=None)
    return ImportDraft.objects.unsettled(before).update(
        state=ImportDraft.State.THROWN_AWAY, files=None, seen=None, findings_file=None, settled_at=now
    )


def _settle(draft: ImportDraft, state: ImportDraft.State, now: datetime) -> None:
    draft.state, draft.files, draft.seen, draft.settled_at = state, None, None, now
    draft.save()
