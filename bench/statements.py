"""How many statements a piece of work sends to the database."""

from django.db import connection
from django.test.utils import CaptureQueriesContext

from bench.ratios import Work


def count_statements(work: Work) -> int:
    """Counted on the second go, when what is kept between requests is there."""
    work()
    with CaptureQueriesContext(connection) as asked:
        work()
    return len(asked)
