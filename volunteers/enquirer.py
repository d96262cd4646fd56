"""Somebody who enquired, as her page and the list show her."""

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from centres.models import Centre
from families import telephones
from ui.languages import language_names
from ui.shapes import Button, Fact
from volunteers import keeping
from volunteers.models import VolunteerEnquiry
from workdays.dates import date_format


def reach(enquiry: VolunteerEnquiry) -> str:
    """Her telephone as it is dialled at the centre, and her e-mail."""
    ways = [telephones.shown(enquiry.phone, enquiry.centre.phone_region), enquiry.email]
    return ", ".join(way for way in ways if way)


def facts(enquiry: VolunteerEnquiry) -> list[Fact]:
    """How and when to reach her, what she speaks, and what came of it."""
    region, number, email = enquiry.centre.phone_region, enquiry.phone, enquiry.email
    known = [
        Fact(_("Telephone"), telephones.shown(number, region), url=telephones.link(number, region)),
        Fact(_("E-mail"), email, url=f"mailto:{email}"),
        Fact(_("Best reached"), enquiry.reached_when),
        Fact(_("Languages"), language_names(enquiry.languages)),
        Fact(_("Centre"), str(enquiry.centre)),
        Fact(_("Sent"), date_format(timezone.localtime(enquiry.made_at), "DATETIME_FORMAT")),
        *_what_came(enquiry),
    ]
    return [fact for fact in known if fact.words]


def buttons(enquiry: VolunteerEnquiry) -> list[Button]:
    """What can come of it, while it waits; afterwards the way to her record."""
    if enquiry.volunteer:
        return [Button(_("Open her record"), enquiry.volunteer.get_absolute_url())]
    if enquiry.is_closed:
        return []
    return [
        Button(_("She applies"), reverse("volunteers:enquirer_applies", args=[enquiry.pk])),
        Button(_("Close"), reverse("volunteers:close_enquiry", args=[enquiry.pk]), "quiet"),
    ]


def what_is_erased(centre: Centre) -> str:
    """What closing leads to, for whoever closes."""
    code = keeping.AFTER_CLOSING
    words = _("Her name and numbers are erased %s after you close it. What came of it stays, to be counted.")
    return words % code.measure.said(centre.intervals[code])


def _what_came(enquiry: VolunteerEnquiry) -> list[Fact]:
    closed, erased = enquiry.closed_at, enquiry.erased_at
    if not enquiry.is_closed:
        return []
    return [
        Fact(_("What came of it"), str(enquiry.get_outcome_display())),
        Fact(_("Closed"), date_format(timezone.localtime(closed), "DATETIME_FORMAT") if closed else ""),
        Fact(_("Closed by"), enquiry.closed_by.name if enquiry.closed_by else ""),
        Fact(_("Names and numbers erased"), date_format(timezone.localtime(erased), "DATE_FORMAT") if erased else ""),
    ]
