"""A listing as a list of questions and answers in plain words, and what differs between two states of it."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from django.utils.translation import gettext as _

from centres.answers import Answer
from directory.ages import spoken_ages
from directory.models import Cost, Schedule, Service, ServiceContact
from directory.prices import spoken_price
from directory.search.facts import time_of
from directory.when import said
from ui.languages import language_name
from workdays.dates import date_format


class Line(NamedTuple):
    """One question and what the listing answers to it."""

    name: str
    words: str


class Difference(NamedTuple):
    """One question that is answered differently now."""

    name: str
    old: str
    new: str


def differences(old: Service, new: Service, today: date) -> list[Difference]:
    """What a family would read differently, field by field."""
    both = zip(told(old, today), told(new, today), strict=True)
    return [Difference(was.name, was.words, now.words) for was, now in both if was.words != now.words]


def told(each: Service, today: date) -> Iterator[Line]:
    """Everything that stands in a listing; an empty answer is an empty string."""
    yield Line(_("Name"), each.name)
    yield Line(_("Who runs it"), each.organisation.name)
    yield Line(_("How it stands"), str(each.get_status_display()))
    yield Line(_("Notice"), _notice(each))
    yield Line(_("In one sentence"), each.summary)
    yield Line(_("More words"), each.description)
    yield from _for_whom(each)
    yield Line(_("When"), "\n".join(time_in_words(one, today) for one in each.schedules.all()))
    yield Line(_("Where"), "\n".join(joined(str(place.venue), place.note) for place in each.places.all()))
    yield from _how_to_come(each)
    yield Line(_("Found under"), ", ".join(sorted(term.name for term in each.terms.all())))
    yield Line(_("In other languages"), "\n".join(joined(str(one), one.summary) for one in each.in_languages.all()))


def _for_whom(each: Service) -> Iterator[Line]:
    yield Line(_("For whom"), each.for_whom)
    yield Line(_("Age"), str(spoken_ages(each.min_months, each.max_months)))
    yield Line(_("For every family, or for some"), str(each.get_provision_display()))
    yield Line(_("Only for families in"), each.covers)
    yield Line(_("For an emergency"), str(Answer.YES.label if each.is_crisis else Answer.NO.label))


def _how_to_come(each: Service) -> Iterator[Line]:
    yield Line(_("How one comes"), str(each.get_booking_display()))
    yield Line(_("How to come, in words"), each.how_to_come)
    yield Line(_("Parents may ask themselves"), str(each.get_self_referral_display()))
    yield Line(_("Places are asked for from"), date_format(each.apply_from) if each.apply_from else "")
    yield Line(_("Places are asked for until"), date_format(each.apply_by) if each.apply_by else "")
    yield Line(_("Price"), "\n".join([str(each.get_charge_display()), *map(price_in_words, each.costs.all())]))
    yield Line(_("Languages spoken"), ", ".join(sorted(language_name(one.code) for one in each.languages.all())))
    yield Line(_("Whom to ask"), "\n".join(map(contact_in_words, each.contacts.all())))
    yield Line(_("Website"), each.website)
    yield Line(_("Shared mailbox"), each.email)


def _notice(each: Service) -> str:
    until = _("until %s") % date_format(each.notice_until) if each.notice and each.notice_until else ""
    return joined(each.notice, until)


def time_in_words(each: Schedule, today: date) -> str:
    """When, from which day while that lies ahead, until which, where, and what else stands there."""
    until = _("until %s") % date_format(each.until_on) if each.until_on and each.frequency else ""
    return joined(said(time_of(each), today), until, str(each.venue or ""), each.note)


def price_in_words(each: Cost) -> str:
    """How much, as families read it, and what for."""
    return joined(spoken_price(each.amount), each.what_for, each.note)


def contact_in_words(each: ServiceContact) -> str:
    """Everything by which somebody is reached."""
    return joined(each.role, each.name, str(each.phone or ""), each.email)


def joined(*parts: str) -> str:
    """Those that say something, in one line."""
    return ", ".join(part for part in parts if part)
