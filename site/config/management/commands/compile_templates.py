"""Finds templates that would fail the moment somebody opens the page."""

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.template import TemplateSyntaxError, engines


class Command(BaseCommand):
    """Compiles every template under templates/ and names those that cannot be."""

    help = "Compile every template of ours."

    def handle(self, *args: object, **options: object) -> None:
        folder = settings.ROOT / "templates"
        paths = sorted(path for path in folder.rglob("*") if path.suffix in {".html", ".txt", ".svg", ".xml", ".jinja"})
        faults = []
        for path in paths:
            engine = engines["often" if path.suffix == ".jinja" else "django"]
            try:
                engine.from_string(path.read_text(encoding="utf-8"))
            except TemplateSyntaxError as fault:
                faults.append(f"{path.relative_to(folder)}: {fault}")
        if faults:
            raise CommandError("\n".join(faults))
        self.stdout.write(f"{len(paths)} templates compile.")
