"""The filters there are, each with the values it offers, in the reader's language."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from directory.blocks import ACCESS
from directory.models import Schedule, Service
from directory.search.asking import PARTS, Question
from directory.search.terms import Entry, Lists
from ui.languages import language_name

YES = "yes"
SPOKEN_ANYWAY = "en"


@dataclass(frozen=True)
class Group:
    """One filter: its name in the address, its words, and its values with theirs."""

    name: str
    words: str
    values: Mapping[str, str]
    is_counted: bool = True


def groups(lists: Lists, used: Collection[tuple[str, str]], asked: Question) -> list[Group]:
    """All filters; of languages and terms only those that some service has."""
    return [*_of_terms(lists, used, asked), *_of_time(), *_of_service(used)]


def _of_terms(lists: Lists, used: Collection[tuple[str, str]], asked: Question) -> Iterator[Group]:
    ours = {
        "category": _("What for"),
        "need": _("Extra needs"),
        "funding": _("Help with paying"),
        "audience": _("Meant for"),
    }
    language = get_language()
    for name, entries in lists.items():
        found = [entry for entry in entries if (name, entry.code) in used]
        terms = {entry.code: entry.told(language) for entry in _unfolded(found, asked.chosen(name))}
        if terms:
            yield Group(name, ours[name], terms)


def _unfolded(entries: Sequence[Entry], chosen: frozenset[str]) -> list[Entry]:
    """The top terms, and below one that was chosen, or has a chosen one below it, all of its own."""
    tops = {entry.parent or entry.code for entry in entries if entry.code in chosen}
    return [entry for entry in entries if entry.parent is None or entry.parent in tops]


def _of_time() -> Iterator[Group]:
    yield Group("day", _("Day"), _labels(Schedule.Weekday), is_counted=False)
    parts = dict(zip(PARTS, (_("Morning"), _("Afternoon"), _("Evening")), strict=True))
    yield Group("time", _("Time of day"), parts, is_counted=False)
    yield Group("week", _("When"), {YES: _("In the next seven days")}, is_counted=False)


def _of_service(used: Collection[tuple[str, str]]) -> Iterator[Group]:
    yield Group("free", _("Price"), {YES: _("Free")})
    yield Group("booking", _("How to come"), _labels(Service.Booking))
    spoken = {value for name, value in used if name == "language"} - {SPOKEN_ANYWAY}
    languages = {code: language_name(code) for code in spoken}
    yield Group("language", _("Spoken there"), dict(sorted(languages.items(), key=lambda pair: pair[1])))
    yield Group("access", _("Getting in"), {code: str(words) for code, words in ACCESS})


def _labels(choices: type[Schedule.Weekday] | type[Service.Booking]) -> dict[str, str]:
    return {str(value): str(label) for value, label in choices.choices}
