"""The feed as a page to read, for whoever builds on it: made from our own OpenAPI document."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from directory.models import Service, ServiceAt, Taxonomy, Term
from directory.oruk.openapi import described
from directory.oruk.readable import addresses, licence, shapes

EXAMPLE_MOMENT = "2026-11-21T10:00:00Z"


@login_not_required
@require_safe
def readable(request: HttpRequest) -> HttpResponse:
    """Every address with what may be asked, examples that work here, what comes, and how to keep a copy."""
    document = described(request.build_absolute_uri(reverse("oruk:about")).rstrip("/"))
    page = {
        "info": document["info"],
        "licence": licence(document),
        "server": document["servers"][0]["url"],
        "addresses": list(addresses(document, _ids())),
        "shapes": list(shapes(document)),
        "after": EXAMPLE_MOMENT,
    }
    return render(request, "directory/feed.html", page)


def _ids() -> dict[str, str]:
    """By list, the id of something that there is."""
    service = Service.objects.public().select_related("organisation").order_by("pk").first()
    rows = {
        "services": service,
        "organizations": service and service.organisation,
        "service_at_locations": ServiceAt.objects.filter(service__in=Service.objects.public()).order_by("pk").first(),
        "taxonomies": Taxonomy.objects.filter(live=True).order_by("pk").first(),
        "taxonomy_terms": Term.objects.filter(live=True).order_by("pk").first(),
    }
    return {name: str(row.uid) for name, row in rows.items() if row}
