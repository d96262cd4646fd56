"""Whom to ask and what is spoken: contacts, telephones and languages of a feed as ours."""

from collections.abc import Iterator

from django.utils.translation import override

from directory.harvest.refusing import LeftOut
from directory.harvest.told import ToldContact
from directory.harvest.values import Json, fitted, identity, line, mailbox, phone, rows
from directory.models.reasons import Why
from ui.languages import OFFERED, language_name

LONG_CODES = dict(zip(  # as ISO 639-3 writes the languages we offer
    ("eng", "por", "pol", "ron", "fra", "ara", "ben", "bul", "ces", "deu", "ell", "spa", "fas", "hin", "hun", "ita",
     "lit", "lav", "nep", "nld", "pan", "rus", "slk", "som", "sqi", "swa", "tam", "tha", "tgl", "tur", "ukr", "urd",
     "vie", "zho"),
    OFFERED, strict=True,
))  # fmt: skip


def contacts(service: Json, places: list[Json], left: list[LeftOut]) -> tuple[ToldContact, ...]:
    """Everybody and every number once; a number that a contact has does not stand a second time by itself."""
    holders = [service, *places]
    people = [one for each in holders for told in rows(each, "contacts", left) for one in _contact(told, left)]
    known = {one.phone for one in people}
    alone = [one for each in holders for one in _numbers(each, left) if one.phone not in known]
    kept: dict[ToldContact, ToldContact] = {}
    for one in [*people, *alone]:
        kept.setdefault(one._replace(their_id=""), one)
    return tuple(kept.values())


def languages(service: Json, left: list[LeftOut]) -> tuple[tuple[str, str], ...]:
    """The languages we offer, by their code or their English name."""
    found: dict[str, str] = {}
    for each in rows(service, "languages", left):
        said = [line(each.get(name)) for name in ("code", "name", "language")]
        code = next(filter(None, map(_code, said)), "")
        if code:
            found.setdefault(code, fitted(line(each.get("note")), 100, left))
        elif any(said):
            left.append(LeftOut(Why.LANGUAGE, next(filter(None, said))[:100]))
    return tuple(found.items())


def _code(words: str) -> str:
    short = words.lower().replace("_", "-").split("-")[0]
    if short in OFFERED:
        return short
    return LONG_CODES.get(short) or _by_name().get(words.casefold(), "")


def _by_name() -> dict[str, str]:
    with override("en"):
        return {language_name(code).casefold(): code for code in OFFERED}


def _contact(told: Json, left: list[LeftOut]) -> Iterator[ToldContact]:
    """One row for each of its numbers, and one for somebody without any."""
    role = fitted(line(told.get("title")) or line(told.get("department")), 100, left)
    name, email = fitted(line(told.get("name")), 100, left), mailbox(told.get("email"), left)
    numbers = [one.phone for one in _numbers(told, left)] or [""]
    for number in numbers if role or name or email or numbers[0] else []:
        yield ToldContact(identity(told.get("id")), role, name, number, email)


def _numbers(told: Json, left: list[LeftOut]) -> Iterator[ToldContact]:
    for each in rows(told, "phones", left):
        if number := phone(each.get("number"), left):
            role = fitted(line(each.get("description")), 100, left)
            yield ToldContact(identity(each.get("id")), role, phone=number)
