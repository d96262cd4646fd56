"""Several processes write at once: one chain, no number twice, none left out."""

import pytest
from django.core.management import call_command
from django.db import transaction

from centres.models import Centre
from tests.together import at_once
from trail import actions as trail
from trail.models import Entry, Head

pytestmark = pytest.mark.django_db(transaction=True)
WRITERS, LOOKS = 4, 15


def test_four_processes_keep_one_chain(samares, anchors_folder):
    def write(writer):
        centre = Centre.objects.get()
        for look in range(LOOKS):
            trail.looked(by=None, about=centre, page=f"page {writer}.{look}")

    at_once(write, WRITERS)

    assert Entry.objects.count() == Head.objects.get().number == WRITERS * LOOKS
    assert len(set(Entry.objects.values_list("deed", flat=True))) == WRITERS * LOOKS
    call_command("verify_audit")


def test_the_anchor_holds_the_very_last_entry_whoever_wrote_it(samares, anchors_folder):
    def write(writer):
        centre = Centre.objects.get()
        for look in range(LOOKS):
            trail.looked(by=None, about=centre, page=f"page {writer}.{look}")

    at_once(write, WRITERS)

    head = Head.objects.get()
    [anchor] = anchors_folder.iterdir()
    assert anchor.name.startswith(f"{head.chain}.")
    assert anchor.read_text() == f"{head.number} {head.seal}\n"


def test_writers_that_fail_leave_no_gap(samares, anchors_folder):
    def write(writer):
        centre = Centre.objects.get()
        for look in range(LOOKS):
            with transaction.atomic():
                trail.write(by=None, about=centre, deed=f"deed {writer}.{look}")
                transaction.set_rollback(look % 3 == 0)

    at_once(write, WRITERS)

    assert Entry.objects.count() == WRITERS * LOOKS * 2 // 3
    call_command("verify_audit")
