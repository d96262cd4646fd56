"""The eleven addresses of the feed. Anybody may read them, from any page of any site; nothing is stored on her side."""

from operator import attrgetter
from typing import TypeVar
from uuid import UUID

from django.conf import settings
from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.urls import reverse

from directory.models import Organisation, Service, ServiceAt, Taxonomy, Term
from directory.oruk import asked, narrowing, organisations, services, terms
from directory.oruk.answering import answers
from directory.oruk.beforehand import Lines
from directory.oruk.paging import one, page, written_page
from directory.oruk.rows import Rows

Row = TypeVar("Row", bound=Model)
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
    if asked.yes(request.GET, "minimal"):
        return page(request, Rows(request, narrowing.services), services.minimal)
    if asked.yes(request.GET, "full"):
        return page(request, _whole(narrowing.services(request)), services.full)
    return written_page(request, Lines(Rows(request, narrowing.services)), attrgetter("words"))


@answers
def service(request: HttpRequest, uid: UUID) -> HttpResponse:
    """One service with all that belongs to it."""
    return one(_whole(Service.objects.ever_public().told_to_others()), uid, services.full)


@answers
def service_at_location_list(request: HttpRequest) -> HttpResponseBase:
    """Services at their venues."""
    whole = asked.yes(request.GET, "full")
    rows = narrowing.service_at_locations(request)
    return page(request, _placed(rows), lambda each: services.at_location(each, whole=whole))


@answers
def service_at_location(request: HttpRequest, uid: UUID) -> HttpResponse:
    """One service at one venue."""
    rows = ServiceAt.objects.filter(service__in=Service.objects.public().told_to_others(), venue__live=True)
    return one(_placed(rows), uid, lambda each: services.at_location(each, whole=True))


@answers
def organisation_list(request: HttpRequest) -> HttpResponseBase:
    """Those with a service that anybody finds."""
    found = _searched(_open_organisations(), request)
    whole = asked.yes(request.GET, "full") or asked.yes(request.GET, "full_service")
    return page(request, found, organisations.full if whole else organisations.brief)


@answers
def organisation(request: HttpRequest, uid: UUID) -> HttpResponse:
    """One organisation."""
    return one(_open_organisations(), uid, organisations.full)


@answers
def taxonomy_list(request: HttpRequest) -> HttpResponseBase:
    """Lists of terms."""
    return page(request, _searched(Taxonomy.objects.filter(live=True), request), terms.taxonomy)


@answers
def taxonomy(request: HttpRequest, uid: UUID) -> HttpResponse:
    """One list of terms."""
    return one(Taxonomy.objects.filter(live=True), uid, terms.taxonomy)


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
    return page(request, found, terms.term)


@answers
def term(request: HttpRequest, uid: UUID) -> HttpResponse:
    """One term."""
    return one(_open_terms(), uid, terms.term)


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
