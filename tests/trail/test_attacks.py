"""Somebody who owns the database changes the trail; verify_audit names the first entry that does not fit."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from trail import actions as trail
from trail import ends, triggers
from trail.models import Entry, Head

pytestmark = pytest.mark.django_db(transaction=True)


def verify():
    """What verify_audit prints, or the error it ends with."""
    out = StringIO()
    try:
        call_command("verify_audit", stdout=out)
    except CommandError as error:
        return str(error)
    return out.getvalue().strip()


@pytest.fixture
def owner(six_entries):
    """The owner of the database has set the triggers aside."""
    with connection.cursor() as cursor:
        for statement in triggers.DROP[connection.vendor]:
            cursor.execute(statement)
        yield cursor
        for statement in triggers.CREATE[connection.vendor]:
            cursor.execute(statement)


def cut_tail(after):
    Entry.objects.filter(number__gt=after).delete()
    return Entry.objects.get(number=after)


def test_a_whole_trail_fits(six_entries):
    assert verify() == "The trail fits: 6 entries."


def test_a_new_trail_fits(transactional_db, anchors_folder):
    assert verify() == "The trail fits: 0 entries."


@pytest.mark.parametrize(
    ("field", "lie"),
    [
        ("deed", "other page"),
        ("act", "deed"),
        ("who_ref", "7"),
        ("who_name", "Somebody Else"),
        ("about_kind", "family"),
        ("about_ref", "SAM-0001"),
        ("centre", "first-tower"),
        ("from_where", "elsewhere"),
        ("previous", "0" * 64),
        ("seal", "0" * 64),
    ],
)
@pytest.mark.parametrize("number", [1, 4, 6])
def test_a_changed_entry_is_found(owner, field, lie, number):
    Entry.objects.filter(number=number).update(**{field: lie})

    assert verify() == f"The trail does not fit. Entry {number}: it was changed."


def test_a_moment_moved_by_a_millionth_of_a_second_is_found(owner):
    entry = Entry.objects.get(number=3)
    Entry.objects.filter(number=3).update(at=entry.at + timedelta(microseconds=1))

    assert verify() == "The trail does not fit. Entry 3: it was changed."


@pytest.mark.parametrize("number", [1, 3, 5])
def test_a_missing_entry_is_found(owner, number):
    Entry.objects.filter(number=number).delete()

    assert verify() == f"The trail does not fit. Entry {number}: it is missing."


def test_an_entry_put_in_is_found(owner):
    forged = Entry.objects.get(number=3)
    Entry.objects.filter(number=6).update(number=7)
    Entry.objects.filter(number=5).update(number=6)
    Entry.objects.filter(number=4).update(number=5)
    forged.number, forged.previous = 4, forged.seal
    forged.save(force_insert=True)

    assert verify() == "The trail does not fit. Entry 4: it was changed."


@pytest.mark.parametrize("number", [0, -3])
def test_an_entry_before_the_first_is_found(owner, number):
    forged = Entry.objects.get(number=1)
    forged.number = number
    forged.save(force_insert=True)

    assert verify() == f"The trail does not fit. Entry {number}: it does not belong to the trail."


def test_two_entries_that_changed_places_are_found(owner):
    Entry.objects.filter(number=2).update(number=99)
    Entry.objects.filter(number=4).update(number=2)
    Entry.objects.filter(number=99).update(number=4)

    assert verify() == "The trail does not fit. Entry 2: it was changed."


def test_an_entry_from_another_trail_with_the_same_key_is_found(owner, six_entries):
    kept = list(Entry.objects.all())
    Entry.objects.all().delete()
    Head.objects.all().delete()
    ends.begin()
    for page in ["one", "two", "three", "four", "five", "six"]:
        trail.looked(by=None, about=six_entries, page=page, now=kept[0].at)
    Entry.objects.filter(number=1).delete()
    kept[0].save(force_insert=True)

    assert verify() == "The trail does not fit. Entry 1: it was moved, or the one before it was."


def test_a_tail_that_was_cut_off_is_found(owner):
    cut_tail(4)

    assert "Entry 5: it is missing, and all after it: the end of the trail knows 6 entries." in verify()


def test_a_tail_cut_off_with_a_forged_end_is_found(owner):
    last = cut_tail(4)
    Head.objects.update(number=4, seal=last.seal)

    assert "forged" in verify()


def test_a_tail_cut_off_with_an_older_end_put_back_is_found(owner, six_entries):
    older = Head.objects.get()
    trail.looked(by=None, about=six_entries, page="seven")
    cut_tail(6)
    older.save()

    assert "Entry 7: it is missing, and all after it: the anchor " in verify()


def test_writing_on_after_a_cut_does_not_hide_it(owner, six_entries):
    older = Head.objects.get()
    trail.looked(by=None, about=six_entries, page="seven")
    cut_tail(6)
    older.save()
    for page in ["seven again", "eight", "nine"]:
        trail.looked(by=None, about=six_entries, page=page)

    assert "Entry 7: it is not the entry that the anchor " in verify()


def test_the_whole_trail_removed_is_found(owner):
    Entry.objects.all().delete()
    Head.objects.all().delete()

    assert verify() == "The trail does not fit. Entry 0: the end of the trail is missing."


def test_a_second_end_is_found(owner):
    ends.begin()

    assert "more than one end" in verify()


def test_an_end_set_back_before_the_last_entry_is_found(owner, six_entries):
    older = Head.objects.get()
    trail.looked(by=None, about=six_entries, page="seven")
    older.save()

    assert verify() == "The trail does not fit. Entry 7: the end of the trail was set back before it."


@pytest.mark.skipif(connection.vendor != "sqlite", reason="only SQLite keeps words in a column of moments")
def test_a_cell_that_holds_rubbish_is_found(owner):
    owner.execute("UPDATE trail_entry SET at = '2026-11-31 12:00:00' WHERE number = 2")

    assert verify() == "The trail does not fit. Entry 2: it cannot be read."


def test_an_anchor_that_holds_rubbish_is_named(six_entries, anchors_folder):
    [anchor] = anchors_folder.iterdir()
    anchor.write_text("")

    assert f"the anchor {anchor.name} cannot be read" in verify()


def test_another_key_does_not_fit(six_entries, settings):
    settings.TRAIL_KEY = "another key, kept apart from the database"

    assert "forged" in verify()
