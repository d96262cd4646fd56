"""Registering a family that is new to us: everything it told us is kept at once, or nothing is."""

from dataclasses import asdict
from datetime import date, datetime
from uuid import UUID

from django.db import transaction

from accounts.models import User
from centres import postcodes
from centres.models import Centre
from families.actions.circumstances import keep_answer
from families.actions.deciding import keep_decision, open_registration
from families.actions.enquiring import keep_enquiries
from families.actions.families import keep_names
from families.agreement import Agreement
from families.households import Household
from families.models import EligibilityDecision, Family, Home, Living, Person
from families.naming import name_after
from families.refs import new_family_ref, new_person_refs
from trail import actions as trail
from trail.once import done_once


@transaction.atomic
def register_family(
    household: Household, *, centre: Centre, by: User | None, today: date, agreement: Agreement | None = None
) -> Family:
    """Write the family down, decide whether it can use the centre, and register it when it can.

    Where it agreed that another centre is asked, it is registered once that has answered, counted from today.
    """
    family = _write_down(household, centre)
    for kind, answer in household.answers.items():
        if answer:
            keep_answer(family, kind, answer, from_on=today, told_by="", told_on=today)
    decision = keep_decision(family, centre, by=by, today=today)
    deed = _go_on(family, decision, agreement, by=by, today=today)
    trail.write(by=by, about=family, deed=deed)
    return family


def register_family_once(
    household: Household, *, key: UUID, centre: Centre, by: User, now: datetime, agreement: Agreement | None = None
) -> str:
    """The same, once for each page: sent twice, the second is given the address of the first one's family."""
    with done_once(key, now) as once:
        if once.is_first:
            today = centre.day_of(now)
            family = register_family(household, centre=centre, by=by, today=today, agreement=agreement)
            once.answer_url = family.get_absolute_url()
    return once.answer_url


def _go_on(
    family: Family, decision: EligibilityDecision, agreement: Agreement | None, *, by: User | None, today: date
) -> str:
    """Ask the other centre, register, or neither; in the words of the trail."""
    outcomes = EligibilityDecision.Outcome
    if agreement and decision.outcome != outcomes.NOT_ELIGIBLE:
        keep_enquiries(family, agreement, by=by, today=today)
        return "written down, another centre asked"
    if decision.outcome == outcomes.ELIGIBLE:
        open_registration(family, decision.centre, since=today)
        return "family registered"
    return "family written down"


def _write_down(household: Household, centre: Centre) -> Family:
    family = Family.objects.create(
        ref=new_family_ref(centre), centre=centre, name=name_after(household.people),
        home_languages=household.home_languages, interpreter_needed=household.interpreter_needed,
        care_note=household.care_note, baby_due_on=household.baby_due_on,
    )  # fmt: skip
    refs = new_person_refs(family, [], len(household.people))
    people = [
        Person.objects.create(family=family, ref=ref, **asdict(new))
        for ref, new in zip(refs, household.people, strict=True)
    ]
    if household.home:
        facts = asdict(household.home) | {"postcode": postcodes.tidy(household.home.postcode)}
        home = Home.objects.create(family=family, **facts)
        Living.objects.bulk_create(Living(person=person, home=home) for person in people)
    keep_names(family)
    return family
