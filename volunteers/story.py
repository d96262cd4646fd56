"""What has happened with a volunteer: contacts with fact apart from opinion, and the steps on her way."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import groupby
from operator import attrgetter
from typing import Any

from django.db.models import FilteredRelation, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from accounts.models import User
from centres.models import Centre
from ui.shapes import Happening, Said
from volunteers.access import may_see_vetting, visible_contacts, visible_placements
from volunteers.durations import clock, local, spoken
from volunteers.models import Contact, VettingCheck, Volunteer
from workdays.dates import date_format
from workdays.zones import moment_at

SHORT_STORY = 12
NOON = time(12)


@dataclass(frozen=True)
class Moment:
    """One thing that happened, and when, to be put in its place among the others."""

    at: datetime
    happening: Happening


def story(volunteer: Volunteer, viewer: User, *, everything: bool) -> list[Happening]:
    """The newest first; the first dozen unless everything is wanted."""
    most = None if everything else SHORT_STORY
    contacts = with_words(visible_contacts(viewer).filter(placement__volunteer=volunteer)[:most])
    moments = [Moment(contact.started_at, told(contact, about=str(contact.placement.family))) for contact in contacts]
    moments += _steps(volunteer, viewer)
    moments.sort(key=lambda moment: moment.at, reverse=True)
    return [moment.happening for moment in moments][:most]


def with_names(contacts: QuerySet[Contact]) -> QuerySet[Contact]:
    """Contacts with those they are about."""
    return contacts.select_related("placement__volunteer__person", "placement__volunteer__centre", "placement__family")


def with_words(contacts: QuerySet[Contact]) -> list[Contact]:
    """Contacts with all that is told of them, the newest first, in one question for fifty as for one."""
    beside: Any = with_names(Contact.objects.filter(pk__in=contacts)).annotate(addition=FilteredRelation("additions"))
    rows = beside.select_related("addition__added_by").order_by("-started_at", "-pk", "addition__added_at")
    found: list[Contact] = []
    for _pk, same in groupby(rows, key=attrgetter("pk")):
        contact, *others = same
        contact.added = [each.addition for each in (contact, *others) if hasattr(each, "addition")]
        found.append(contact)
    return found


def told(contact: Contact, *, about: str = "", open_page: bool = True) -> Happening:
    """A contact as it stands in a chronology. `about` names the other one: the family, or the volunteer."""
    centre = contact.placement.volunteer.centre
    there = local(contact.started_at, centre)
    when = f"{date_format(there, 'l j F Y')}, {clock(contact.started_at, centre)}"
    length = spoken(contact.minutes) if contact.minutes is not None else _("length not known")
    first = ", ".join(part for part in (when, length, about) if part)
    return Happening(
        title=contact.get_kind_display(),
        meta=". ".join(part for part in (first, contact.who_was_there) if part),
        words=contact.activities,
        said=tuple(_said(contact)),
        url=reverse("volunteers:contact", args=[contact.pk]) if open_page else "",
    )


def _said(contact: Contact) -> Iterator[Said]:
    if contact.what_happened:
        yield Said("fact", _("What happened"), contact.what_happened)
    if contact.what_i_think:
        yield Said("view", _("What I think"), contact.what_i_think)
    if contact.next_step:
        yield Said("fact", _("What comes next"), contact.next_step)
    for addition in contact.added:
        facts = {"who": addition.added_by, "day": date_format(addition.added_at, "j F Y")}
        label = _("Added by %(who)s, %(day)s") if addition.added_by else _("Added %(day)s")
        yield Said("fix", label % facts, addition.text)


def _steps(volunteer: Volunteer, viewer: User) -> list[Moment]:
    """Her way with us: applied, started, checks decided, families, left."""
    steps: list[tuple[date | None, str, str]] = [
        (volunteer.applied_on, pgettext("what happened", "Applied"), ""),
        (volunteer.started_on, pgettext("what happened", "Started"), ""),
        (volunteer.left_on, pgettext("what happened", "Left"), volunteer.left_because),
    ]
    for placement in visible_placements(viewer).filter(volunteer=volunteer).select_related("family"):
        steps.append((placement.opened_on, _("Placed with the %s") % placement.family.in_a_sentence, ""))
        steps.append(
            (
                placement.ended_on,
                _("Placement with the %s ended") % placement.family.in_a_sentence,
                placement.ended_because,
            )
        )
    if may_see_vetting(viewer, volunteer):
        steps += [step for check in volunteer.checks.all() for step in _check_steps(check)]
    return [_step(day, title, words, volunteer.centre) for day, title, words in steps if day]


def _check_steps(check: VettingCheck) -> Iterable[tuple[date | None, str, str]]:
    level = str(check.get_level_display())
    yield check.applied_on, _("DBS check applied for"), level
    yield check.original_seen_on, _("DBS certificate seen"), level
    yield check.outcome_on, _("DBS check decided: %s") % check.get_outcome_display(), ""


def _step(day: date, title: str, words: str, centre: Centre) -> Moment:
    at = moment_at(day, NOON, centre.jurisdiction)
    return Moment(at, Happening(title=title, meta=date_format(day, "l j F Y"), words=words, decision=True))
