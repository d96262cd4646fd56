"""Loads contacts.csv; a contact without a placement opens one on its day."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, NamedTuple

from families.models import Family
from reporting.exchange.loading.batch import Batch, Hand, Tally, chunks
from volunteers.models import Contact, Placement, Volunteer
from workdays.zones import local_day, moment_at


class Told(NamedTuple):
    """One contact as the file tells it; two that agree in everything are one."""

    volunteer: int
    family: int
    kind: str
    started_at: datetime
    minutes: int | None
    activities: str
    jurisdiction: str

    @property
    def day(self) -> date:
        """The day it was at the volunteer's centre."""
        return local_day(self.started_at, self.jurisdiction)


def load_contacts(rows: Iterable[dict[str, Any]], hand: Hand, touched: set[int]) -> Tally:
    """Add the contacts not here yet; adds the families concerned to `touched`."""
    tally = Tally()
    volunteers = {v.ref: v for v in Volunteer.objects.select_related("centre")}
    families = dict(Family.objects.values_list("ref", "pk"))
    for chunk in chunks(rows):
        told = sorted({_told(cells, volunteers, families) for cells in chunk}, key=_in_order)
        here = _already_here(told)
        new = [one for one in told if one[:6] not in here]
        placements = _placements(new, hand)
        Contact.objects.bulk_create(_contact(one, placements[one], hand) for one in new)
        touched |= {one.family for one in new}
        tally.rows += len(chunk)
        tally.new += len(new)
    return tally


def _in_order(one: Told) -> tuple[Any, ...]:
    """By time; those of one moment always in the same order, so that two exports agree to the letter."""
    return (
        one.started_at,
        one.volunteer,
        one.family,
        one.kind,
        -1 if one.minutes is None else one.minutes,
        one.activities,
    )


def _told(cells: dict[str, Any], volunteers: dict[str, Volunteer], families: dict[str, int]) -> Told:
    volunteer = volunteers[cells["volunteer_ref"]]
    jurisdiction = volunteer.centre.jurisdiction
    started: datetime = cells["started_at"]
    if started.tzinfo is None:
        started = moment_at(started.date(), started.time(), jurisdiction)
    family = families[cells["family_ref"]]
    return Told(
        volunteer.pk,
        family,
        cells["kind"],
        started,
        cells.get("minutes"),
        cells.get("activities", ""),
        jurisdiction,
    )


def _already_here(told: list[Told]) -> set[tuple[Any, ...]]:
    return set(
        Contact.objects.filter(
            placement__volunteer__in={one.volunteer for one in told},
            started_at__in={one.started_at for one in told},
        ).values_list("placement__volunteer", "placement__family", "kind", "started_at", "minutes", "activities")
    )


def _contact(one: Told, placement: Placement, hand: Hand) -> Contact:
    return Contact(
        placement=placement,
        kind=one.kind,
        started_at=one.started_at,
        minutes=one.minutes,
        activities=one.activities,
        recorded_by=hand.by,
    )


def _placements(new: list[Told], hand: Hand) -> dict[Told, Placement]:
    """For each contact its placement: one that holds on the day, a later one begun earlier, or a new one."""
    held: dict[tuple[int, int], list[Placement]] = defaultdict(list)
    of_these = Placement.objects.select_for_update().filter(
        volunteer__in={one.volunteer for one in new}, family__in={one.family for one in new}
    )
    for placement in of_these.order_by("opened_on"):
        held[placement.volunteer_id, placement.family_id].append(placement)
    batch = Batch(Placement, hand)
    found: dict[Told, Placement] = {}
    for one in new:
        pair = held[one.volunteer, one.family]
        chosen = next((p for p in pair if p.ended_on is None or p.ended_on >= one.day), None)
        if chosen is None:
            chosen = batch.put(None, volunteer_id=one.volunteer, family_id=one.family, opened_on=one.day)
            pair.append(chosen)
        elif chosen.opened_on > one.day:
            batch.put(chosen, opened_on=one.day)
        found[one] = chosen
    batch.write()
    return found
