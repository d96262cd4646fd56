"""Measures everything on one database that is made for it and thrown away: run.py starts this for each database."""

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass

import django
from django.core.management import call_command
from django.db import connection

django.setup()

from bench import (  # noqa: E402 - needs Django
    indicators,
    lists,
    made_up_families,
    made_up_services,
    made_up_visits,
    processor,
    services,
    visits,
)
from bench.control import control, control_row  # noqa: E402
from bench.ratios import Row, Work, is_calm  # noqa: E402

BUSY = 3  # the exit code that says so


@dataclass(frozen=True)
class Sizes:
    """How many families and visits there are at each step."""

    statements: tuple[int, ...] = (10, 50, 200)
    few: int = 1_000
    some: int = 10_000
    many: int = 100_000
    few_visits: int = 1_000
    some_visits: int = 100_000
    many_visits: int = 1_000_000
    services: int = 10_000


QUICK = Sizes(many=20_000, some_visits=20_000, many_visits=100_000)


def rows(sizes: Sizes) -> Iterator[Row]:
    """The services first, then families and visits."""
    yield from rows_of_services(sizes)
    if "--services" not in sys.argv[1:]:
        yield from rows_of_families(sizes)
        yield from rows_of_visits(sizes)


def rows_of_services(sizes: Sizes) -> Iterator[Row]:
    made_up_services.grow(sizes.services)
    _know_the_data()
    yield from services.rows()


def rows_of_families(sizes: Sizes) -> Iterator[Row]:
    """The data grows, and at each size is measured what belongs to it."""
    counts = {}
    for size in sizes.statements:
        _families(size)
        counts[size] = lists.statements_of_list()
    _families(sizes.few)
    small = [indicators.against_busy_work(work) for work in _counting()]
    _families(sizes.some)
    counts[sizes.some] = lists.statements_of_list()
    yield from lists.rows_of_statements(counts)
    yield from lists.rows_of_lists()
    yield indicators.row_against_bare()
    _families(sizes.many)
    yield indicators.row_against_bare()
    yield from indicators.rows_of_statements()
    large = [indicators.against_busy_work(work, few=True) for work in _counting()]
    for what, before, after in zip(("8 indicators", "reports page"), small, large, strict=True):
        yield indicators.row_of_growth(what, before, after, (sizes.few, sizes.many))


def rows_of_visits(sizes: Sizes) -> Iterator[Row]:
    _visits(sizes.few_visits)
    small = visits.against_busy_work()
    _visits(sizes.some_visits)
    yield visits.row_against_bare(sizes.some_visits)
    _visits(sizes.many_visits)
    yield visits.row_of_flatness(small, visits.against_busy_work(), (sizes.few_visits, sizes.many_visits))


def _counting() -> tuple[Work, Work]:
    return indicators.data_set_of_all(), indicators.reports_page()


def _families(size: int) -> None:
    made_up_families.grow(size)
    _know_the_data()


def _visits(size: int) -> None:
    made_up_visits.grow(size)
    _know_the_data()


def _know_the_data() -> None:
    """PostgreSQL looks at new data by itself sooner or later; here it is sooner. SQLite is not asked to, as in use."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE")


def say(row: Row) -> None:
    """For run.py to read."""
    print(json.dumps(asdict(row)), flush=True)


def main(sizes: Sizes) -> int:
    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    processor.keep_to_one_process()
    before = control()
    if not is_calm(before):
        say(control_row(before))
        return BUSY
    for row in rows(sizes):
        say(row)
    after = control()
    say(control_row(after))
    return 0 if is_calm(after) else BUSY


if __name__ == "__main__":
    sys.exit(main(QUICK if "--quick" in sys.argv[1:] else Sizes()))
