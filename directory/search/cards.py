"""One service in the list: the few facts by which somebody decides to open it."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from django.urls import reverse
from django.utils.formats import number_format
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from directory.edition import Edition, Worked
from directory.models import Service
from directory.reaching import called
from directory.search.facts import Facts, Where
from directory.search.finding import A_MILE
from directory.when import words as when
from ui.languages import language_name
from ui.shapes import Tag
from workdays.dates import date_format

MOST_TIMES = 2
MOST_KEPT = 10_000  # one or two kilobytes each


class Card(NamedTuple):
    """A service as the list shows it."""

    name: str
    url: str
    lang: str
    organisation: str
    summary: str
    times: Sequence[str]
    where: str
    tags: Sequence[Tag]
    checked: str
    slug: str
    venues: Sequence[Where]
    number: int = 0
    away: str = ""


_known: Worked[Card] = Worked(MOST_KEPT)


def cards(rows: Iterable[tuple[Facts, float | None]], first: int, today: date, now: Edition) -> list[Card]:
    """These services in their order; how far each is, in metres, where that was asked."""
    language = get_language() or "en"
    return [
        _known.out(now, (each.pk, language, today), partial(_card, each, language, today))._replace(
            number=number, away=_away(away)
        )
        for number, (each, away) in enumerate(rows, start=first)
    ]


def _card(each: Facts, language: str, today: date) -> Card:
    """What it says wherever it stands in a list."""
    shown = each.shown
    words = shown.told.get(language)
    return Card(
        name=words.name if words else each.name,
        url=reverse("directory:service", args=[shown.slug]),
        lang=language if words else "en",
        organisation=shown.organisation,
        summary=(words.summary if words else "") or shown.summary,
        times=list(when(each.times, today))[:MOST_TIMES],
        where=", ".join(dict.fromkeys(in_words(venue) for venue in shown.where[:2])),
        tags=list(_tags(each)),
        checked=_("Checked %(day)s") % {"day": date_format(shown.assured_on)} if shown.assured_on else "",
        slug=shown.slug,
        venues=shown.where,
    )


def in_words(venue: Where) -> str:
    """The venue and its town, as far as they may be known."""
    return ", ".join(filter(None, [called(venue.name), venue.town]))


def _away(metres: float | None) -> str:
    if metres is None:
        return ""
    miles = metres / A_MILE
    if miles < 0.1:
        return _("very near")
    return ngettext("%s mile away", "%s miles away", 2) % number_format(miles, decimal_pos=1)


def _tags(each: Facts) -> Iterable[Tag]:
    shown = each.shown
    if shown.status == Service.Status.CLOSED_FOR_NOW:
        yield Tag(_("Closed for now"), "late")
    if shown.charge:
        yield Tag(Service.Charge(shown.charge).label, "good" if shown.charge == Service.Charge.FREE else "")
    if shown.booking:
        yield Tag(Service.Booking(shown.booking).label)
    for code in shown.spoken:
        if code != "en":
            yield Tag(language_name(code), "people")
