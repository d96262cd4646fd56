"""Whoever approves a page that may not be public yet is told why, and led to its form."""

from django.test import Client
from django.urls import reverse
from pytest_django.fixtures import Settings

from directory.models import LeafletIndexPage, LeafletPage
from tests.directory.test_plain_words import HARD
from tests.factories.people import UserFactory


def test_a_publisher_who_approves_a_leaflet_that_is_too_hard_hears_why(desk: Client, settings: Settings) -> None:
    settings.SECOND_FACTOR_REQUIRED = False
    leaflet = LeafletPage(title="Tea", slug="tea", body=[("paragraph", f"<p>{HARD[0]}</p>")], live=False)
    LeafletIndexPage.objects.get().add_child(instance=leaflet)
    leaflet.save_revision()
    leaflet.get_workflow().start(leaflet, UserFactory(name="An editor"))
    task = leaflet.current_workflow_task_state
    address = reverse("wagtailadmin_pages:workflow_action", args=[leaflet.pk, "approve", task.pk])

    answer = desk.post(address, {"comment": ""}, follow=True)

    assert "This leaflet is harder to read than the limit." in answer.content.decode()
    assert answer.redirect_chain == [(f"/cms/pages/{leaflet.pk}/edit/", 302)]
    leaflet.refresh_from_db()
    assert not leaflet.live
