"""A leaflet or a story as plain parts, one after another: what is read aloud, and what is measured."""

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING, Any, Literal

from django.utils.html import strip_tags

from directory.links import Shown, Website, shown
from directory.our_values import values_in

if TYPE_CHECKING:
    from directory.models.leaflets import LeafletPage
    from directory.models.stories import StoryPage

BREAK = re.compile(r"<br ?/?>")
Kind = Literal["heading", "words", "points", "picture", "call_out", "contact", "links"]


@dataclass(frozen=True)
class Part:
    """One part: its words, each line for itself."""

    kind: Kind
    lines: tuple[str, ...] = ()
    heading: str = ""
    websites: tuple[Website, ...] = ()


def parts_of(page: "LeafletPage | StoryPage", *, but: Container[str] = ()) -> list[Part]:
    """All of them, in the order they are read, but those of these kinds of block."""
    blocks = (block for block in page.body if block.block_type not in but)
    return [part for block in blocks for part in _part(block.block_type, block.value, page)]


def _part(kind: str, value: Any, page: "LeafletPage | StoryPage") -> Iterator[Part]:
    match kind:
        case "heading":
            yield Part("heading", heading=value)
        case "paragraph":
            yield Part("words", tuple(paragraphs(value.source)))
        case "points":
            yield Part("points", tuple(value))
        case "values":
            yield Part("points", tuple(each["words"] for each in value))
        case "our_values":
            yield Part("points", tuple(each["words"] for each in values_in(page.locale.language_code)[1]))
        case "picture" if value.contextual_alt_text:
            yield Part("picture", (value.contextual_alt_text,))
        case "call_out":
            yield Part("call_out", (value["words"],), value["title"])
        case "contact":
            yield Part("contact")
        case "links":
            yield from _links(shown(value))


def _links(now: Shown | None) -> Iterator[Part]:
    if now:
        yield Part("links", (now.summary,), now.name, now.websites)


def paragraphs(html: str) -> Iterator[str]:
    """The words of rich text without its marks."""
    for each in BREAK.sub(" ", html).split("</p>"):
        words = " ".join(unescape(strip_tags(each)).split())
        if words:
            yield words
