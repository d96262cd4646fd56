"""One reading of one source: what is the same for all its entries, and how a thing of ours is kept and marked."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4

from directory.harvest.refusing import LeftOut
from directory.harvest.terms import OurTerm, Terms
from directory.harvest.values import uid
from directory.models import Harvested, Source, Term
from directory.models.listed import Listed


@dataclass
class Work:
    """The source, our terms as they are now, and the organisations and venues that were seen to: by now, and for the
    entry at hand, which may still be refused with all that is its own.
    """

    source: Source
    terms: Terms
    today: date
    settled: set[tuple[str, str]] = field(default_factory=set)
    at_hand: set[tuple[str, str]] = field(default_factory=set)


def work_on(source: Source, today: date) -> Work:
    """Begin."""
    rows = Term.objects.filter(live=True).values_list("pk", "uid", "address", "taxonomy__name", "name")
    return Work(source, Terms(OurTerm(*row) for row in rows), today)


def known(work: Work, kind: str, their_id: str) -> Harvested | None:
    """What stands here already."""
    rows = Harvested.objects.filter(source=work.source, kind=kind, their_id=their_id)
    return rows.select_related(kind).first()


def free_id(model: Any, their_id: str) -> UUID:
    """Their lasting id, so that whoever has it from us and from them knows it for one; a new one where it is taken."""
    wanted = uid(their_id)
    return wanted if wanted and not model.objects.filter(uid=wanted).exists() else uuid4()


def mark_of(told: object) -> str:
    """The same for the same words."""
    return hashlib.sha256(repr(told).encode()).hexdigest()


def publish(thing: Listed) -> None:
    """Keep it as an editor would, with a version."""
    thing.live = thing.live and thing.pk is not None
    thing.save()
    thing.save_revision(clean=False).publish()  # what feeds do not tell may stay empty


def note(
    work: Work, kind: str, their_id: str, thing: Listed, *, digest: str, changed_there: datetime | None,
    left_out: Iterable[LeftOut] = (), id_as_told: str = "",
) -> None:  # fmt: skip
    """Write down where it came from."""
    facts: dict[str, Any] = {
        "id_as_told": id_as_told,
        "digest": digest,
        "changed_there": changed_there,
        "left_out": [list(one) for one in left_out],
    }
    Harvested.objects.update_or_create(
        source=work.source, kind=kind, their_id=their_id, defaults=facts, create_defaults=facts | {kind: thing}
    )
