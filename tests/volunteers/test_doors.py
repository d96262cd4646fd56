"""Every address of the staff’s part, and to whom it opens."""

from django.test import Client
from django.urls import reverse

from centres.models import Centre
from tests.factories.people import somebody
from tests.factories.volunteers import ContactFactory, VisitFactory, VolunteerEnquiryFactory
from tests.volunteers.conftest import hers
from volunteers.models import Placement
from volunteers.urls import urlpatterns


def addresses(placement: Placement) -> dict[str, list[int]]:
    """Every address of the staff's part, with what it is about."""
    visit, contact = VisitFactory(placement=placement, over=True), ContactFactory(placement=placement)
    volunteer, check, person = placement.volunteer, placement.volunteer.checks.get(), placement.family.people.first()
    assert person
    of_volunteer = ("volunteer", "change", "start", "leave", "agree_break", "account", "apply", "choose_family")
    of_check, of_placement = ("certificate", "original", "decide"), ("change_placement", "end_placement", "log", "plan")
    enquiry = VolunteerEnquiryFactory(centre=volunteer.centre)
    return (
        {name: [] for name in ("list", "add", "dbs", "visits", "visits_now", "enquiries")}
        | {name: [enquiry.pk] for name in ("enquiry", "enquirer_applies", "close_enquiry")}
        | {name: [volunteer.pk] for name in of_volunteer}
        | {name: [check.pk] for name in of_check}
        | {name: [placement.pk] for name in of_placement}
        | {name: [visit.pk] for name in ("safe", "call_off", "log_visit")}
        | {"place": [volunteer.pk, placement.family.pk], "choose_volunteer": [placement.family.pk]}
        | {"add_parent": [person.pk], "contact": [contact.pk]}
    )


def test_every_door_is_shut_to_those_who_may_not_enter(placement: Placement, northfield: Centre, at_work: None) -> None:
    samares, doors = placement.volunteer.centre, addresses(placement)
    assert set(doors) == {pattern.name for pattern in urlpatterns}  # type: ignore[union-attr]
    outsiders = [
        hers(placement), somebody("family_worker", samares, name="Eve"),
        somebody("commissioner", None, name="C"), somebody("editor", None, name="E"),
        somebody("administrator", None, name="A"),
    ]  # fmt: skip
    for person in outsiders:
        client = Client()
        client.force_login(person)
        for name, about in doors.items():
            assert client.get(reverse(f"volunteers:{name}", args=about)).status_code == 404, (person, name)
    elsewhere = Client()
    elsewhere.force_login(somebody("coordinator", northfield, name="Joe Syvret"))
    for name, about in doors.items():
        wanted = 200 if not about else 404
        assert elsewhere.get(reverse(f"volunteers:{name}", args=about)).status_code == wanted, name
    for name, about in doors.items():
        assert Client().get(reverse(f"volunteers:{name}", args=about)).status_code == 302, name


def test_every_door_opens_to_the_coordinator(desk: Client, placement: Placement) -> None:
    for name, about in addresses(placement).items():
        assert desk.get(reverse(f"volunteers:{name}", args=about)).status_code == 200, name
