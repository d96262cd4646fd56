"""What volunteers add to a family's page: who visits, what was written up, and placing somebody."""

from collections.abc import Iterator
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.permissions import Permission
from families.models import Family, Person
from families.panels import Moment, MomentKind, Panel
from ui.shapes import Button, Row
from volunteers.access import may_place_with, visible_contacts, visible_volunteers
from volunteers.models import Placement
from volunteers.story import told, with_words
from workdays.dates import date_format

MOST_CONTACTS = 100


def who_visits(family: Family, user: User, now: datetime) -> Panel | None:
    """Her volunteers, before and now, and parents of the family who volunteer or would like to."""
    if not user.can(Permission.SEE_VOLUNTEERS):
        return None
    on = family.centre.day_of(now)
    seen = visible_volunteers(user)
    placements = family.placements.filter(volunteer__in=seen).select_related("volunteer__person")
    context = {
        "visiting": [
            _row(each.volunteer, _("Since %s") % date_format(each.opened_on))
            for each in placements
            if each.is_running_on(on)
        ],
        "before": [str(each.volunteer) for each in placements if not each.is_running_on(on)],
        "place_url": reverse("volunteers:choose_volunteer", args=[family.pk]) if may_place_with(user, family) else "",
        "volunteering": [_row(each, "") for each in seen.filter(person__family=family).select_related("person")],
        "could": _who_could(family, user) if user.can(Permission.MANAGE_VOLUNTEERS) else [],
    }
    return Panel("volunteers/family_panel.html", context)


def goes_on(family: Family, user: User, now: datetime) -> Panel | None:
    """Her volunteers who visit a family that may leave their centre. A move ends no placement: people say goodbye."""
    if not user.can(Permission.SEE_VOLUNTEERS):
        return None
    running = family.placements.filter(volunteer__in=visible_volunteers(user)).running_on(family.centre.day_of(now))
    rows = [_going_on(each) for each in running.select_related("volunteer__person", "volunteer__centre")]
    return Panel("volunteers/going_on_panel.html", {"rows": rows}) if rows else None


def contacts(family: Family, user: User, now: datetime) -> Iterator[Moment]:
    """What was written up, for the family's story."""
    ours = with_words(visible_contacts(user).filter(placement__family=family))
    for contact in ours[:MOST_CONTACTS]:
        yield Moment(contact.started_at, MomentKind.CONTACT, told(contact, about=str(contact.placement.volunteer)))


def _who_could(family: Family, user: User) -> list[Button]:
    """Grown-ups of the family who are no volunteers yet."""
    grown_up = family.people.filter(role__in=Person.ADULT_ROLES, volunteering=None)
    return [Button(str(person), reverse("volunteers:add_parent", args=[person.pk])) for person in grown_up]


def _going_on(placement: Placement) -> Row:
    since = {"day": date_format(placement.opened_on), "centre": placement.volunteer.centre}
    return _row(placement.volunteer, _("A volunteer of %(centre)s. Visits since %(day)s") % since)


def _row(volunteer: object, words: str) -> Row:
    return Row(str(volunteer), volunteer.get_absolute_url(), words)  # type: ignore[attr-defined]
