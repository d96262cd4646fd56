"""Everything that composes messages, each with a case that makes it write: a composer without one fails the tests.

Whoever adds a composer adds a case here: `@composes(its full name)` over a function that makes it write in the planted
world, and gives back what these messages may say of people, which is nothing at all in a text message.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime
from uuid import uuid4

from django.test import Client
from wagtail.models import Page

from accounts import actions as accounts
from accounts import invitations
from accounts.models import User
from directory import actions as leaflets
from directory import commenting
from directory.models import Agency, Held, LeafletIndexPage, LeafletPage
from directory.upkeep import suggesting
from tests.factories.people import PASSWORD
from tests.factories.services import a_service
from volunteers import actions as volunteers
from volunteers import due
from volunteers.models import VettingCheck, Visit

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
Case = Callable[[], set[str]]
COMPOSED: dict[str, Case] = {}
CARRIERS = {  # they hand over what others composed
    "accounts.adapters.AccountAdapter.send_notification_mail",
    "outbox.backends.OutboxBackend.send_messages",
    "outbox.delivery._hand_over",
    "volunteers.alarms.write_once",
}


def composes(*names: str) -> Callable[[Case], Case]:
    def add(case: Case) -> Case:
        COMPOSED.update(dict.fromkeys(names, case))
        return case

    return add


@composes("volunteers.alarms._to_volunteer", "volunteers.alarms._to_watcher")
def a_visit_is_overdue() -> set[str]:
    due.overdue_visits(NOON)
    return set()


@composes("volunteers.alarms.check_runs_out")
def a_check_runs_out() -> set[str]:
    """An e-mail to those who record checks says which volunteer's, by her number."""
    VettingCheck.objects.update(issued_on=date(2023, 12, 15))
    due.dbs_notices(NOON)
    return {Visit.objects.get().placement.volunteer.ref}


@composes("volunteers.enquiry_letters._to_centre", "volunteers.enquiry_letters.thanks")
def somebody_would_like_to_help() -> set[str]:
    """To the centre that an enquiry waits, and to her that it has come: neither says who she is."""
    centre = Visit.objects.get().placement.volunteer.centre
    told = volunteers.Told("Zqrita Costa", phone="07797 712345", email="rita@samphire.example")
    volunteers.enquire(told, centre=centre, key=uuid4(), now=NOON, language="pt")
    return set()


@composes("accounts.invitations._send_letter")
def somebody_is_invited() -> set[str]:
    """Her own name, and the name of the colleague who invites her."""
    manager = User.objects.get(roles_held__code="manager")
    centre = Visit.objects.get().placement.volunteer.centre
    facts = {"name": "Jeanne Amy", "email": "jeanne@samphire.example", "site": "https://samphire.example"}
    invitations.invite(**facts, code="volunteer", centre=centre, by=manager, now=NOON)
    return {manager.name}


@composes("accounts.actions.forget_second_steps")
def a_second_step_is_taken_away() -> set[str]:
    """Her own name, and the name of the colleague who did it."""
    manager, volunteer = User.objects.get(roles_held__code="manager"), _volunteer()
    accounts.forget_second_steps(volunteer, by=manager)
    return {volunteer.name, manager.name}


@composes("accounts.adapters.AccountAdapter.post_login")
def she_signs_in_on_a_new_device() -> set[str]:
    """Her own name."""
    volunteer = _volunteer()
    volunteer.set_password(PASSWORD)
    volunteer.save()
    for _ in range(2):
        Client().post("/accounts/login/", {"login": volunteer.email, "password": PASSWORD})
    return {volunteer.name}


@composes("directory.upkeep.letters.send")
def a_suggestion_is_answered() -> set[str]:
    """To a visitor, about a listing: nobody of ours is named."""
    manager = User.objects.get(roles_held__code="manager")
    said = {"about": "wrong", "words": "The door is blue.", "email": "parent@example.org"}
    suggestion = suggesting.suggest(a_service(), key=uuid4(), now=NOON, **said)
    suggesting.settle(suggestion, outcome="done", answer="Thank you, it says so now.", by=manager, now=NOON)
    return set()


@composes("directory.actions._write")
def a_leaflet_has_a_new_version() -> set[str]:
    """To an agency, about a leaflet."""
    home = Page.objects.get(url_path="/home/")
    index = LeafletIndexPage.objects.first() or home.add_child(instance=LeafletIndexPage(title="Leaflets"))
    leaflet = index.add_child(instance=LeafletPage(title="Tea", slug="tea", version=2))
    agency = Agency.objects.create(name="Library", email="library@samphire.example")
    Held.objects.create(agency=agency, leaflet=leaflet, version=1)
    leaflets.send_new_version(leaflet, now=NOON, today=NOON.date())
    return set()


@composes("directory.commenting._write")
def a_draft_is_sent_to_a_partner() -> set[str]:
    """To an agency, about a leaflet: who asks is not named."""
    home = Page.objects.get(url_path="/home/")
    index = LeafletIndexPage.objects.first() or home.add_child(instance=LeafletIndexPage(title="Leaflets"))
    leaflet = index.add_child(instance=LeafletPage(title="Milk", slug="milk"))
    manager = User.objects.get(roles_held__code="manager")
    commenting.send_draft(leaflet, name="Librarian", email="library@samphire.example", by=manager, now=NOON)
    return set()


def _volunteer() -> User:
    user = Visit.objects.get().placement.volunteer.user
    assert user
    return user
