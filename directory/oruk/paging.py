"""How one thing and a page of things are answered: as JSON, with the moment at which the newest of them changed."""

import json
from collections.abc import Callable, Iterable
from typing import Any
from uuid import UUID

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse, StreamingHttpResponse
from django.utils.http import http_date

from directory.oruk import asked
from directory.oruk.rows import Read
from directory.oruk.shape import Told

Shape = Callable[[Any], Told]
Words = Callable[[Any], str]
Things = QuerySet[Any] | Read[Any]
MANY = 500


def one(found: Any, uid: UUID, shape: Shape) -> HttpResponse:
    """The thing with this id, or that there is none."""
    each = found.filter(uid=uid).first()
    if each is None:
        return JsonResponse({"detail": "Nothing here has this id."}, status=404)
    return _dated(JsonResponse(shape(each)), [each])


def page(request: HttpRequest, found: Things, shape: Shape) -> HttpResponseBase:
    """The page of things that is asked for, or all of them, one a line."""
    return written_page(request, found, lambda each: json.dumps(shape(each)))


def written_page(request: HttpRequest, found: Things, words: Words) -> HttpResponseBase:
    """The same of things that say their own words."""
    if asked.read(request.GET, "format", {"json": False, "ndjson": True}.__getitem__, "json or ndjson"):
        lines = (words(each) + "\n" for each in found.iterator(chunk_size=MANY))
        return StreamingHttpResponse(lines, content_type="application/x-ndjson")
    wanted = asked.page(request.GET)
    pages = Paginator(found, wanted.size)  # type: ignore[arg-type]  # it takes slices alone
    things = list(pages.page(wanted.number).object_list) if wanted.number <= pages.num_pages else []
    envelope = json.dumps(_envelope(pages, wanted.number, len(things))).removesuffix("}")
    content = f'{envelope}, "contents": [{", ".join(map(words, things))}]}}'
    return _dated(HttpResponse(content, content_type="application/json"), things)


def _envelope(pages: "Paginator[Any]", number: int, size: int) -> Told:
    total_pages = pages.num_pages if pages.count else 0
    return {
        "total_items": pages.count,
        "total_pages": total_pages,
        "page_number": number,
        "size": size,
        "first_page": number == 1,
        "last_page": number >= total_pages,
        "empty": not size,
    }


def _dated(response: HttpResponse, things: Iterable[Any]) -> HttpResponse:
    """With the moment at which the newest of them changed; a row of a service changed when its service did."""
    moments = [getattr(each, "changed_at", None) or each.service.changed_at for each in things]
    if moments:
        response.headers["Last-Modified"] = http_date(max(moments).timestamp())
    return response
