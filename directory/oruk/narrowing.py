"""The filters of the feed, of the live standard and of the UK profile together: all that are asked for must hold."""

from django.db.models import Q, QuerySet
from django.http import HttpRequest, QueryDict

from directory.distance import Point, metres, near, place_of, squeezed
from directory.models import Schedule, Service, ServiceAt, ServiceQuerySet, Venue
from directory.oruk import asked
from directory.oruk.asked import BadQueryError

OLDEST, FARTHEST = 150, 1_000_000  # years; metres
A_YEAR = 12
WITH_PARTS = (
    "organisation", "harvested__source", "places__venue__access", "schedules", "costs", "languages", "contacts",
    "terms__taxonomy", "terms__parent",
)  # fmt: skip


def services(request: HttpRequest) -> ServiceQuerySet:
    """The services asked for. With `modified_after` also those taken off the site since."""
    query = request.GET
    after = asked.moment(query, "modified_after")
    found = Service.objects.ever_public().filter(changed_at__gt=after) if after else Service.objects.public()
    found = found.told_to_others()
    return _by_place(_by_time(_by_age(_by_words(found, query), query), query), query).order_by("pk")


def service_at_locations(request: HttpRequest) -> "QuerySet[ServiceAt]":
    """The services asked for, at each of their venues; with a postcode and a reach only venues within it."""
    found = services_without_place(request)
    rows = ServiceAt.objects.filter(service__in=found, service__live=True, venue__live=True)
    here, reach = _here(request.GET)
    if reach is not None:
        rows = rows.filter(venue__in=_within(here, reach))
    elif here is not None or request.GET.get("postcode", "").strip():
        rows = rows.filter(service__in=_covering(found, request.GET.get("postcode", "")))
    return rows.select_related("service__organisation", "venue").order_by("pk")


def services_without_place(request: HttpRequest) -> ServiceQuerySet:
    """The same without the filter by place, which belongs to the venue there."""
    query = request.GET
    after = asked.moment(query, "modified_after")
    found = Service.objects.public().told_to_others()
    found = found.filter(changed_at__gt=after) if after else found
    return _by_time(_by_age(_by_words(found, query), query), query)


def _by_words(found: ServiceQuerySet, query: QueryDict) -> ServiceQuerySet:
    for word in query.get("search", "").split()[:20]:
        found = found.filter(
            Q(name__icontains=word) | Q(summary__icontains=word) | Q(description__icontains=word)
            | Q(organisation__name__icontains=word)
        )  # fmt: skip
    if uid := asked.uid(query, "organization_id"):
        found = found.filter(organisation__uid=uid)
    if uid := asked.uid(query, "taxonomy_term_id"):
        under = Q(terms__uid=uid) | Q(terms__parent__uid=uid) | Q(terms__parent__parent__uid=uid)
        found = found.filter(pk__in=Service.objects.filter(under).values("pk"))
    if uid := asked.uid(query, "taxonomy_id"):
        found = found.filter(pk__in=Service.objects.filter(terms__taxonomy__uid=uid).values("pk"))
    return found


def _by_age(found: ServiceQuerySet, query: QueryDict) -> ServiceQuerySet:
    """Services for anybody between the two ages, in years; where no age is said, everybody may come."""
    youngest = asked.number(query, "minimum_age", most=OLDEST)
    oldest = asked.number(query, "maximum_age", most=OLDEST)
    if youngest is not None and oldest is not None and youngest > oldest:
        raise BadQueryError("minimum_age is not more than maximum_age.")
    if youngest is not None:
        found = found.filter(Q(max_months=None) | Q(max_months__gte=youngest * A_YEAR))
    if oldest is not None:
        found = found.filter(Q(min_months=None) | Q(min_months__lte=oldest * A_YEAR))
    return found


def _by_time(found: ServiceQuerySet, query: QueryDict) -> ServiceQuerySet:
    """Services held on the weekday, and within the hours."""
    day, start, end = asked.weekday(query, "day"), asked.clock(query, "start_time"), asked.clock(query, "end_time")
    if day is None and start is None and end is None:
        return found
    times = Schedule.objects.all()
    times = times.filter(weekday=day) if day else times
    times = times.filter(starts__gte=start) if start else times
    times = times.filter(ends__lte=end) if end else times
    return found.filter(pk__in=times.values("service"))


def _by_place(found: ServiceQuerySet, query: QueryDict) -> ServiceQuerySet:
    here, reach = _here(query)
    if reach is not None:
        return found.filter(pk__in=ServiceAt.objects.filter(venue__in=_within(here, reach)).values("service"))
    return _covering(found, query.get("postcode", "")) if query.get("postcode", "").strip() else found


def _here(query: QueryDict) -> tuple[Point | None, float | None]:
    reach, postcode = asked.number(query, "proximity", most=FARTHEST), query.get("postcode", "").strip()
    if reach is not None and not postcode:
        raise BadQueryError("proximity is metres from a postcode: say postcode too.")
    return (place_of(postcode) if postcode else None), reach


def _within(here: Point | None, reach: float) -> list[int]:
    """The venues within reach; none where the postcode is nowhere we know."""
    if here is None:
        return []
    square = Venue.objects.filter(live=True, is_masked=False, **near(here, reach))
    points = square.values_list("pk", "latitude", "longitude")
    return [pk for pk, north, east in points if metres(here, Point(float(north), float(east))) <= reach]


def _covering(found: ServiceQuerySet, postcode: str) -> ServiceQuerySet:
    """Those whose area holds the postcode, and those for families from anywhere."""
    code = squeezed(postcode)
    areas = found.exclude(covers="").values_list("pk", "covers")
    held = [pk for pk, covers in areas if any(code.startswith(squeezed(area)) for area in covers.split(",") if area)]
    return found.filter(Q(covers="") | Q(pk__in=held))
