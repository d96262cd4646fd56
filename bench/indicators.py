"""P6 and P7: the eight numbers against the same SQL by hand, and how they grow with the number of families."""

from datetime import date
from functools import partial

from django.db import connection

from bench import bare_indicators, processor
from bench.control import busy_work
from bench.people import open_page, signed_in
from bench.ratios import Row, Values, Work, compare, growth
from bench.statements import count_statements
from centres.models import Centre
from families.models import Family
from reporting.dataset import data_set

REPORTS = "/staff/reports/?centre=all&period=2026-Q2"
FIRST_ON, LAST_ON = date(2026, 4, 1), date(2026, 6, 30)
BARE_TARGET, STATEMENTS = 1.3, 10
AROUND_THE_PAGE = 5  # session, user, roles and centres are asked for by every page
GROWTH_TARGETS = {"postgresql": 1.10, "sqlite": 1.15}
FEW_ROUNDS = 3  # of the slowest work; a growth over two powers of ten hardly feels them


def data_set_of_all() -> Work:
    """The eight numbers of one quarter and all centres."""
    return partial(data_set, list(Centre.objects.all()), FIRST_ON, LAST_ON)


def reports_page() -> Work:
    """The page with their course over years, for all centres."""
    return partial(open_page, signed_in("manager", everywhere=True), REPORTS)


def row_against_bare() -> Row:
    """P6 at the number of families there are now."""
    texts = bare_indicators.statements([centre.pk for centre in Centre.objects.all()], FIRST_ON, LAST_ON)
    ours, bare = data_set_of_all(), partial(bare_indicators.run, texts)
    bare_indicators.check(ours(), bare())  # type: ignore[arg-type]
    name = f"8 indicators of a quarter, {Family.objects.count():,} families / the same SQL by hand"
    return compare(ours, bare, processor.seconds).row("P6", name, BARE_TARGET)


def rows_of_statements() -> list[Row]:
    """Exact: how often data set and page ask, whatever the number of centres."""
    numbers, page = count_statements(data_set_of_all()), count_statements(reports_page())
    return [
        Row("P7", "8 indicators, SQL statements, all centres", numbers, STATEMENTS),
        Row("P7", "reports page, SQL statements, session and roles among them", page, STATEMENTS + AROUND_THE_PAGE),
    ]


def against_busy_work(work: Work, *, few: bool = False) -> Values:
    """So that two sizes of data can be compared though the machine is busier at one of them."""
    return compare(work, busy_work, processor.seconds, **({"rounds": FEW_ROUNDS} if few else {}))


def row_of_growth(what: str, small: Values, large: Values, sizes: tuple[int, int]) -> Row:
    """P7: by which power it grows between the two numbers of families."""
    name = f"{what}, growth exponent {sizes[0]:,} to {sizes[1]:,} families"
    return growth(small, large, sizes[1] / sizes[0]).row("P7", name, GROWTH_TARGETS[connection.vendor])
