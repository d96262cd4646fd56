"""The eleven addresses of the feed. Anybody may read them, from any page of any site; nothing is stored on her side."""

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar
from uuid import UUID

from django.conf import settings
from django.core.paginator import Paginator
from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse, StreamingHttpResponse
from django.urls import reverse
from django.utils.http import http_date

from directory.models import Organisation, Service, ServiceAt, Taxonomy, Term
from directory.oruk import asked, narrowing, organisations, services, terms
from directory.oruk.answering import answers
from directory.oruk.rows import Rows
from directory.oruk.shape import Told

Row = TypeVar("Row", bound=Model)
Shape = Callable[[Any], Told]
VERSION = "HSDS-UK-3.0"
PROFILE = "https://docs.openreferraluk.org/en/latest/"


@answers
def about(request: HttpRequest) -> HttpResponse:
    """Which standard this is, and where its own description stands."""
    openapi_url = settings.WAGTAILADMIN_BASE_URL.rstrip("/") + reverse("oruk:openapi")
    return JsonResponse({"version": VERSION, "profile": PROFILE, "openapi_url": openapi_url})


@answers
def service_list(request: HttpRequest) -> HttpResponseBase:
    """Services, page by page; `minimal`, as they are, or `full`."""
    found = narrowing.services(request)
    if asked.yes(request.GET, "minimal"):
        return _page(request, Rows(request, found), services.minimal)
    if asked.yes(request.GET, "full"):
        return _page(request, _whole(found), services.full)
    return _page(request, Rows(request, found), services.brief)


@answers
def service(request: HttpRequest, uid: UUID) -> HttpResponse:
    """One service with all that belongs to it."""
    return _one(_whole(Service.objects.ever_public().told_to_others()), uid, services.full)


@answers
def service_at_location_list(request: HttpRequest) -> HttpResponseBase:
    """Services at their venues."""
    whole = asked.yes(request.GET, "full")
    rows = narrowing.service_at_locations(request)
    return _page(request, _placed(rows), lambda each: services.at_location(each, whole=whole))


@answers
def service_at_location(request: HttpRequest, uid: UUID) -> HttpResponse:
    """One service at one venue."""
    rows = ServiceAt.objects.filter(service__in=Service.objects.public().told_to_others(), venue__live=True)
    return _one(_placed(rows), uid, lambda each: services.at_location(each, whole=True))


@answers
def organisation_list(request: HttpRequest) -> HttpResponseBase:
    """Those with a service that anybody finds."""
    found = _searched(_open_organisations(), request)
    whole = asked.yes(request.GET, "full") or asked.yes(request.GET, "full_service")
    return _page(request, found, organisations.full if whole else organisations.brief)


@answers
def organisation(request: HttpRequest, uid: UUID) -> HttpResponse:
    """One organisation."""
    return _one(_open_organisations(), uid, organisations.full)


@answers
def taxonomy_list(request: HttpRequest) -> HttpResponseBase:
    """Lists of terms."""
    return _page(request, _searched(Taxonomy.objects.filter(live=True), request), terms.taxonomy)


@answers
def taxonomy(request: HttpRequest, uid: UUID) -> HttpResponse:
    """One list of terms."""
    return _one(Taxonomy.objects.filter(live=True), uid, terms.taxonomy)


@answers
def term_list(request: HttpRequest) -> HttpResponseBase:
    """Terms: of one list, under one term, or only the top ones."""
    found = _searched(_open_terms(), request)
    if uid := asked.uid(request.GET, "taxonomy_id"):
        found = found.filter(taxonomy__uid=uid)
    if uid := asked.uid(request.GET, "parent_id"):
        found = found.filter(parent__uid=uid)
    if asked.yes(request.GET, "top_only"):
        found = found.filter(parent=None)
    return _page(request, found, terms.term)


@answers
def term(request: HttpRequest, uid: UUID) -> HttpResponse:
    """One term."""
    return _one(_open_terms(), uid, terms.term)


def _open_organisations() -> "QuerySet[Organisation]":
    shown = Service.objects.public().told_to_others().values("organisation")
    found: QuerySet[Organisation] = Organisation.objects.filter(live=True, pk__in=shown)
    return found.order_by("pk")


def _open_terms() -> "QuerySet[Term]":
    return Term.objects.filter(live=True).select_related("taxonomy", "parent").order_by("pk")


def _whole(found: "QuerySet[Service]") -> "QuerySet[Service]":
    return found.prefetch_related(*narrowing.WITH_PARTS)


def _placed(rows: "QuerySet[ServiceAt]") -> "QuerySet[ServiceAt]":
    parts = [f"service__{name}" for name in narrowing.WITH_PARTS]
    return rows.prefetch_related("venue__access", *parts).order_by("pk")


def _searched(found: "QuerySet[Row]", request: HttpRequest) -> "QuerySet[Row]":
    for word in request.GET.get("search", "").split()[:20]:
        found = found.filter(name__icontains=word)
    return found.order_by("pk")


def _one(found: Any, uid: UUID, shape: Shape) -> HttpResponse:
    each = found.filter(uid=uid).first()
    if each is None:
        return JsonResponse({"detail": "Nothing here has this id."}, status=404)
    return _dated(JsonResponse(shape(each)), [each])


def _dated(response: HttpResponse, rows: Iterable[Any]) -> HttpResponse:
    """With the moment at which the newest of the rows changed; a row of a service changed when its service did."""
    moments = [getattr(each, "changed_at", None) or each.service.changed_at for each in rows]
    if moments:
        response.headers["Last-Modified"] = http_date(max(moments).timestamp())
    return response


def _page(request: HttpRequest, found: "QuerySet[Any] | Rows", shape: Shape) -> HttpResponseBase:
    if asked.read(request.GET, "format", {"json": False, "ndjson": True}.__getitem__, "json or ndjson"):
        return StreamingHttpResponse(_lines(found, shape), content_type="application/x-ndjson")
    page = asked.page(request.GET)
    pages = Paginator(found, page.size, allow_empty_first_page=True)  # type: ignore[arg-type]  # it takes slices alone
    rows = list(pages.page(page.number).object_list) if page.number <= pages.num_pages else []
    total_pages = pages.num_pages if pages.count else 0
    envelope = {
        "total_items": pages.count,
        "total_pages": total_pages,
        "page_number": page.number,
        "size": len(rows),
        "first_page": page.number == 1,
        "last_page": page.number >= total_pages,
        "empty": not rows,
        "contents": [shape(each) for each in rows],
    }
    return _dated(JsonResponse(envelope), rows)


def _lines(found: "QuerySet[Any] | Rows", shape: Shape) -> Iterator[str]:
    for each in found.iterator(chunk_size=500):
        yield json.dumps(shape(each), ensure_ascii=False) + "\n"
