"""What is wrong with a catalogue of translated words: what is missing, empty, left over, or lost a placeholder."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import polib
from django.conf import settings

from config.said import Said

PLACEHOLDER = re.compile(r"%\(\w+\)\d*[sd]|%[sd]|\{\w*\}|</?\w+>")
NAMELESS = ("%s", "%d", "{}")
READ = "X-Read-By-A-Native-Speaker"  # the head of each catalogue says who read it, or "not yet"
# Words of Brazil, and gerunds as said there; our readers came from Madeira and the Azores.
BRAZILIAN = re.compile(
    r"\b(você|vocês|usuári[oa]s?|senhas?|celular(es)?|cadastr\w+|arquivos?|salvar|salve|deletar|telas?|contatos?|"
    r"registros?|equipes?|ônibus|banheiros?|compartilh\w+|gerenciar|bebê|fatos?|treinamento|"
    r"(está|estão|estou|estava) \w+ndo)\b",
    re.IGNORECASE,
)


def catalogues() -> dict[str, polib.POFile]:
    """Every catalogue, by its language."""
    paths = sorted(Path(settings.LOCALE_PATHS[0]).glob("*/LC_MESSAGES/django.po"))
    return {path.parts[-3]: polib.pofile(str(path)) for path in paths}


def faults(catalogue: polib.POFile, everything: Iterable[Said]) -> Iterator[str]:
    """One sentence a fault; none when every word is there and whole."""
    kept = {Said(entry.msgid, entry.msgctxt or "", entry.msgid_plural or ""): entry for entry in catalogue}
    wanted = set(everything)
    yield from (f"missing: {said.words!r}{_sense(said)}" for said in sorted(wanted - kept.keys()))
    yield from (f"nobody says this any more: {said.words!r}{_sense(said)}" for said in sorted(kept.keys() - wanted))
    for said, entry in kept.items():
        if not entry.translated():
            yield f"not translated: {said.words!r}{_sense(said)}"
        elif not _keeps_placeholders(said, entry):
            yield f"placeholders differ: {said.words!r}: {entry.msgstr or entry.msgstr_plural}"


def awaits_a_native_reader(catalogue: polib.POFile) -> bool:
    """Whether the words were made by machine and nobody who speaks the language has read them."""
    return str(catalogue.metadata.get(READ, "not yet")) == "not yet"


@cache
def messages_awaiting_a_reader() -> dict[str, int]:
    """How many messages each language has that no native speaker has read; catalogues change only with a release."""
    return {language: len(each) for language, each in catalogues().items() if awaits_a_native_reader(each)}


def _sense(said: Said) -> str:
    return f" ({said.context})" if said.context else ""


def _keeps_placeholders(said: Said, entry: polib.POEntry) -> bool:
    """For one thing the number may be a word; for many every placeholder is there."""
    if not said.plural:
        return _in(entry.msgstr) == _in(said.words)
    forms = [_in(entry.msgstr_plural[number]) for number in sorted(entry.msgstr_plural)]
    one, many = _in(said.words), _in(said.plural)
    return one & many <= forms[0] <= one | many and all(form == many for form in forms[1:])


def _in(words: str) -> set[tuple[str, int]]:
    """The placeholders. One without a name is counted: said twice it would take what is not there."""
    found = PLACEHOLDER.findall(words)
    return {(each, found[:place].count(each) if each in NAMELESS else 0) for place, each in enumerate(found)}
