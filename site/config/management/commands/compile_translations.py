"""Compiles our translations; Django's own command would need Debian's gettext."""

from pathlib import Path

import polib
from django.conf import settings
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    """Writes a .mo beside every .po."""

    help = "Compile the translations under templates/locale."
    requires_system_checks = ()

    def handle(self, *args: object, **options: object) -> None:
        for folder in settings.LOCALE_PATHS:
            for words in Path(folder).rglob("*.po"):
                polib.pofile(str(words)).save_as_mofile(str(words.with_suffix(".mo")))
