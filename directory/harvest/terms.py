"""Which of our terms a feed means: the one with the same lasting id, the same address, or the same name."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

from directory.harvest.refusing import LeftOut
from directory.harvest.told import ToldTerm
from directory.harvest.values import uid
from directory.models.reasons import Why
from ui.folding import fold


class OurTerm(NamedTuple):
    """One term of ours, as far as this needs to know it."""

    pk: int
    uid: UUID
    address: str
    list_name: str
    name: str


class Terms:
    """All of ours, by what they are known by."""

    def __init__(self, ours: Iterable[OurTerm]) -> None:
        ours = list(ours)
        self._ids = {each.uid: each.pk for each in ours}
        self._addresses = {address_key(each.address): each.pk for each in ours if each.address}
        self._in_lists = {(fold(each.list_name), fold(each.name)): each.pk for each in ours}
        many = Counter(fold(each.name) for each in ours)
        self._names = {fold(each.name): each.pk for each in ours if many[fold(each.name)] == 1}

    def meant(self, told: Iterable[ToldTerm]) -> tuple[list[int], list[LeftOut]]:
        """The keys of those we have, and what we have no word for."""
        found: dict[int, None] = {}
        unknown: dict[LeftOut, None] = {}
        for each in told:
            pk = self._one(each)
            if pk is not None:
                found[pk] = None
            elif words := each.name or each.address:
                unknown[LeftOut(Why.TERM, words[:100])] = None
        return list(found), list(unknown)

    def _one(self, told: ToldTerm) -> int | None:
        name = fold(told.name)
        known = uid(told.their_id)
        ways = (
            self._ids.get(known) if known else None,
            self._addresses.get(address_key(told.address)) if told.address else None,
            self._in_lists.get((fold(told.list_name), name)),
            self._names.get(name),
        )
        return next((pk for pk in ways if pk is not None), None)


def address_key(address: str) -> str:
    """An address as it is compared: how one gets there, and capitals, say nothing."""
    return address.strip().lower().removeprefix("https://").removeprefix("http://").rstrip("/")
