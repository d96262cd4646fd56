"""The directory's files in the browser: sent in and checked, shown as a preview, then taken in as a whole."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from django.db import DatabaseError, transaction
from django.utils.translation import gettext as _

from accounts.models import User
from reporting.access import may_take_in
from reporting.exchange.checking import not_read
from reporting.exchange.drafts import AlreadySettledError
from reporting.exchange.finding import Finding
from reporting.exchange.found import Found
from reporting.exchange.packing import packed, unpacked
from reporting.listings.kinds import NAMES
from reporting.listings.loading import BadListingsError, Loading, import_services
from reporting.listings.preview import changes_told, counts_told
from reporting.models import ListingsDraft

State = ListingsDraft.State


def check_files(
    files: Mapping[str, bytes], *, as_drafts: bool, by: User, now: datetime, unread: Iterable[str] = ()
) -> ListingsDraft:
    """Check the files and keep them with what they would change; nothing of it is kept in the directory."""
    draft = ListingsDraft(made_by=by, made_at=now, as_drafts=as_drafts, files=packed(files))
    _check(draft, by, list(not_read(unread, NAMES)))
    draft.save()
    return draft


@transaction.atomic
def confirm(draft: ListingsDraft, *, by: User) -> None:
    """Ask for it to be taken in; a second press does nothing more."""
    moved = ListingsDraft.objects.filter(pk=draft.pk, made_by=by, state=State.CHECKED, errors=0)
    if not moved.update(state=State.WAITING):
        raise AlreadySettledError


@transaction.atomic
def throw_away(draft: ListingsDraft, *, by: User) -> None:
    """Forget the files and what they held."""
    ListingsDraft.objects.filter(pk=draft.pk, made_by=by, state=State.CHECKED).delete()


@transaction.atomic
def take_in(draft: ListingsDraft, *, now: datetime) -> None:
    """Take in what she read; where others changed the same meanwhile, she reads again. Safe to run twice."""
    draft = ListingsDraft.objects.select_for_update(of=("self",)).select_related("made_by").get(pk=draft.pk)
    if draft.state != State.WAITING or draft.files is None:
        return
    if not may_take_in(draft.made_by, draft):
        give_up(draft, now=now)
        return
    try:
        with transaction.atomic():
            loading = _imported(draft, draft.made_by)
            if loading.mark != draft.seen:
                raise BadListingsError([])
            _note(draft, loading)
    except BadListingsError:
        draft.state, draft.is_news = State.CHECKED, True
        _check(draft, draft.made_by, [])
    else:
        draft.state, draft.files, draft.settled_at = State.LOADED, None, now
    draft.save()


@transaction.atomic
def give_up(draft: ListingsDraft, *, now: datetime) -> None:
    """Tell whoever waits that it could not be taken in, for a reason that no check foresaw, or that she may not."""
    ListingsDraft.objects.filter(pk=draft.pk, state=State.WAITING).update(
        state=State.FAILED, files=None, settled_at=now
    )


def forget_old(before: datetime) -> int:
    """Nothing of it stays longer than it is looked at, nor what no worker took up; gives back how many."""
    return ListingsDraft.objects.filter(made_at__lt=before).delete()[0]


def _check(draft: ListingsDraft, by: User, warnings: list[Finding]) -> None:
    """What would change, or why none of it can."""
    found = Found(NAMES)
    try:
        loading = _imported(draft, by, is_check=True)
    except BadListingsError as error:
        warnings, draft.files = warnings + error.findings, None
    except DatabaseError:
        reason = _("The database refuses these files. Look for very long or strange cells, then send them in again")
        warnings, draft.files = [*warnings, Finding("–", 0, "–", reason)], None
    else:
        warnings += loading.folder.findings
        _note(draft, loading)
    for finding in warnings:
        found.add(finding)
    for name, fact in found.facts().items():
        setattr(draft, name, fact)


def _imported(draft: ListingsDraft, by: User, *, is_check: bool = False) -> Loading:
    with unpacked(bytes(draft.files or b""), NAMES) as folder, transaction.atomic():
        return import_services(folder, by=by, as_drafts=draft.as_drafts, check=is_check)


def _note(draft: ListingsDraft, loading: Loading) -> None:
    draft.seen, draft.counts, draft.changes = loading.mark, counts_told(loading), changes_told(loading)
