"""Runs inside the stock Wagtail site: reads addresses, answers how much processor time each page took."""

import sys

import django
from django.core.management import call_command

django.setup()

from django.test import Client  # noqa: E402 - needs Django

from bench import processor  # noqa: E402

FOUND = 200


def main() -> None:
    call_command("migrate", verbosity=0)
    client = Client(SERVER_NAME="localhost")
    for line in sys.stdin:
        started = processor.seconds()
        status = client.get(line.strip()).status_code
        print(processor.seconds() - started, flush=True)
        if status != FOUND:
            sys.exit(f"{line.strip()} answered {status}")


if __name__ == "__main__":
    main()
