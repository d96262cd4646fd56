"""The page of one service: everything somebody needs to decide, and to come."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from centres.answers import Answer
from directory.ages import spoken_ages
from directory.distance import Point
from directory.harvest.provenance import provenance
from directory.keeping import keeping, with_kept
from directory.maps import Pin, map_of
from directory.models import Cost, Schedule, Service, ServiceWords, Venue
from directory.prices import spoken_price
from directory.reaching import called, is_only_a_way, reaches, ways
from directory.schema_org import described
from directory.search.facts import time_of
from directory.upkeep.assurance import days_unchecked, is_flagged
from directory.when import words as when
from ui.languages import language_name
from ui.shapes import Fact
from workdays.dates import date_format

PARTS = (
    "organisation", "harvested__source", "places__venue__access", "schedules__venue", "costs", "languages", "contacts",
    "in_languages", "terms__in_languages", "terms__taxonomy",
)  # fmt: skip
OWN = "en"  # the language of what nobody puts into others


class Told(NamedTuple):
    """A service in few words, and the language they are in."""

    name: str
    summary: str
    lang: str


def listing(each: Service, today: date, kept: Sequence[str] = ()) -> dict[str, Any]:
    """Everything the template needs."""
    words, named = told_in(each, get_language() or OWN), told(each)
    return keeping(each.slug, kept) | {
        "service": each,
        "name": named.name,
        "summary": named.summary,
        "description": (words.description if words else "") or each.description,
        "lang": named.lang,
        "description_lang": words.language if words and words.description else OWN,
        "by_machine": bool(words and words.by_machine),
        "notice": each.notice_on(today) or _closed(each),
        "notice_until": _("Until %s") % date_format(each.notice_until) if each.notice_until else "",
        "times": list(_times(each, today)),
        "venues": [
            (place.venue, place.note, list(_access(place.venue)))
            for place in each.open_places
            if not is_only_a_way(place)
        ],
        "map": map_of(_pins(each)),
        "facts": [fact for fact in _facts(each) if fact.words],
        "contacts": list(reaches(each.contacts.all())),
        "mailbox": "" if each.email.lower() in {one.email.lower() for one in each.contacts.all()} else each.email,
        "checked": date_format(each.assured_on) if each.assured_on else "",
        "unchecked_days": _unchecked(each, today),
        "search_url": with_kept(reverse("directory:services"), kept),
        "described": described(each),
        "provenance": provenance(each),
    }


def _pins(each: Service) -> Iterator[Pin]:
    """Its venues that everybody may know."""
    for place in each.open_places:
        venue = place.venue
        if venue.latitude is not None and venue.longitude is not None and not venue.is_masked:
            point = Point(float(venue.latitude), float(venue.longitude))
            yield Pin(point, venue.name, venue.name, f"#venue-{venue.pk}")


def told_in(each: Service, language: str) -> ServiceWords | None:
    """Its words in the language, where somebody wrote them."""
    return next((words for words in each.in_languages.all() if words.language == language), None)


def told(each: Service) -> Told:
    """What it is called, and its one sentence, for this reader."""
    words = told_in(each, get_language() or OWN)
    return (
        Told(words.name, words.summary or each.summary, words.language) if words else Told(each.name, each.summary, OWN)
    )


def _closed(each: Service) -> str:
    """That nobody need come now, where no notice says more."""
    return str(each.get_status_display()) if each.status == Service.Status.CLOSED_FOR_NOW else ""


def _times(each: Service, today: date) -> Iterator[tuple[str, str, str]]:
    """In words, with the note and the venue; what is alike but for its term stands together."""
    alike: dict[tuple[str, Venue | None], list[Schedule]] = {}
    for one in each.schedules.all():
        alike.setdefault((one.note, one.venue), []).append(one)
    for (note, venue), those in alike.items():
        for line in when(map(time_of, those), today, with_terms=True):
            yield line, note, called(venue.name) if venue and venue.live and not venue.is_masked else ""


def _unchecked(each: Service, today: date) -> int:
    """Days since somebody checked it, once that is too long ago; of what was never checked nothing is counted."""
    is_old = bool(each.assured_on and is_flagged(each.assured_on, today))
    return days_unchecked(each.assured_on, today) if each.assured_on and is_old else 0


def _facts(each: Service) -> Iterator[Fact]:
    spoken = ", ".join(language_name(language.code) for language in each.languages.all())
    yield Fact(_("For whom"), each.for_whom, lang=OWN)
    yield Fact(_("Age"), spoken_ages(each.min_months, each.max_months))
    yield Fact(_("Price"), "; ".join(_price(cost) for cost in each.costs.all()) or each.get_charge_display())
    yield Fact(_("How to come"), each.how_to_come or each.get_booking_display(), lang=OWN if each.how_to_come else "")
    yield Fact(_("Do parents ask themselves?"), _self_referral(each))
    yield Fact(_("Ask for a place"), _applying(each))
    yield Fact(_("Where"), ways(each.open_places))
    yield Fact(_("Languages spoken"), spoken)
    yield Fact(_("Only for families in"), each.covers)


def _price(each: Cost) -> str:
    return " ".join(part for part in (spoken_price(each.amount), each.what_for, each.note and f"({each.note})") if part)


def _self_referral(each: Service) -> str:
    known = {Answer.YES: _("Yes, you can ask yourself."), Answer.NO: _("No, somebody who works with you refers you.")}
    return known.get(Answer(each.self_referral), "")


def _applying(each: Service) -> str:
    if each.apply_from and each.apply_by:
        days = {"first": date_format(each.apply_from), "last": date_format(each.apply_by)}
        return _("From %(first)s to %(last)s") % days
    if each.apply_by:
        return _("Until %s") % date_format(each.apply_by)
    return _("From %s") % date_format(each.apply_from) if each.apply_from else ""


def _access(venue: Venue) -> Iterator[Fact]:
    for fact in venue.access.all():
        yield Fact(fact.get_what_display(), fact.note, fact.answer)
