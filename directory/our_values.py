"""What the service believes in: written once, on the page of that name, and told wherever a block asks for it."""

import json
from collections.abc import Iterable
from hashlib import sha256
from typing import Any

from django.apps import apps
from django.conf import settings

VALUES = "values"  # the page right below the home page is found by this name in every language
BELOW_HOME = 3  # the root, a home, and what lies right below it
FIRST = settings.LANGUAGE_CODE


def values_in(language: str) -> tuple[str, list[Any]]:
    """The language they are told in and each of them: in the one asked for where that is public, else in the first."""
    pages = apps.get_model("directory", "PlainPage").objects  # its words are made of blocks, which ask this module
    found = pages.live().filter(slug=VALUES, depth=BELOW_HOME, locale__language_code__in=[language, FIRST])
    by_language = {page.locale.language_code: _of(page) for page in found.select_related("locale")}
    told = next((code for code in (language, FIRST) if by_language.get(code)), FIRST)
    return told, by_language.get(told, [])


def easy_in(language: str) -> list[Any]:
    """Those of them that somebody has written in easy words."""
    return [value for value in values_in(language)[1] if value["easy"] and value["picture"]]


def digest_in(language: str) -> str:
    """What changes when one of them does."""
    values = [[value["words"], value["easy"], value["picture"]] for value in values_in(language)[1]]
    return sha256(json.dumps(values).encode()).hexdigest()


def are_told_in(blocks: Iterable[Any]) -> bool:
    """Whether the words ask for them."""
    return any(block.block_type == "our_values" for block in blocks)


def _of(page: Any) -> list[Any]:
    return [value for block in page.body if block.block_type == "values" for value in block.value]
