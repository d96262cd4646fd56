"""How a leaflet reads, and whether it is harder than its centre wants its leaflets to be."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from centres.figures import figures_at
from centres.intervals import IntervalCode
from directory import plain_words
from directory.leaflet_parts import parts_of
from directory.plain_words import Reading

if TYPE_CHECKING:
    from directory.models.leaflets import LeafletPage


def reading_of(leaflet: "LeafletPage", avoid: Mapping[str, str] | None = None) -> Reading:
    """What is known of its words, the easy version apart."""
    return plain_words.read(_lines(leaflet), leaflet.language, avoid or {})


def limit_of(leaflet: "LeafletPage") -> int:
    """The reading age its centre wants at most; what holds everywhere for a leaflet of no centre."""
    return figures_at(leaflet.centre)[IntervalCode.READING_AGE_YEARS].amount


def is_too_hard(leaflet: "LeafletPage") -> bool:
    """Whether a publisher has to say why she makes it public."""
    return reading_of(leaflet).is_harder_than(limit_of(leaflet))


def _lines(leaflet: "LeafletPage") -> Iterator[str]:
    yield from filter(None, [leaflet.title, leaflet.lead])
    ours = [part for part in parts_of(leaflet) if part.kind != "links"]  # a list of links is not this leaflet's words
    for part in ours:
        yield from filter(None, [part.heading, *part.lines])
