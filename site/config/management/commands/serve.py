"""Starts everything one machine needs: database, demonstration centre, worker and web server."""

import http.client
import os
import socket
import time
from io import StringIO

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connections

from config.programs import EndedError, Programs, let_signals_stop_us

HOST = "127.0.0.1"
SECONDS_TO_ANSWER = 120  # a first start on a slow machine


class Command(BaseCommand):
    """What `python3 dev.py run` starts, until Ctrl-C, SIGTERM or a closed terminal stops it all."""

    help = "Prepare the database, load the demonstration centre once, and run the site with its worker."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--port", type=int, default=8000)

    def handle(self, *args: object, port: int, **options: object) -> None:
        let_signals_stop_us()
        refuse_taken(port)
        try:
            self.prepare_database()
            self.serve(port)
        except KeyboardInterrupt:
            self.stdout.write("Stopped.")
        except EndedError as ended:
            raise CommandError(str(ended)) from ended

    def prepare_database(self) -> None:
        """Bring the tables up to date, and load the demonstration centre where it is shown and not loaded yet."""
        self.stdout.write("Preparing the database")
        call_command("migrate", verbosity=0, interactive=False)
        call_command("createcachetable", verbosity=0)
        if settings.SHOW_DEMO_SIGN_INS:
            self.stdout.write("Preparing the demonstration centre")
            call_command("demo", stdout=StringIO())
        call_command("found", stdout=StringIO())
        connections.close_all()

    def serve(self, port: int) -> None:
        """Run the web server and the worker, and stay until something stops."""
        if settings.SHOW_DEMO_SIGN_INS:  # letters and QR codes of the demonstration lead to where it runs
            os.environ.setdefault("BASE_URL", f"http://localhost:{port}")
        web = ["--bind", f"{HOST}:{port}", "--workers", "1", "--threads", "8", "--no-control-socket"]
        with Programs() as programs:
            programs.start("web server", "-m", "gunicorn", "config.wsgi", *web, "--log-level", "warning")
            programs.start("worker", "manage.py", "worker")
            wait_for_answer(port, programs)
            if settings.SHOW_DEMO_SIGN_INS:
                call_command("demo", sign_ins=True, stdout=self.stdout)
            self.stdout.write(f"\nSamphire is at http://{HOST}:{port}/ (Ctrl-C stops it)\n")
            self.stay(programs)

    def stay(self, programs: Programs) -> None:
        """Look every second whether something ended by itself, and bring it back."""
        while True:
            for name in programs.bring_back_ended():
                self.stdout.write(f"The {name} ended by itself and was started again.")
            time.sleep(1)


def refuse_taken(port: int) -> None:
    """Another program's answer on this port must not be taken for ours."""
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((HOST, port))
        except OSError as taken:
            raise CommandError(f"Port {port} is in use. Choose another: --port {port + 10}") from taken


def wait_for_answer(port: int, programs: Programs) -> None:
    """Return when the site answers."""
    give_up_at = time.monotonic() + SECONDS_TO_ANSWER
    while time.monotonic() < give_up_at:
        programs.refuse_ended()
        if answers(port):
            return
        time.sleep(0.2)
    raise CommandError("The site does not answer. Its messages are above.")


def answers(port: int) -> bool:
    connection = http.client.HTTPConnection(HOST, port, timeout=10)
    try:
        connection.request("GET", "/healthz")
        return connection.getresponse().status == http.HTTPStatus.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
