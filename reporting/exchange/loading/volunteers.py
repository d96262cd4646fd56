"""Loads volunteers.csv: volunteers and the DBS check the paper list knows of."""

from collections.abc import Iterable
from typing import Any

from django.db.models import F

from centres.models import Centre
from families.models import Person
from reporting.exchange.loading.batch import Batch, Hand, Tally, chunks
from volunteers.models import VettingCheck, Volunteer

_COLUMNS = ("first_name", "last_name", "email", "phone", "applied_on", "started_on", "left_on")
_OF_CHECK = {"dbs_level": "level", "dbs_certificate": "certificate_number", "dbs_issued_on": "issued_on"}


def load_volunteers(rows: Iterable[dict[str, Any]], hand: Hand, touched: set[int]) -> Tally:
    """Make or change volunteers; adds those that changed to `touched`."""
    tally = Tally()
    centres = dict(Centre.objects.values_list("slug", "pk"))
    for chunk in chunks(rows):
        people = dict(Person.objects.filter(ref__in={c.get("person_ref") for c in chunk}).values_list("ref", "pk"))
        before = {
            v.ref: v for v in Volunteer.objects.select_for_update().filter(ref__in=[c["volunteer_ref"] for c in chunk])
        }
        batch = Batch(Volunteer, hand)
        volunteers = [
            batch.put(
                before.get(cells["volunteer_ref"]),
                ref=cells["volunteer_ref"],
                centre_id=centres[cells["centre"]],
                **({"person_id": people.get(cells["person_ref"])} if "person_ref" in cells else {}),
                **{name: cells[name] for name in _COLUMNS if name in cells},
            )
            for cells in chunk
        ]
        new, changed = batch.write()
        by_ref = {volunteer.ref: volunteer for volunteer in [*volunteers, *new]}
        checked = _load_checks(chunk, by_ref, hand)
        made = {volunteer.pk for volunteer in new}
        altered = ({volunteer.pk for volunteer in changed} | checked) - made
        touched |= made | altered
        tally.rows += len(chunk)
        tally.new += len(made)
        tally.changed += len(altered)
    return tally


def _load_checks(chunk: list[dict[str, Any]], volunteers: dict[str, Volunteer], hand: Hand) -> set[int]:
    latest: dict[int, VettingCheck] = {}
    known = VettingCheck.objects.select_for_update().filter(volunteer__in=volunteers.values())
    for check in known.order_by(F("issued_on").asc(nulls_first=True), "pk"):
        latest[check.volunteer_id] = check
    batch = Batch(VettingCheck, hand)
    for cells in chunk:
        values = {name: cells[column] for column, name in _OF_CHECK.items() if column in cells}
        if not any(values.values()):
            continue
        volunteer = volunteers[cells["volunteer_ref"]]
        batch.put(_the_one_meant(latest.get(volunteer.pk), values), volunteer_id=volunteer.pk, **values)
    new, changed = batch.write()
    return {check.volunteer_id for check in [*new, *changed]}


def _the_one_meant(latest: VettingCheck | None, values: dict[str, Any]) -> VettingCheck | None:
    """The latest check, unless the row carries another certificate: then it is a new check."""
    number = values.get("certificate_number")
    if latest and number and latest.certificate_number not in {"", number}:
        return None
    return latest
