"""One service in the list: the few facts by which somebody decides to open it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from directory.models import Service, ServiceWords
from directory.search.finding import A_MILE
from directory.when import words as when
from ui.languages import language_name
from ui.shapes import Tag
from workdays.dates import date_format

MOST_TIMES = 2
PARTS = ("organisation", "places__venue__access", "schedules", "languages", "in_languages")


@dataclass(frozen=True)
class Card:
    """A service as the list shows it."""

    number: int
    name: str
    url: str
    lang: str
    organisation: str
    summary: str
    times: Sequence[str]
    where: str
    away: str
    tags: Sequence[Tag]
    checked: str


def cards(pks: Sequence[int], away: dict[int, float], first: int, today: date) -> list[Card]:
    """The services with these numbers, in this order; how far each is, in metres, where that was asked."""
    known = {each.pk: each for each in Service.objects.filter(pk__in=pks).prefetch_related(*PARTS)}
    present = [known[pk] for pk in pks if pk in known]
    return [_card(each, first + number, away.get(each.pk), today) for number, each in enumerate(present)]


def told_in(each: Service, language: str) -> ServiceWords | None:
    """Its words in the language, where somebody wrote them."""
    return next((words for words in each.in_languages.all() if words.language == language), None)


def _card(each: Service, number: int, away: float | None, today: date) -> Card:
    words = told_in(each, get_language() or "en")
    venues = [place.venue for place in each.places.all()]
    times = [when(one, today) for one in each.schedules.all()]
    return Card(
        number=number,
        name=words.name if words else each.name,
        url=each.get_absolute_url(),
        lang=words.language if words else "en",
        organisation=each.organisation.name,
        summary=(words.summary if words else "") or each.summary,
        times=[time for time in times if time][:MOST_TIMES],
        where=", ".join(dict.fromkeys(_where(venue) for venue in venues[:2])),
        away=_away(away),
        tags=list(_tags(each)),
        checked=date_format(each.assured_on) if each.assured_on else "",
    )


def _where(venue: "object") -> str:
    town = getattr(venue, "town", "")
    return town if getattr(venue, "is_masked", False) or not getattr(venue, "name", "") else f"{venue}, {town}"


def _away(metres: float | None) -> str:
    if metres is None:
        return ""
    miles = metres / A_MILE
    if miles < 0.1:
        return _("very near")
    return ngettext("%.1f mile away", "%.1f miles away", 2) % miles


def _tags(each: Service) -> Iterable[Tag]:
    if each.status == Service.Status.CLOSED_FOR_NOW:
        yield Tag(_("Closed for now"), "late")
    if each.charge:
        yield Tag(each.get_charge_display(), "good" if each.charge == Service.Charge.FREE else "")
    if each.booking:
        yield Tag(each.get_booking_display())
    for spoken in each.languages.all():
        if spoken.code != "en":
            yield Tag(language_name(spoken.code), "people")
