"""A leaflet above the centre's limit goes to families only with a reason, which is kept."""

import pytest
from django.test import Client

from accounts.models import User
from directory.models import LeafletPage, PassedAsHard
from directory.models.leaflets import TooHardError
from tests.directory.test_leaflet_editors import desk, form, leaflet, publisher
from tests.directory.test_plain_words import HARD
from trail.models import Entry

__all__ = ["desk", "leaflet", "publisher"]  # fixtures


@pytest.mark.requirement("R001-014")
def test_a_hard_text_is_kept_as_a_draft_and_not_made_public_without_a_reason(
    desk: Client, leaflet: LeafletPage
) -> None:
    draft = desk.post(f"/cms/pages/{leaflet.pk}/edit/", form(HARD[0]))
    answer = desk.post(f"/cms/pages/{leaflet.pk}/edit/", form(HARD[0], **{"action-publish": "1"}))

    assert draft.status_code == 302
    assert "Make it easier, or say why." in answer.content.decode()
    leaflet.refresh_from_db()
    assert "cat sat" in str(leaflet.body)


def test_a_publisher_passes_the_gate_with_a_reason_that_is_kept(
    desk: Client, leaflet: LeafletPage, publisher: User
) -> None:
    why = {"action-publish": "1", "hard_because": "The law’s own words."}
    answer = desk.post(f"/cms/pages/{leaflet.pk}/edit/", form(HARD[0], **why))

    leaflet.refresh_from_db()
    passed = PassedAsHard.objects.get()
    assert (answer.status_code, passed.reason, passed.by, passed.limit) == (302, "The law’s own words.", publisher, 11)
    assert "multidisciplinary" in str(leaflet.body)
    assert Entry.objects.filter(deed="leaflet passed as hard to read").count() == 1


def test_words_are_taken_from_families_without_waiting_for_easier_ones(desk: Client, leaflet: LeafletPage) -> None:
    answer = desk.post(f"/cms/pages/{leaflet.pk}/edit/", form(HARD[0], **{"action-publish": "1", "staff_only": "on"}))

    leaflet.refresh_from_db()
    assert (answer.status_code, leaflet.staff_only) == (302, True)


def test_there_is_no_way_round_the_gate(leaflet: LeafletPage, publisher: User) -> None:
    leaflet.body = [("paragraph", f"<p>{HARD[0]}</p>")]
    revision = leaflet.save_revision()

    with pytest.raises(TooHardError):
        revision.publish(user=publisher)
