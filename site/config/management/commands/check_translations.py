"""Says, language by language, what is missing and whether a native speaker has read it."""

from django.core.management.base import BaseCommand, CommandError

from config.catalogues import READ, awaits_a_native_reader, catalogues, faults
from config.said import everything_said


class Command(BaseCommand):
    """One line a language, and one for each fault; fails while there is any."""

    help = "Check that every word is translated into every language, and list what awaits a native reader."
    requires_system_checks = ()

    def handle(self, *args: object, **options: object) -> None:
        said, found = everything_said(), 0
        for language, catalogue in catalogues().items():
            read = "made by machine, awaits a native reader" if awaits_a_native_reader(catalogue) else "read by "
            who = "" if awaits_a_native_reader(catalogue) else catalogue.metadata[READ]
            self.stdout.write(f"{language}: {len(catalogue)} texts, {read}{who}")
            for fault in faults(catalogue, said):
                found += 1
                self.stdout.write(f"{language}: {fault}")
        if found:
            raise CommandError(f"{found} faults in the translations.")
