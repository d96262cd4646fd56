"""Does the site's work away from the page: the task queue, and the clock beside it. One on each machine is enough."""

from argparse import ArgumentParser
from typing import Any

from django_tasks_db.management.commands.db_worker import Command as TaskWorker

from clock.running import Clock


class Command(TaskWorker):
    """`manage.py worker`; a SIGTERM lets what runs come to its end."""

    help = "Does tasks from the queue, and everything that happens regularly."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """As the queue's own worker, but it does not restart itself unless asked to."""
        super().add_arguments(parser)
        parser.set_defaults(reload=False)

    def configure_logging(self, verbosity: int) -> None:
        """Leave the levels to the settings: by itself the queue says two lines about every task that goes well."""

    def handle(self, **options: Any) -> None:
        """Run the clock for as long as the queue's worker runs."""
        clock = Clock(options["worker_id"])
        clock.start()
        try:
            super().handle(**options)
        finally:
            clock.stop()
