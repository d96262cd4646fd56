"""Notes from where each request comes, so that whoever writes the trail need not know of requests."""

import ipaddress
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from trail.whereabouts import acting_from

Answer = Callable[[HttpRequest], HttpResponse]
FACES = {"staff": "staff", "my": "my", "cms": "cms", "accounts": "sign-in"}


def remember_where(get_response: Answer) -> Answer:
    """Every entry written while this request is answered names the face and the network it came from."""

    def middleware(request: HttpRequest) -> HttpResponse:
        face = FACES.get(request.path.split("/")[1], "public")
        with acting_from(f"{face} {network_of(request)}".strip()):
            return get_response(request)

    return middleware


def network_of(request: HttpRequest) -> str:
    """The network of the other end, wide enough to name no household; empty when it cannot be told."""
    try:
        address = ipaddress.ip_address(_address_of(request))
    except ValueError:
        return ""
    bits = 24 if address.version == 4 else 48
    return str(ipaddress.ip_network(f"{address}/{bits}", strict=False))


def _address_of(request: HttpRequest) -> str:
    """Who connected; behind our own proxies, whom the outermost of them saw. The rest anybody can make up."""
    proxies = getattr(settings, "ALLAUTH_TRUSTED_PROXY_COUNT", 0)
    seen = [part.strip() for part in request.headers.get("X-Forwarded-For", "").split(",")]
    if proxies and len(seen) >= proxies:
        return seen[-proxies]
    return str(request.META.get("REMOTE_ADDR", ""))
