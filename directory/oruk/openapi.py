"""Our own description of the feed in OpenAPI 3.1: what may be asked, and what always comes."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse

from directory.oruk.answering import answers
from directory.oruk.asked import MOST, PER_PAGE
from directory.oruk.members import SCHEMAS

Json = dict[str, Any]
TEXT, WHOLE, NUMBER, TRUTH = {"type": "string"}, {"type": "integer"}, {"type": "number"}, {"type": "boolean"}
UID = {"type": "string", "format": "uuid"}
PARAMETERS: dict[str, tuple[Json, str]] = {
    "page": (WHOLE | {"minimum": 1, "default": 1}, "Which page, counted from 1."),
    "per_page": (WHOLE | {"minimum": 1, "maximum": MOST, "default": PER_PAGE}, "How many on one page."),
    "format": (TEXT | {"enum": ["json", "ndjson"]}, "ndjson gives everything at once, one object on a line."),
    "search": (TEXT, "Words that must all stand in name, description or organisation."),
    "organization_id": (UID, "Only of this organisation."),
    "taxonomy_term_id": (UID, "Only what is sorted under this term."),
    "taxonomy_id": (UID, "Only what is sorted under a term of this list; of terms, those of this list."),
    "modified_after": (
        TEXT | {"format": "date-time"},
        "Only what changed after this moment. Services that were taken off the site come too, as inactive.",
    ),
    "minimal": (TRUTH, "Only id, name, status and when it last changed."),
    "full": (TRUTH, "With everything that belongs to each."),
    "full_service": (TRUTH, "The same, as the live standard calls it for organisations."),
    "minimum_age": (NUMBER, "Years. What is only for younger people is left out."),
    "maximum_age": (NUMBER, "Years. What is only for older people is left out."),
    "day": (TEXT | {"enum": ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]}, "Held on this day of the week."),
    "start_time": (TEXT, "Begins at this time or later, for example 09:30."),
    "end_time": (TEXT, "Ends at this time or earlier."),
    "postcode": (TEXT, "Alone: services whose area holds it. With proximity: those near it."),
    "proximity": (NUMBER | {"minimum": 0}, "Metres from the middle of the postcode."),
    "top_only": (TRUTH, "Only terms under no other."),
    "parent_id": (UID, "Only terms under this one."),
}
PAGING = ("search", "page", "per_page", "format")
FINDING = (
    "organization_id", "taxonomy_term_id", "taxonomy_id", "modified_after", "full", "minimum_age", "maximum_age",
    "day", "start_time", "end_time", "postcode", "proximity",
)  # fmt: skip
LISTS: dict[str, tuple[str, str, tuple[str, ...], bool]] = {  # by address: what it is, its schema, its parameters
    "services": ("Services", "Service", (*PAGING, *FINDING, "minimal"), True),
    "service_at_locations": ("Services at their venues", "ServiceAtLocation", (*PAGING, *FINDING), False),
    "organizations": ("Organisations", "Organization", (*PAGING, "full", "full_service"), False),
    "taxonomies": ("Lists of terms", "Taxonomy", PAGING, False),
    "taxonomy_terms": ("Terms", "TaxonomyTerm", (*PAGING, "taxonomy_id", "parent_id", "top_only"), False),
}


@answers
def document(request: HttpRequest) -> HttpResponse:
    """The description, for programs."""
    return JsonResponse(described(settings.WAGTAILADMIN_BASE_URL.rstrip("/") + reverse("oruk:about").rstrip("/")))


def described(server: str) -> Json:
    """The whole document."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Service directory",
            "version": "3.0",
            "summary": "Open Referral UK 3.0, with the further members of HSDS 3.0.",
            "description": "Open to read. Times are those on the clock of the place, Europe/London or Europe/Jersey.",
            "license": {"name": settings.FEED_LICENCE, "url": settings.FEED_LICENCE_URL},
        },
        "externalDocs": {"description": "The same for people to read", "url": f"{server}/docs/"},
        "servers": [{"url": server}],
        "tags": [{"name": "required"}, {"name": "optional"}],
        "paths": dict(_paths()),
        "components": {"schemas": SCHEMAS, "parameters": {name: _parameter(name) for name in PARAMETERS}},
    }


def _paths() -> Iterator[tuple[str, Json]]:
    yield "/", {"get": _operation("about", "Which standard this is", True, (), _ref("About"))}
    for address, (what, schema, names, required) in LISTS.items():
        yield f"/{address}", {"get": _operation(f"list_{address}", what, required, names, _pages_of(schema))}
        one = _operation(f"get_{address}", f"{what}: one of them", required, (), _ref(schema))
        one["responses"]["404"] = _refusal("There is none with this id.")
        where = {"name": "id", "in": "path", "required": True, "schema": UID}
        yield f"/{address}/{{id}}", {"get": one | {"parameters": [where]}}


def _operation(name: str, summary: str, required: bool, names: Iterable[str], schema: Json) -> Json:
    return {
        "operationId": name,
        "summary": summary,
        "tags": ["required" if required else "optional"],
        "parameters": [{"$ref": f"#/components/parameters/{each}"} for each in names],
        "responses": {
            "200": {"description": "What was asked for.", "content": {"application/json": {"schema": schema}}},
            "400": _refusal("Something in the address cannot be understood."),
        },
    }


def _refusal(sentence: str) -> Json:
    return {"description": sentence, "content": {"application/json": {"schema": _ref("Refusal")}}}


def _parameter(name: str) -> Json:
    schema, words = PARAMETERS[name]
    return {"name": name, "in": "query", "description": words, "schema": schema}


def _pages_of(schema: str) -> Json:
    rows = {"type": "object", "properties": {"contents": {"type": "array", "items": _ref(schema)}}}
    return {"allOf": [_ref("Page"), rows]}


def _ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}
