"""Writes the trail: who looked, who changed what, about whom, from where. Never what was in it."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from trail import anchors, chain, ends
from trail.models import Entry, Head
from trail.subjects import About, Subject, subjects_of
from trail.whereabouts import here

SYSTEM = "Samphire"  # who acts when no person does
LONGEST_DEED = 60


class OutsideTransactionError(Exception):
    """A deed and its entry are kept together or not at all: open a transaction first."""


def write(*, by: User | None, about: About, deed: str, now: datetime | None = None) -> Entry:
    """Note one deed, in the transaction of the deed itself."""
    return _append([about], Entry.Act.DEED, deed, by, now)[0]


def write_many(*, by: User | None, abouts: Iterable[About], deed: str, now: datetime | None = None) -> list[Entry]:
    """Note the same deed about many records, for imports: the end of the trail is held once."""
    return _append(abouts, Entry.Act.DEED, deed, by, now)


@transaction.atomic
def looked(*, by: User | None, about: About, page: str, now: datetime | None = None) -> Entry:
    """Note that somebody opened a page about a record. If this fails, the page must not be shown."""
    return _append([about], Entry.Act.READ, page, by, now)[0]


@transaction.atomic
def looked_at_many(*, by: User | None, abouts: Iterable[About], page: str, now: datetime | None = None) -> list[Entry]:
    """Note that somebody opened a page about several records at once."""
    return _append(abouts, Entry.Act.READ, page, by, now)


def _append(abouts: Iterable[About], act: Entry.Act, deed: str, by: User | None, now: datetime | None) -> list[Entry]:
    if not transaction.get_connection().in_atomic_block:
        raise OutsideTransactionError(deed)
    if not 0 < len(deed) <= LONGEST_DEED:
        raise ValueError(f"A deed is named in 1 to {LONGEST_DEED} letters: {deed!r}")
    subjects = subjects_of(abouts)
    if not subjects:
        return []
    head = ends.hold()
    entries = _sealed(head, subjects, Entry(act=act, deed=deed, at=now or timezone.now(), **_who(by)))
    before = anchors.End(head.number, head.seal)
    Entry.objects.bulk_create(entries)
    ends.move(head, number=entries[-1].number, seal=entries[-1].seal)
    anchors.after_commit(head, before)
    return entries


def _who(by: User | None) -> dict[str, str]:
    if by is None:
        return {"who_ref": "", "who_name": SYSTEM}
    return {"who_ref": str(by.pk), "who_name": by.name}


def _sealed(head: Head, subjects: list[Subject], like: Entry) -> list[Entry]:
    """One entry for each subject, alike in all but the subject, each tied to the one before it."""
    key, where, previous = chain.key(), here(), head.seal
    entries = []
    for number, subject in enumerate(subjects, head.number + 1):
        entry = Entry(
            number=number,
            at=like.at,
            act=like.act,
            deed=like.deed,
            who_ref=like.who_ref,
            who_name=like.who_name,
            about_kind=subject.kind,
            about_ref=subject.ref,
            centre=subject.centre,
            from_where=where,
            previous=previous,
        )
        previous = entry.seal = chain.entry_seal(key, [getattr(entry, name) for name in chain.SEALED])
        entries.append(entry)
    return entries
