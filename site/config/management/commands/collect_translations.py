"""Brings the catalogues into line with what code and templates say; Django's makemessages would need gettext."""

import polib
from django.core.management.base import BaseCommand

from config.catalogues import catalogues
from config.said import Said, everything_said


class Command(BaseCommand):
    """New words come in untranslated, words that nobody says any more go, the others keep their translation."""

    help = "Write new words into the catalogues under templates/locale and take old ones out."
    requires_system_checks = ()

    def handle(self, *args: object, **options: object) -> None:
        said = everything_said()
        for language, catalogue in catalogues().items():
            kept = {Said(entry.msgid, entry.msgctxt or "", entry.msgid_plural or ""): entry for entry in catalogue}
            catalogue[:] = [_entry(one, kept.get(one), said[one], _forms(catalogue)) for one in said]
            catalogue.wrapwidth = 0
            catalogue.save()
            self.stdout.write(f"{language}: {len(catalogue.untranslated_entries())} texts to translate")


def _forms(catalogue: polib.POFile) -> int:
    """How many plural forms the language has."""
    return int(catalogue.metadata["Plural-Forms"].partition("nplurals=")[2][0])


def _entry(said: Said, kept: polib.POEntry | None, files: set[str], forms: int) -> polib.POEntry:
    words = dict.fromkeys(range(forms), "") if said.plural else None
    entry = kept or polib.POEntry(
        msgid=said.words, msgctxt=said.context or None, msgid_plural=said.plural, msgstr_plural=words or {}
    )
    entry.occurrences = [(file, "") for file in sorted(files)]
    entry.flags = ["python-format"] if "%" in said.words + said.plural else []
    return entry
