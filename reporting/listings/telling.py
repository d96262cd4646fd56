"""What stands in a thing and its parts, as an editor reads it, and what is told differently after an import."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, time
from typing import Any

from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from directory.upkeep.telling import Difference, Line, contact_in_words, joined, price_in_words, time_in_words
from reporting.listings.kinds import (
    ACCESS,
    CONTACTS,
    COSTS,
    DRAFT,
    GUIDE_WORDS,
    LIVE,
    PLACES,
    SPOKEN,
    TAKEN_DOWN,
    TERM_WORDS,
    TIMES,
    WORDS,
    Sheet,
)
from reporting.listings.readers import written
from ui.languages import language_name
from workdays.dates import date_format

STATES = {
    LIVE: gettext_lazy("On the site"),
    DRAFT: gettext_lazy("Draft"),
    TAKEN_DOWN: gettext_lazy("Taken off the site"),
}


def picture(sheet: Sheet, thing: Any, state: str, parts: Iterable[Sheet]) -> list[Line]:
    """Every field of the thing, and its parts of these kinds, in words."""
    return [
        Line(_("Where it stands"), str(STATES[state])),
        *(Line(_named(sheet, name), _words(getattr(thing, name))) for _column, name in sheet.links),
        *(Line(_named(sheet, name), _value(thing, name)) for name in sheet.fields),
        *(Line(str(capfirst(_kind(part))), "\n".join(_parts(part, thing))) for part in parts),
    ]


def differences(was: list[Line], will_be: list[Line]) -> list[Difference]:
    """What is told differently. Where only an id or an order changes, it says just that."""
    both = zip(was, will_be, strict=True)
    found = [Difference(old.name, old.words, new.words) for old, new in both if old.words != new.words]
    return found or [Difference(_("Nothing that is read"), "", _("Only an id, or the order of what belongs to it."))]


def _named(sheet: Sheet, name: str) -> str:
    return str(capfirst(sheet.field(name).verbose_name))


def _kind(part: Sheet) -> str:
    whole: Any = part.part_of
    named = whole._meta.get_field("terms").verbose_name if part.is_of_terms else part.model._meta.verbose_name_plural
    return str(named)


def _value(thing: Any, name: str) -> str:
    shown = getattr(thing, f"get_{name}_display", None)
    return str(shown()) if shown else _words(getattr(thing, name))


def _words(value: Any) -> str:
    match value:
        case bool():
            return _("Yes") if value else _("No")
        case time():
            return f"{value:%H:%M}"
        case datetime():
            return date_format(timezone.localtime(value), "j F Y, H:i")
        case date():
            return date_format(value)
        case _ if hasattr(value, "pk"):
            return str(value)
    return written(value)


def _parts(sheet: Sheet, thing: Any) -> Iterator[str]:
    parts = getattr(thing, sheet.relation).all()
    return (part.name if sheet.is_of_terms else joined(*_IN_WORDS[sheet](part)) for part in parts)


def _in_language(each: Any) -> Iterator[str]:
    yield f"{language_name(each.language)}: {each.name}"
    yield from (getattr(each, "summary", ""), getattr(each, "description", ""))
    yield _("made by machine, waits for a native reader") if each.by_machine else ""


_IN_WORDS: dict[Sheet, Callable[[Any], Iterable[str]]] = {
    TERM_WORDS: _in_language,
    ACCESS: lambda each: (f"{each.get_what_display()}: {each.get_answer_display()}", each.note),
    PLACES: lambda each: (str(each.venue), each.note),
    TIMES: lambda each: (time_in_words(each, date.min),),  # whole: every first day still lies ahead
    COSTS: lambda each: (price_in_words(each),),
    SPOKEN: lambda each: (language_name(each.code), each.note),
    CONTACTS: lambda each: (contact_in_words(each),),
    WORDS: _in_language,
    GUIDE_WORDS: _in_language,
}
