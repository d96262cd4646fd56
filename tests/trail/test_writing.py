"""What the trail notes, and when it refuses."""

from datetime import UTC, datetime

import pytest

from centres.models import Area
from trail import actions as trail
from trail.models import Entry
from trail.whereabouts import acting_from

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
pytestmark = pytest.mark.django_db


def test_a_deed_names_who_what_about_whom_and_when(paul, samares):
    trail.write(by=paul, about=samares, deed="hours changed", now=NOON)

    entry = Entry.objects.get()
    assert (entry.number, entry.act, entry.deed, entry.at) == (1, "deed", "hours changed", NOON)
    assert (entry.who_ref, entry.who_name) == (str(paul.pk), "Paul Renouf")
    assert (entry.about_kind, entry.about_ref, entry.centre) == ("centre", "samares", "samares")


def test_a_look_is_told_from_a_deed(paul, samares):
    trail.looked(by=paul, about=samares, page="centre page", now=NOON)

    assert Entry.objects.get().act == Entry.Act.READ


def test_what_no_person_does_is_noted_as_the_sites_own(samares):
    trail.write(by=None, about=samares, deed="reminder written", now=NOON)

    assert Entry.objects.get().who_name == "Samphire"


def test_a_record_with_a_reference_and_a_centre_is_named_by_both(paul, samares):
    area = Area.objects.create(centre=samares, kind="postcode", value="JE2")
    area.ref = "R-7"  # type: ignore[attr-defined]

    entry = trail.write(by=paul, about=area, deed="noted", now=NOON)

    assert (entry.about_kind, entry.about_ref, entry.centre) == ("area", "R-7", "samares")


def test_a_record_may_name_another_as_its_subject(paul, samares):
    area = Area.objects.create(centre=samares, kind="postcode", value="JE2")
    area.trail_subject = ("family", "SAM-0042")  # type: ignore[attr-defined]

    entry = trail.write(by=paul, about=area, deed="noted", now=NOON)

    assert (entry.about_kind, entry.about_ref, entry.centre) == ("family", "SAM-0042", "samares")


def test_many_records_are_noted_with_four_questions_to_the_database(paul, samares, django_assert_num_queries):
    Area.objects.bulk_create(Area(centre=samares, kind="street", value=f"Street {n}") for n in range(40))
    areas = list(Area.objects.all())

    with django_assert_num_queries(4):  # centres, hold the end, insert, move the end
        trail.write_many(by=paul, abouts=areas, deed="imported", now=NOON)

    assert set(Entry.objects.values_list("about_kind", "centre")) == {("area", "samares")}
    assert Entry.objects.count() == 40


def test_an_import_of_nothing_notes_nothing(paul):
    assert trail.write_many(by=paul, abouts=[], deed="imported", now=NOON) == []


@pytest.mark.parametrize("deed", ["", "x" * 61])
def test_a_deed_has_a_name_that_fits(paul, samares, deed):
    with pytest.raises(ValueError, match="1 to 60 letters"):
        trail.write(by=paul, about=samares, deed=deed, now=NOON)


def test_entries_note_from_where_and_only_inside_it(paul, samares):
    with acting_from("staff 203.0.113.0/24"):
        inside = trail.write(by=paul, about=samares, deed="hours changed", now=NOON)
    outside = trail.write(by=paul, about=samares, deed="hours changed", now=NOON)

    assert (inside.from_where, outside.from_where) == ("staff 203.0.113.0/24", "")


def test_an_entry_holds_nothing_of_what_the_record_says(paul, samares):
    samares.address, samares.opening_hours, samares.email = "CANARY 1", "CANARY 2", "CANARY-3@samphire.example"
    samares.save()

    entry = trail.write(by=paul, about=samares, deed="hours changed", now=NOON)

    assert "CANARY" not in " ".join(str(getattr(entry, field.name)) for field in entry._meta.fields)
