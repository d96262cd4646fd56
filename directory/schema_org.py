"""What search engines read of a service: schema.org, as JSON inside the page. It runs nothing."""

import json
from typing import Any

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from directory.models import Service, Venue

ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}  # no text can end the element it stands in


def described(each: Service) -> SafeString:
    """The element for the head of the page."""
    words = json.dumps(_members(each), ensure_ascii=False).translate(ESCAPES)
    return format_html('<script type="application/ld+json">{}</script>', mark_safe(words))  # noqa: S308 - escaped above


def _members(each: Service) -> dict[str, Any]:
    members = {
        "@context": "https://schema.org",
        "@type": "Service",
        "name": each.name,
        "description": each.summary,
        "url": each.website,
        "provider": {"@type": "Organization", "name": each.organisation.name},
        "isAccessibleForFree": each.charge == Service.Charge.FREE or None,
        "areaServed": each.covers,
        "availableChannel": [_channel(place.venue) for place in each.open_places if not place.venue.is_masked],
    }
    return {name: value for name, value in members.items() if value}


def _channel(venue: Venue) -> dict[str, Any]:
    address = {
        "@type": "PostalAddress",
        "streetAddress": venue.line_1,
        "addressLocality": venue.town,
        "postalCode": venue.postcode,
        "addressCountry": venue.country,
    }
    return {"@type": "ServiceChannel", "serviceLocation": {"@type": "Place", "name": venue.name, "address": address}}
