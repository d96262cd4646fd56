"""Reading pages as people do, in words."""

import re
from html import unescape
from typing import Any

from django.test import Client


def words(answer: Any) -> str:
    """The main part of a page without its markup, in single spaces."""
    main = answer.content.decode().partition("<main")[2].partition("</main>")[0]
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", main)).split())


def page(client: Client, address: str) -> str:
    """What somebody reads at the address."""
    answer = client.get(address)
    assert answer.status_code == 200, answer.status_code
    return words(answer)


def on(day: str) -> dict[str, str]:
    """A day in its three boxes, like "closed_on 24 11 2026"."""
    name, *parts = day.split()
    return {f"{name}_{part}": value for part, value in zip(("day", "month", "year"), parts, strict=True)}
