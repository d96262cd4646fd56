"""The entry and the deed are kept together or not at all."""

from datetime import UTC, datetime

import pytest
from django.db import DatabaseError, connection, transaction

from centres.models import Centre
from trail import actions as trail
from trail.ends import TrailBrokenError
from trail.models import Entry, Head

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
pytestmark = pytest.mark.django_db(transaction=True)


@transaction.atomic
def rename(centre):
    Centre.objects.filter(pk=centre.pk).update(name="Renamed")
    trail.write(by=None, about=centre, deed="renamed", now=NOON)


def test_a_deed_outside_a_transaction_is_refused(samares):
    with pytest.raises(trail.OutsideTransactionError):
        trail.write(by=None, about=samares, deed="hours changed", now=NOON)

    assert not Entry.objects.exists()


def test_a_deed_undone_leaves_no_entry_and_the_next_follows_on(samares, anchors_folder):
    with transaction.atomic():
        trail.write(by=None, about=samares, deed="hours changed", now=NOON)
        transaction.set_rollback(True)
    trail.looked(by=None, about=samares, page="centre page", now=NOON)

    assert list(Entry.objects.values_list("number", "deed")) == [(1, "centre page")]
    assert len(list(anchors_folder.iterdir())) == 1


def test_when_the_entry_cannot_be_written_the_deed_is_undone(samares):
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE trail_entry RENAME TO trail_away")
    try:
        with pytest.raises(DatabaseError):
            rename(samares)
    finally:
        with connection.cursor() as cursor:
            cursor.execute("ALTER TABLE trail_away RENAME TO trail_entry")

    samares.refresh_from_db()
    assert samares.name == "Samarès"


def test_nothing_is_added_to_a_trail_whose_end_was_forged(samares):
    Head.objects.update(number=5)

    with pytest.raises(TrailBrokenError, match="does not fit its seal"):
        trail.looked(by=None, about=samares, page="centre page", now=NOON)


def test_nothing_is_added_to_a_trail_without_an_end(samares):
    Head.objects.all().delete()

    with pytest.raises(TrailBrokenError, match="is missing"):
        trail.looked(by=None, about=samares, page="centre page", now=NOON)
