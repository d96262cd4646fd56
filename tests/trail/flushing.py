"""Lets the test runner empty the database between tests, which the trail refuses to everybody else."""

import pytest
from django.db.backends.base.operations import BaseDatabaseOperations

from trail import ends, triggers


@pytest.fixture(scope="session", autouse=True)
def _trail_begins_anew_when_the_database_is_emptied():
    """Set the triggers aside while a test's rows are removed, and begin a new chain."""
    empty = BaseDatabaseOperations.execute_sql_flush

    def empty_all(self, statements):
        vendor = self.connection.vendor
        empty(self, [*triggers.DROP[vendor], *statements, *triggers.CREATE[vendor]])
        ends.begin()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(BaseDatabaseOperations, "execute_sql_flush", empty_all)
        yield
