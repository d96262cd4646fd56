"""The database refuses to change the trail, by whatever way it is asked."""

from datetime import UTC, datetime

import pytest
from django.db import IntegrityError, connection

from trail import actions as trail
from trail.models import Entry

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
pytestmark = pytest.mark.django_db

on_sqlite = pytest.mark.skipif(connection.vendor != "sqlite", reason="the words of SQLite")
on_postgresql = pytest.mark.skipif(connection.vendor != "postgresql", reason="the words of PostgreSQL")


@pytest.fixture(autouse=True)
def entry(samares):
    return trail.looked(by=None, about=samares, page="centre page", now=NOON)


@pytest.mark.parametrize(
    "change",
    [
        lambda: Entry.objects.update(deed="another"),
        lambda: Entry.objects.all().delete(),
        lambda: Entry.objects.get().delete(),
        lambda: Entry.objects.get().save(),
    ],
)
def test_no_entry_is_changed_or_removed_through_django(change):
    with pytest.raises(IntegrityError, match="The trail cannot be changed"):
        change()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE trail_entry SET who_name = 'Nobody'",
        "DELETE FROM trail_entry",
        pytest.param("REPLACE INTO trail_entry SELECT * FROM trail_entry", marks=on_sqlite),
        pytest.param("UPDATE OR REPLACE trail_entry SET number = 2", marks=on_sqlite),
        pytest.param("TRUNCATE trail_entry", marks=on_postgresql),
        pytest.param(
            "INSERT INTO trail_entry SELECT * FROM trail_entry ON CONFLICT (number) DO UPDATE SET deed = 'another'",
            marks=on_postgresql,
        ),
    ],
)
def test_no_entry_is_changed_or_removed_in_sql(statement):
    with pytest.raises(IntegrityError, match="The trail cannot be changed"), connection.cursor() as cursor:
        cursor.execute(statement)
