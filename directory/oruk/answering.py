"""How the feed answers: open to every site, in JSON also when it refuses, and with a tag to ask for news by.

The tag is the edition of the site and the address: whoever holds it hears that nothing changed before any row is read.
"""

import hashlib
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.utils import translation
from django.utils.cache import get_conditional_response, patch_cache_control, patch_vary_headers
from django.utils.http import parse_http_date_safe
from django.views.decorators.csrf import csrf_exempt

from directory import edition
from directory.oruk.asked import BadQueryError
from directory.printed import printed

LANGUAGE = "en"  # whatever the browser of whoever asks would rather read
READS = ("GET", "HEAD", "OPTIONS")
View = Callable[..., HttpResponseBase]


def answers(view: View) -> View:
    """Whatever comes of it: JSON, readable from any page of any site, without a cookie."""

    kept = printed(view)

    @csrf_exempt
    @login_not_required
    @wraps(view)
    def answered(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        with translation.override(LANGUAGE):
            response = _answer(kept, request, *args, **kwargs)
        response.headers["Access-Control-Allow-Origin"] = "*"
        response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
        return response

    return answered


def missing(request: HttpRequest, **_: Any) -> HttpResponse:
    """Any other address under the feed."""
    return JsonResponse({"detail": "There is nothing at this address."}, status=404)


def _answer(view: View, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
    if request.method not in READS:
        return _refused("This feed is only for reading.", 405, Allow=", ".join(READS))
    if request.method == "OPTIONS":
        return HttpResponse(status=204, headers={"Access-Control-Allow-Methods": ", ".join(READS)})
    if any("\x00" in value for _name, values in request.GET.lists() for value in values):
        return _refused("A value has a sign in it that cannot be read.", 400)
    tag = _tag(request)
    if same := get_conditional_response(request, etag=tag):
        return _cached(same)
    try:
        response = view(request, *args, **kwargs)
    except BadQueryError as error:
        return _refused(str(error), 400)
    if isinstance(response, HttpResponse) and response.status_code == 200:
        return _tagged(request, response, tag)
    return response


def _refused(sentence: str, status: int, **headers: str) -> HttpResponse:
    return JsonResponse({"detail": sentence}, status=status, headers=headers)


def _tag(request: HttpRequest) -> str:
    asked = f"{edition.of(request)} {request.get_full_path()}"
    return f'"{hashlib.sha256(asked.encode()).hexdigest()[:32]}"'


def _tagged(request: HttpRequest, response: HttpResponse, tag: str) -> HttpResponseBase:
    """With what the answer is known by; whoever has it since it last changed gets only that it holds."""
    response.headers["ETag"] = tag
    changed = parse_http_date_safe(response.headers.get("Last-Modified", ""))
    return _cached(get_conditional_response(request, etag=tag, last_modified=changed, response=response) or response)


def _cached(response: HttpResponseBase) -> HttpResponseBase:
    patch_cache_control(response, public=True, max_age=60)
    patch_vary_headers(response, ["Accept-Encoding"])
    return response
