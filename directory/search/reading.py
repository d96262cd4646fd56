"""Reads the facts of many services at once: a statement for each kind of part, and no model is made."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from typing import Any

from django.db.models import F, QuerySet

from directory.distance import Point, squeezed
from directory.models import Schedule, Service, ServiceAt, ServiceWords, Spoken, TermWords, VenueAccess
from directory.search.facts import Facts, Shown, Told, Where, time_of
from ui.folding import fold

AT_ONCE = 500
Rows = dict[int, list[Any]]


def read(pks: Collection[int]) -> Iterator[Facts]:
    """The facts of these services."""
    wanted = sorted(pks)
    terms = _by_first(TermWords.objects.values_list("term", "language", "name")) if wanted else {}
    for start in range(0, len(wanted), AT_ONCE):
        yield from _some(wanted[start : start + AT_ONCE], terms)


def _some(pks: list[int], term_words: Rows) -> Iterator[Facts]:
    under, spoken = _terms(pks), _of(pks, Spoken.objects.values_list("service", "code"))
    places, access = _places(pks), _access(pks)
    told = _of(pks, ServiceWords.objects.values_list("service", "language", "name", "summary", "description"))
    times: Rows = defaultdict(list)
    for one in Schedule.objects.filter(service__in=pks):
        times[one.service_id].append(time_of(one))
    for each in _services(pks):
        pk, terms = each.pk, under[each.pk]
        where = tuple(places[pk])
        yield Facts(
            pk=pk,
            name=each.name,
            texts=tuple(_texts(each, told[pk], terms, term_words, where)),
            kinds=_kinds(each, terms, {code for (code,) in spoken[pk]}, access[pk], where),
            min_months=each.min_months,
            max_months=each.max_months,
            times=tuple(times[pk]),
            points=tuple(one.point for one in where if one.point),
            shown=Shown(
                each.slug, each.organisation__name, each.summary, each.status, each.charge, each.booking,
                each.assured_on, tuple(code for (code,) in spoken[pk]),
                {language: Told(name, summary) for language, name, summary, _more in told[pk]}, where,
            ),
        )  # fmt: skip


def _services(pks: list[int]) -> Iterable[Any]:
    return Service.objects.filter(pk__in=pks).values_list(
        "pk", "slug", "name", "summary", "description", "for_whom", "status", "charge", "booking", "assured_on",
        "covers", "is_crisis", "min_months", "max_months", "organisation__name",
        named=True,
    )  # fmt: skip


def _terms(pks: list[int]) -> Rows:
    """By service: the term, its list, its code and name, and the code of the one it is under."""
    names = ("terms__pk", "terms__taxonomy__code", "terms__code", "terms__name", "terms__parent__code")
    return _by_first(Service.objects.filter(pk__in=pks).exclude(terms=None).order_by().values_list("pk", *names))


def _places(pks: list[int]) -> Rows:
    found: Rows = defaultdict(list)
    for each in ServiceAt.objects.filter(service__in=pks, venue__live=True).select_related("venue"):
        venue = each.venue
        known = venue.latitude is not None and venue.longitude is not None and not venue.is_masked
        point = Point(float(venue.latitude), float(venue.longitude)) if known else None  # type: ignore[arg-type]
        found[each.service_id].append(Where("" if venue.is_masked else venue.name, venue.town, point))
    return found


def _access(pks: list[int]) -> Rows:
    service = F("venue__services_here__service")
    return _of(
        pks,
        VenueAccess.objects.filter(answer="yes", venue__live=True)
        .annotate(service=service)
        .values_list("service", "what"),
    )


def _of(pks: list[int], rows: "QuerySet[Any, Any]") -> Rows:
    return _by_first(rows.filter(service__in=pks))


def _by_first(rows: Iterable[tuple[Any, ...]]) -> Rows:
    found: Rows = defaultdict(list)
    for first, *rest in rows:
        found[first].append(tuple(rest))
    return found


def _texts(
    each: Any, told: list[Any], terms: list[Any], term_words: Rows, where: tuple[Where, ...]
) -> Iterator[tuple[str, str, str]]:
    """In English with all that stands around it, and in each language it is told in."""
    names = [name for _pk, _list, _code, name, _parent in terms]
    around = [each.organisation__name, *(f"{one.name} {one.town}" for one in where)]
    yield "en", each.name, " ".join([each.summary, each.description, each.for_whom, *names, *around])
    for language, name, summary, description in told:
        said = [word for pk, *_rest in terms for of, word in term_words.get(pk, ()) if of == language]
        yield language, name, " ".join([summary, description, *said])


def _kinds(
    each: Any, terms: list[Any], spoken: set[str], access: list[Any], where: tuple[Where, ...]
) -> dict[str, frozenset[str]]:
    kinds = {
        "free": {"yes"} if each.charge == Service.Charge.FREE else set(),
        "booking": {each.booking} if each.booking else set(),
        "language": spoken,
        "access": {what for (what,) in access},
        "crisis": {"yes"} if each.is_crisis else set(),
        "town": {fold(one.town).strip() for one in where if one.town},
        "area": {area for one in each.covers.split(",") if (area := squeezed(one))},
    }
    for _pk, of_list, code, _name, parent in terms:
        kinds.setdefault(of_list, set()).update({code, parent} if parent else {code})
    return {name: frozenset(values) for name, values in kinds.items() if values}
