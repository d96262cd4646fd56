"""What volunteers add to a family's page: who visits, what was written up, and placing somebody."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from django.db.models import Exists, FilteredRelation, OuterRef, Q
from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.permissions import Permission
from families.known import Known
from families.models import Family
from families.panels import Moment, MomentKind, Panel
from ui.shapes import Button, Row
from volunteers.access import may_place_at, visible_contacts, visible_volunteers
from volunteers.models import Placement, Volunteer
from volunteers.story import told, with_words
from workdays.dates import date_format

MOST_CONTACTS = 100


def who_visits(known: Known, user: User, now: datetime) -> Panel | None:
    """Her volunteers, before and now, and parents of the family who volunteer or would like to."""
    if not user.can(Permission.SEE_VOLUNTEERS):
        return None
    family, on = known.family, known.family.centre.day_of(now)
    volunteers = _concerned(family, user)
    placed = [(each, each.placed) for each in volunteers if each.seen and hasattr(each, "placed")]
    placed.sort(key=lambda pair: (pair[1].opened_on, pair[1].pk), reverse=True)
    own = {each.pk: each for each in volunteers if each.seen and each.person and each.person.family_id == family.pk}
    context = {
        "visiting": [
            _row(each, _("Since %s") % date_format(placement.opened_on))
            for each, placement in placed
            if placement.is_running_on(on)
        ],
        "before": [str(each) for each, placement in placed if not placement.is_running_on(on)],
        "place_url": reverse("volunteers:choose_volunteer", args=[family.pk])
        if may_place_at(user, known.centres_after(on))
        else "",
        "volunteering": [_row(each, "") for each in own.values()],
        "could": _who_could(known, volunteers) if user.can(Permission.MANAGE_VOLUNTEERS) else [],
    }
    return Panel("volunteers/family_panel.html", context)


def goes_on(known: Known, user: User, now: datetime) -> Panel | None:
    """Her volunteers who visit a family that may leave their centre. A move ends no placement: people say goodbye."""
    if not user.can(Permission.SEE_VOLUNTEERS):
        return None
    family = known.family
    running = family.placements.filter(volunteer__in=visible_volunteers(user)).running_on(family.centre.day_of(now))
    rows = [_going_on(each) for each in running.select_related("volunteer__person", "volunteer__centre")]
    return Panel("volunteers/going_on_panel.html", {"rows": rows}) if rows else None


def contacts(known: Known, user: User, now: datetime) -> Iterator[Moment]:
    """What was written up, for the family's story."""
    ours = visible_contacts(user).filter(placement__family=known.family)
    for contact in with_words(ours[:MOST_CONTACTS]):
        yield Moment(contact.started_at, MomentKind.CONTACT, told(contact, about=str(contact.placement.volunteer)))


def _concerned(family: Family, user: User) -> list[Any]:
    """Volunteers of the family and volunteers in it, once for each placement; `seen` are those she may see."""
    beside: Any = Volunteer.objects.annotate(
        placed=FilteredRelation("placements", condition=Q(placements__family=family)),
        seen=Exists(visible_volunteers(user).filter(pk=OuterRef("pk"))),
    )
    return list(beside.filter(Q(placed__isnull=False) | Q(person__family=family)).select_related("person", "placed"))


def _who_could(known: Known, volunteers: Iterable[Volunteer]) -> list[Button]:
    """Grown-ups of the family who are no volunteers yet."""
    already = {each.person_id for each in volunteers}
    grown_up = (person for person in known.people if not person.is_child and person.pk not in already)
    return [Button(str(person), reverse("volunteers:add_parent", args=[person.pk])) for person in grown_up]


def _going_on(placement: Placement) -> Row:
    since = {"day": date_format(placement.opened_on), "centre": placement.volunteer.centre}
    return _row(placement.volunteer, _("A volunteer of %(centre)s. Visits since %(day)s") % since)


def _row(volunteer: Volunteer, words: str) -> Row:
    return Row(str(volunteer), volunteer.get_absolute_url(), words)
