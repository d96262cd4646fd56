"""Loads the demonstration's volunteers: by the same actions that staff use, each at her own point of the way."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import count
from random import Random

from accounts.models import User
from centres.models import Centre
from families.demo_telephones import mobile
from families.models import Family, Person, Registration
from volunteers import actions, demo_contacts, demo_enquiries, demo_people, demo_visits
from volunteers.demo_people import Invented
from volunteers.demo_sayings import Kind
from volunteers.demo_words import Teller
from volunteers.models import Placement, VettingCheck, Volunteer
from workdays.zones import moment_at

SIGNS_IN = {demo_people.MARIE: "volunteer@samphire.example"}
BREAKS_EVERY = 4  # every fourth volunteer has agreed a break
A_DAY, GONE_FOR, BACK_IN = timedelta(days=1), timedelta(days=40), timedelta(days=18)


def load(*, today: date, now: datetime, rng: Random, by: User) -> None:
    """About 35 volunteers at the three centres, a year of contacts, and visits around this very moment."""
    families = {slug: _free_families(slug, today) for slug in ("samares", "first-tower", "northfield")}
    parents = {slug: _parents(slug) for slug in families}
    numbers = count(1)
    for place, line in enumerate(demo_people.PEOPLE):
        volunteer = _come(line, parents[line.centre], rng, by, today)
        _vet(volunteer, line, next(numbers), by, today)
        if line.started is None:
            continue
        actions.start(volunteer, on=_started_on(line, today), by=by)
        placed = [_place(volunteer, line, families[line.centre], rng, by, today) for _family in range(line.families)]
        if place % BREAKS_EVERY == 1 and not (line.gone or line.away):
            _break(volunteer, by, today)
        until = _last_day(line, today)
        demo_contacts.load(volunteer, placed, keen=line.keen, rng=rng, by=by, today=until)
        if line.gone or line.until:
            _say_goodbye(volunteer, placed, by, until)
        if line.gone:
            actions.leave(volunteer, on=until, because=demo_people.LEFT, by=by)
        if line.away:
            last_on = today + BACK_IN
            actions.agree_break(volunteer, first_on=until + A_DAY, last_on=last_on, reason=line.away, by=by)
    demo_visits.load(now=now, by=by)
    demo_enquiries.load(now=now, by=by)


def _come(line: Invented, parents: Iterator[Person], rng: Random, by: User, today: date) -> Volunteer:
    """She applies some weeks before anything else happens."""
    centre = Centre.objects.get(slug=line.centre)
    applied_on = _issued_on(line, today) - timedelta(days=rng.randint(30, 45))
    if not line.name:
        return actions.add_parent(next(parents), centre=centre, applied_on=applied_on, by=by)
    first_name, last_name = line.name.split(" ", 1)
    phone = mobile(rng)
    new = actions.NewVolunteer(first_name, last_name, _email(line.name), phone, line.languages)
    volunteer = actions.add_volunteer(new, centre=centre, applied_on=applied_on, by=by)
    account = User.objects.filter(email=SIGNS_IN.get(line.name, "")).first()
    if account:
        actions.connect_account(volunteer, account, by=by)
        volunteer.refresh_from_db()  # what she writes up is hers: My Samphire shows it to her
    return volunteer


def _last_day(line: Invented, today: date) -> date:
    """Until when she visits: nobody goes on when she has left, said goodbye, or her check has run out."""
    left = GONE_FOR if line.gone else timedelta(days=line.until or 0)
    return today - max(left, timedelta(days=-(line.left_days or 0)))


def _vet(volunteer: Volunteer, line: Invented, number: int, by: User, today: date) -> None:
    """As many steps as her line says. The numbers are invented and begin with zeros."""
    if line.check == demo_people.NONE:
        return
    issued_on = _issued_on(line, today)
    level = VettingCheck.Level.ENHANCED if line.check == demo_people.TOO_LOW else VettingCheck.Level.ENHANCED_CHILDREN
    check = _applied_for(volunteer, level, issued_on - timedelta(days=24), by, today)
    if line.check == demo_people.APPLIED:
        return
    digits = f"0000{31_415_926 + 27 * number:08d}"
    actions.record_certificate(check, number=digits, level=level, issued_on=issued_on, by=by, today=today)
    if line.check == demo_people.TO_SEE:
        return
    seen_on = issued_on + timedelta(days=5)
    actions.see_original(check, seen_on=seen_on, by=by, today=today)
    if line.check == demo_people.TO_DECIDE:
        return
    outcome = "not_suitable" if line.check == demo_people.REFUSED else "cleared"
    actions.decide_check(check, outcome=outcome, decided_on=seen_on + A_DAY, by=by, today=today)
    if line.check == demo_people.RENEWING:
        _applied_for(volunteer, level, today - timedelta(days=9), by, today)


def _applied_for(volunteer: Volunteer, level: str, applied_on: date, by: User, today: date) -> VettingCheck:
    return actions.apply_for_check(volunteer, level=level, applied_on=applied_on, by=by, today=today)


def _issued_on(line: Invented, today: date) -> date:
    """So that the check runs out on the day the line says; else a good while before she started."""
    if line.left_days is not None:
        until = today + timedelta(days=line.left_days)
        return until.replace(year=until.year - 3, day=min(until.day, 28))
    return today - timedelta(days=line.started + 30 if line.started else 12)


def _started_on(line: Invented, today: date) -> date:
    return max(today - timedelta(days=line.started or 0), _issued_on(line, today) + timedelta(days=14))


def _place(volunteer: Volunteer, line: Invented, free: list[Family], rng: Random, by: User, today: date) -> Placement:
    """With a family that was registered by then, whom nobody visits, and which is not her own."""
    own = volunteer.person.family_id if volunteer.person else None
    family = next(family for family in free if family.pk != own)
    free.remove(family)
    registered_on = max(each.registered_on for each in family.registrations.all())
    opened_on = max(_started_on(line, today) + timedelta(days=7), registered_on + timedelta(days=7))
    opened_on = max(opened_on, today - timedelta(days=rng.randint(200, 350)))
    teller = Teller(list(family.people.all()), rng)
    hopes, door = teller.say(Kind.HOPE, today), teller.say(Kind.DOOR, today)
    return actions.place_with_family(
        volunteer, family, hopes=hopes, good_to_know=door, by=by, today=min(opened_on, today - timedelta(days=5))
    )


def _break(volunteer: Volunteer, by: User, today: date) -> None:
    """A week off lately, and Christmas ahead."""
    monday = today - timedelta(days=today.weekday() + 21)
    actions.agree_break(volunteer, first_on=monday, last_on=monday + 4 * A_DAY, reason="Half-term", by=by)
    christmas = date(today.year, 12, 21)
    actions.agree_break(volunteer, first_on=christmas, last_on=christmas + 13 * A_DAY, reason="Christmas", by=by)


def _say_goodbye(volunteer: Volunteer, placed: list[Placement], by: User, on: date) -> None:
    now = moment_at(on, demo_contacts.AFTERNOON, volunteer.centre.jurisdiction)
    for placement in placed:
        actions.end_placement(placement, on=on, because=demo_people.ENDED, by=by, now=now)


def _free_families(slug: str, today: date) -> list[Family]:
    """Registered families with a small child, those who have been here longest first."""
    centre = Centre.objects.get(slug=slug)
    registered = Family.objects.registered_at(centre, today).prefetch_related("registrations")
    known = [family for family in registered if _weeks_here(family, today) > 3]
    return sorted(known, key=lambda family: (-_weeks_here(family, today), family.pk))


def _weeks_here(family: Family, today: date) -> int:
    return (today - max(each.registered_on for each in family.registrations.all())).days // 7


def _parents(slug: str) -> Iterator[Person]:
    """Mothers who are registered at the centre, the most lately registered first."""
    here = Registration.objects.filter(centre__slug=slug, family__centre__slug=slug, closed_on=None)
    for registration in here.select_related("family").order_by("-registered_on", "-family"):
        yield from registration.family.people.filter(relationship="Mother").exclude(last_name="Pereira")


def _email(name: str) -> str:
    return f"{name.lower().replace(' ', '.')}@samphire.example"
