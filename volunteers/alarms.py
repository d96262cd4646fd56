"""The words of alarms and notices. None holds a name or an address: phones lie on tables, and letters go astray."""

from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, override
from phonenumbers import PhoneNumberFormat, format_number

from accounts.models import User
from families import telephones
from outbox.actions import write_email, write_sms
from outbox.models import Message
from volunteers.durations import clock
from volunteers.models import Visit, Volunteer
from volunteers.tracking import Tracked
from workdays.dates import date_format


@dataclass(frozen=True)
class Letter:
    """One message to be laid ready under a key that makes it the only one. Without a subject it is a text."""

    key: str
    to: str
    body: str
    subject: str = ""


def write_once(letters: list[Letter], now: datetime) -> int:
    """Lay those ready that were not written before, and say how many they were."""
    keys = [letter.key for letter in letters]
    written = set(Message.objects.filter(key__in=keys).values_list("key", flat=True))
    new = [letter for letter in letters if letter.key not in written]
    for letter in new:
        if letter.subject:
            write_email(to=letter.to, subject=letter.subject, body=letter.body, key=letter.key, now=now)
        else:
            write_sms(to=letter.to, body=letter.body, key=letter.key, now=now)
    return len(new)


def time_is_up(visit: Visit, watchers: list[User]) -> list[Letter]:
    """A text to the volunteer, if we can text her, and an e-mail to each who watches over visits."""
    letters = [_to_watcher(visit, watcher) for watcher in watchers]
    if number := _number(visit.placement.volunteer):
        letters.append(_to_volunteer(visit, number))
    return letters


def check_runs_out(volunteer: Volunteer, tracked: Tracked, notice: int, reader: User) -> Letter:
    """An e-mail to one who records checks."""
    with override(reader.own_language):
        left = tracked.days_left or 0
        subject = ngettext("A DBS check runs out in %d day", "A DBS check runs out in %d days", left) % left
        body = _("The check of volunteer %(ref)s counts until %(day)s. See all checks: %(url)s") % {
            "ref": volunteer.ref,
            "day": date_format(tracked.lapses_on) if tracked.lapses_on else "",
            "url": _address("volunteers:dbs"),
        }
    check = tracked.check.ref if tracked.check else volunteer.pk
    return Letter(f"dbs-notice:{check}:{notice}:{reader.pk}", reader.email, body, subject)


def _to_volunteer(visit: Visit, number: str) -> Letter:
    volunteer = visit.placement.volunteer
    with override(volunteer.user.own_language if volunteer.user else settings.LANGUAGE_CODE):
        words = _("Your time is up. All well? Check out, or say that it takes longer: %(url)s In danger, ring 999.")
        body = words % {"url": _address("my:today")}
    return Letter(f"visit-overdue:{_which(visit)}:volunteer", number, body)


def _to_watcher(visit: Visit, watcher: User) -> Letter:
    centre = visit.placement.volunteer.centre
    with override(watcher.own_language):
        subject = _("A visit is overdue")
        words = _("A volunteer should have checked out at %(time)s. Call her now. The visit board: %(url)s")
        body = words % {"time": clock(visit.planned_end, centre), "url": _address("volunteers:visits")}
    return Letter(f"visit-overdue:{_which(visit)}:{watcher.pk}", watcher.email, body, subject)


def _which(visit: Visit) -> str:
    """The visit and the end it promised: a later promise has an alarm of its own."""
    return f"{visit.pk}:{visit.planned_end:%Y%m%dT%H%M}"


def _number(volunteer: Volunteer) -> str:
    number = telephones.read(volunteer.telephone, volunteer.centre.phone_region)
    return format_number(number, PhoneNumberFormat.E164) if number else ""


def _address(name: str) -> str:
    return f"{settings.WAGTAILADMIN_BASE_URL}{reverse(name)}"
