"""A leaflet in the words of a voice: what comes first is said first, lists are counted, nothing leans on the eye."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from centres.models import Centre
from directory.leaflet_parts import Part, parts_of
from directory.links import Website
from directory.listening import as_heard
from workdays.dates import date_format

if TYPE_CHECKING:
    from directory.models.leaflets import LeafletPage


HEADS = frozenset({"heading", "links"})  # parts that begin with a heading


@dataclass(frozen=True)
class Line:
    """One thing a voice says; headings may be jumped to."""

    words: str
    is_heading: bool = False


def lines_of(leaflet: "LeafletPage", centre: Centre | None) -> list[Line]:
    """Everything, in the language that is active."""
    language, parts = leaflet.language, parts_of(leaflet)
    said = [Line(leaflet.title, True), Line(leaflet.lead), *_about(leaflet, parts)]
    for part in parts:
        said += _part(part, centre)
    said.append(Line(_("That is the end of this leaflet.")))
    return [Line(as_heard(_stopped(line.words), language), line.is_heading) for line in said if line.words]


def _about(leaflet: "LeafletPage", parts: list[Part]) -> Iterator[Line]:
    count = sum(part.kind in HEADS for part in parts)
    if count:
        yield Line(ngettext("It has %(count)d part.", "It has %(count)d parts.", count) % {"count": count})
    yield Line(_("This is version %(version)d.") % {"version": leaflet.version})
    if leaflet.reviewed_on:
        yield Line(_("We last checked it on %(day)s.") % {"day": date_format(leaflet.reviewed_on)})


def _part(part: Part, centre: Centre | None) -> Iterator[Line]:
    if part.heading:
        yield Line(part.heading, part.kind in HEADS)
    if part.kind == "points":
        yield Line(_counted(len(part.lines)))
    yield from (Line(_("Picture: %(words)s") % {"words": words}) for words in part.lines if part.kind == "picture")
    yield from (Line(words) for words in part.lines if part.kind != "picture")
    if part.kind == "contact" and centre:
        yield from _reach(centre)
    if part.kind == "links":
        yield from _websites(part.websites)


def _counted(points: int) -> str:
    return ngettext("There is %(count)d thing to say.", "There are %(count)d things to say.", points) % {
        "count": points
    }


def _reach(centre: Centre) -> Iterator[Line]:
    yield Line(_("How to reach %(name)s") % {"name": centre.name}, True)
    if centre.phone:
        yield Line(_("Ring: %(number)s") % {"number": centre.phone})
    if centre.email:
        yield Line(_("Write to: %(address)s") % {"address": _spelled(centre.email)})
    yield from (Line(line) for line in [*centre.address.splitlines(), *centre.opening_hours.splitlines()])


def _websites(websites: tuple[Website, ...]) -> Iterator[Line]:
    count = len(websites)
    yield Line(ngettext("There is %(count)d website.", "There are %(count)d websites.", count) % {"count": count})
    for each in websites:
        yield Line(f"{each.name}: {each.sentence}")
        if each.is_broken:
            yield Line(_("This website does not work at the moment, so we do not send you there."))
            continue
        if each.other_language:
            yield Line(_("Language of the website: %(language)s") % {"language": each.other_language})
        yield Line(_("Its address: %(address)s") % {"address": _spelled(each.in_words)})


def _spelled(address: str) -> str:
    said = {
        "@": pgettext("said of @", "at"),
        ".": pgettext("said of a point in an address", "dot"),
        "/": pgettext("said of a stroke in an address", "slash"),
    }
    return "".join(f" {said[sign]} " if sign in said else sign for sign in address)


def _stopped(words: str) -> str:
    """A voice rests at a full stop; a line without one would run into the next."""
    return words if not words or words[-1] in ".?!:" else f"{words}."
