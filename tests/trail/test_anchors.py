"""The end of the trail is kept outside the database: forward only, and never away from a proof."""

import logging
from datetime import UTC, datetime

import pytest

from trail import actions as trail
from trail import anchors
from trail.models import Entry, Head

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
pytestmark = pytest.mark.django_db(transaction=True)


def kept(folder):
    [path] = folder.iterdir()
    return path.read_text()


def test_an_older_end_that_comes_late_does_not_move_the_anchor_back(six_entries, anchors_folder):
    head = Head.objects.get()
    before = kept(anchors_folder)
    older = Entry.objects.get(number=4)

    anchors.advance(head.chain, anchors.End(3, older.previous), anchors.End(4, older.seal))

    assert kept(anchors_folder) == before


def test_another_machine_has_an_anchor_of_its_own(six_entries, anchors_folder, monkeypatch):
    monkeypatch.setattr("socket.gethostname", lambda: "other")
    trail.looked(by=None, about=six_entries, page="seven", now=NOON)

    assert sorted(path.read_text().split()[0] for path in anchors_folder.iterdir()) == ["6", "7"]


def test_a_machine_that_was_quiet_moves_on_when_the_chain_holds_what_it_knew(six_entries, anchors_folder, monkeypatch):
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr("socket.gethostname", lambda: "other")
        for page in ["seven", "eight"]:
            trail.looked(by=None, about=six_entries, page=page, now=NOON)
    trail.looked(by=None, about=six_entries, page="nine", now=NOON)

    assert sorted(path.read_text().split()[0] for path in anchors_folder.iterdir()) == ["8", "9"]


def test_an_anchor_that_the_chain_denies_stays_and_the_log_says_so(six_entries, anchors_folder, caplog):
    [path] = anchors_folder.iterdir()
    path.write_text(f"6 {'0' * 64}\n")

    with caplog.at_level(logging.CRITICAL, "trail.anchors"):
        trail.looked(by=None, about=six_entries, page="seven", now=NOON)

    assert path.read_text() == f"6 {'0' * 64}\n"
    assert "does not hold entry 6" in caplog.text


def test_a_folder_that_cannot_be_written_does_not_stop_the_deed(samares, settings, tmp_path):
    blocked = tmp_path / "anchors"
    blocked.write_text("a file where the folder should be")
    settings.TRAIL_ANCHORS = blocked

    trail.looked(by=None, about=samares, page="one", now=NOON)

    assert Entry.objects.count() == 1


def test_once_a_day_the_end_goes_to_the_log(six_entries, caplog):
    with caplog.at_level(logging.INFO, "trail.anchors"):
        anchors.log_end()

    assert f"ends at entry 6 with the seal {Entry.objects.get(number=6).seal}" in caplog.text
