"""How a centre is reached is written once, in its own record, and read from there by pages, leaflets and letters."""

from uuid import uuid4

import pytest
from django.test import Client
from django.utils.translation import override

from accounts.invitations import invite
from centres.models import Centre
from centres.reaching import ending, signed
from directory import actions as leaflets
from directory import commenting, paper
from directory.formats import Form
from directory.models import Agency, Held, HomePage, LeafletIndexPage, LeafletPage
from directory.upkeep.suggesting import settle, suggest
from outbox.models import Message
from tests.directory.conftest import NOW, TUESDAY
from tests.factories.centres import CentreFactory
from tests.factories.people import somebody
from tests.factories.services import a_service
from volunteers import actions as volunteers

OLD, NEW = "01534 744300", "01534 744399"


@pytest.fixture
def leaflet(home: HomePage) -> LeafletPage:
    """Its own words do not say how to reach anybody."""
    page = LeafletPage(title="What to expect", slug="expect", body=[("paragraph", "<p>Come in.</p>")], version=2)
    LeafletIndexPage.objects.get().add_child(instance=page)
    return page


def said(client: Client, leaflet: LeafletPage, centre: Centre) -> dict[str, str]:
    """A public page, a leaflet on the screen and in each form of paper, and a letter about an enquiry."""
    told = volunteers.Told("Rita Costa", email=f"{uuid4()}@samphire.example")
    volunteers.enquire(told, centre=centre, key=uuid4(), now=NOW)
    pages = {address: client.get(address).content.decode() for address in ("/", "/contact/", "/information/expect/")}
    forms = (Form.PAPER, Form.LARGE, Form.EASY_PAPER)
    papers = {form.value: paper.as_html(leaflet, form, Centre.objects.get(pk=centre.pk)) for form in forms}
    return pages | papers | {"letter": Message.objects.get(to=told.email).body}


@pytest.mark.requirement("R000-095")
def test_a_telephone_changed_once_is_changed_on_pages_in_leaflets_and_in_letters(
    client: Client, samares: Centre, leaflet: LeafletPage
) -> None:
    before = said(client, leaflet, samares)
    samares.phone = NEW
    samares.save()
    after = said(client, leaflet, samares)

    assert [where for where, words in before.items() if OLD not in words] == []
    assert [where for where, words in after.items() if NEW not in words or OLD in words] == []


@pytest.mark.parametrize("contact", [True, False])
def test_a_leaflet_on_paper_says_once_how_to_reach_us(leaflet: LeafletPage, samares: Centre, contact: bool) -> None:
    if contact:
        leaflet.body = [("contact", None), ("paragraph", "<p>Come in.</p>")]

    assert paper.as_html(leaflet, Form.PAPER, samares).count(OLD) == 1


def test_the_ending_is_in_the_language_of_the_letter(samares: Centre) -> None:
    assert ending(samares).splitlines() == ["Samarès", f"Telephone: {OLD}", f"E-mail: {samares.email}"]
    with override("pt"):
        assert OLD in ending(samares)


def test_what_a_centre_does_not_have_is_left_out() -> None:
    assert signed("Hello.\n", Centre(name="Samarès")) == "Hello.\n\nSamarès\n"
    assert signed("Hello.\n", None) == "Hello.\n"


def test_letters_to_visitors_and_agencies_are_signed_by_the_centre_they_concern(
    samares: Centre, leaflet: LeafletPage
) -> None:
    first_tower = CentreFactory(slug="first-tower", name="First Tower", phone="01534 744311")
    manager = somebody("manager", name="Paul Le Quesne")
    telling = {"about": "wrong", "words": "It is at ten.", "email": "parent@example.org"}
    settle(suggest(a_service(), key=uuid4(), now=NOW, **telling), outcome="done", answer="Yes.", by=manager, now=NOW)
    commenting.send_draft(leaflet, name="Librarian", email="desk@library.example", by=manager, now=NOW)
    leaflet.centre = first_tower
    leaflet.save()
    agency = Agency.objects.create(name="Library", email="loans@library.example")
    Held.objects.create(agency=agency, leaflet=leaflet, version=1)
    leaflets.send_new_version(leaflet, now=NOW, today=TUESDAY)

    signs = {"parent@example.org": OLD, "desk@library.example": OLD, "loans@library.example": "01534 744311"}
    assert {to: number in Message.objects.get(to=to).body for to, number in signs.items()} == dict.fromkeys(signs, True)


def test_an_invitation_is_signed_by_the_centre_that_invites(samares: Centre, mailoutbox: list[object]) -> None:
    facts = {"name": "Jeanne Amy", "email": "jeanne@samphire.example", "code": "volunteer", "site": "", "now": NOW}
    for centre in (samares, None):
        invite(**facts | {"code": "volunteer" if centre else "editor"}, centre=centre, by=None)  # type: ignore[arg-type]

    bodies = [letter.body for letter in mailoutbox]  # type: ignore[attr-defined]
    assert [OLD in body for body in bodies] == [True, False]
