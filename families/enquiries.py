"""What work lists and families' pages say about enquiries from centre to centre."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from accounts.models import User
from families.access import enquiries_made, enquiries_to_answer, may_decide, may_register, visible_families
from families.known import Known
from families.models import Enquiry, Family
from families.panels import Panel
from ui.worklist import State, WorkItem

TOLD_FOR = timedelta(days=7)  # how long a shared record is news


def asked_of_us(user: User, now: datetime) -> Iterator[WorkItem]:
    """Other centres that ask whether a family is ours."""
    waiting = enquiries_to_answer(user).waiting().select_related("known__centre", "centre")
    for enquiry in waiting:
        family, days = enquiry.known, (enquiry.known.centre.day_of(now) - enquiry.asked_on).days
        url = enquiry_url(enquiry)
        yield WorkItem(
            kind=_("Two centres"),
            title=_("%(centre)s asks whether the %(family)s is yours")
            % {"centre": enquiry.centre, "family": family.in_a_sentence},
            url=url,
            why=_("%(in_common)s. The family agrees to one record for both centres.")
            % {"in_common": enquiry.in_common},
            due_label=ngettext("Waiting %(days)d day", "Waiting %(days)d days", days) % {"days": days}
            if days
            else pgettext("something that came in today", "New"),
            note=_("No fixed time"),
            state=State.DECIDE,
            action_label=_("Answer"),
            action_url=url,
            sort_at=_morning(enquiry, family),
            centre_id=family.centre_id,
            about=_("about the %(family)s") % {"family": family.in_a_sentence},
        )


def answered_to_us(user: User, now: datetime) -> Iterator[WorkItem]:
    """Families of whom another centre has answered: registered with our own record, or found with its record."""
    ours = enquiries_made(user).filter(family__in=visible_families(user)).select_related("family__centre", "known")
    waiting = set(ours.waiting().values_list("family", flat=True))
    for enquiry in ours.filter(answer=Enquiry.Answer.NOT_SHARED, family__registrations=None, withdrawn_on=None):
        if enquiry.family_id not in waiting:
            yield _to_register(enquiry)
    for enquiry in ours.shared().filter(answered_on__gt=now.date() - TOLD_FOR):
        yield _to_read(enquiry)


def on_the_page(known: Known, user: User, now: datetime) -> Panel | None:
    """What was asked about the family, on the page of either record; each centre reads its own side."""
    if not known.has_enquiries:
        return None
    family = known.family
    about = Enquiry.objects.filter(Q(family=family) | Q(known=family)).select_related("known", "centre")
    made = [each for each in about if each.family_id == family.pk and may_register(user, each.centre)]
    asked = [each for each in about if each.known_id == family.pk and may_decide(user, family.centre)]
    told = {
        "waiting": next((each for each in made if each.is_waiting), None),
        "shared": next((each for each in about if each.family_id == family.pk and each.is_shared), None),
        "answered": next((each for each in made if each.answer), None),
        "asked": [(each, enquiry_url(each)) for each in asked if each.is_waiting or each.answer],
    }
    return Panel("families/enquiry_panel.html", told) if any(told.values()) else None


def enquiry_url(enquiry: Enquiry) -> str:
    """Where it is answered."""
    return reverse("families:enquiry", args=[enquiry.known_id, enquiry.pk])


def _to_register(enquiry: Enquiry) -> WorkItem:
    family = enquiry.family
    called = {"family": family.in_a_sentence, "centre": family.centre}
    return WorkItem(
        kind=_("Two centres"),
        title=_("Register the %(family)s at %(centre)s") % called,
        url=family.get_absolute_url(),
        why=_("The other centre has no record to share. They need a record of your own."),
        due_label=_("To do"),
        note=_("No fixed time"),
        state=State.DECIDE,
        action_label=_("Open"),
        action_url=family.get_absolute_url(),
        sort_at=_morning(enquiry, family),
        centre_id=family.centre_id,
        about=_("the %(family)s") % called,
    )


def _to_read(enquiry: Enquiry) -> WorkItem:
    family, known = enquiry.family, enquiry.known
    return WorkItem(
        kind=_("Two centres"),
        title=_("Another centre shares its record of the %(family)s") % {"family": family.in_a_sentence},
        url=known.get_absolute_url(),
        why=_("They are registered with you from the day you asked. Go on with that record."),
        due_label=_("To read"),
        state=State.COMING,
        action_label=_("Open"),
        action_url=known.get_absolute_url(),
        sort_at=_morning(enquiry, family),
        centre_id=family.centre_id,
        about=_("the %(family)s") % {"family": known.in_a_sentence},
    )


def _morning(enquiry: Enquiry, family: Family) -> datetime:
    return datetime.combine(enquiry.asked_on, time(), ZoneInfo(family.centre.zone))
