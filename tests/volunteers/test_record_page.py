"""A volunteer’s page, adding one, her checks, and writing up for her."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from centres.models import Centre
from tests.factories.families import FamilyFactory, ParentFactory
from tests.factories.people import somebody
from tests.factories.volunteers import CheckFactory, ContactFactory, VolunteerFactory
from tests.families.pages import send
from tests.volunteers.conftest import TODAY
from tests.volunteers.pages import text
from trail.models import Entry
from volunteers.models import Contact, Placement, Volunteer


@pytest.mark.requirement("R002-047", "R002-057")
def test_her_page_explains_whether_she_may_visit_and_tells_her_story(desk: Client, placement: Placement) -> None:
    ContactFactory(placement=placement, what_i_think="He likes an audience.")

    page = text(desk, placement.volunteer.get_absolute_url())

    for words in (
        "She may visit alone", "Her DBS check is clear", "Seen 14 May 2026. Check again by 4 May 2029",
        str(placement.family), "1 h 15", "of 2 hours", "Leo counted to four.", "He likes an audience.",
        "Week of 16 November", "Who has looked", "••••",
    ):  # fmt: skip
        assert words in page
    assert placement.volunteer.checks.get().certificate_number not in page
    assert Entry.objects.filter(act="read", about_ref=placement.volunteer.ref).count() == 1


def test_a_safeguarding_lead_reads_and_changes_nothing(at_work: None, samares: Centre, marie: Volunteer) -> None:
    lead = Client()
    lead.force_login(somebody("safeguarding_lead", samares, name="Ruth Perchard"))

    page = text(lead, marie.get_absolute_url())

    assert "Her DBS check is clear" in page
    assert "Place with a family" not in page
    assert lead.get(reverse("volunteers:change", args=[marie.pk])).status_code == 404


def test_a_volunteer_is_added_and_a_second_press_adds_nobody(desk: Client, samares: Centre) -> None:
    url = reverse("volunteers:add")
    sent = {
        "once": "5f0f6b1a-9f5b-4f7e-9a53-0a7c1b3d2e11", "centre": samares.pk, "first_name": "Kasia",
        "last_name": "Nowak", "phone": "07700 300123", "email": "", "spoken": ["en", "pl"], "applied_on": "2026-11-20",
    }  # fmt: skip

    answers: list[Any] = [desk.post(url, sent) for _press in range(2)]

    kasia = Volunteer.objects.get()
    assert [answer.url for answer in answers] == [kasia.get_absolute_url()] * 2
    assert (str(kasia), kasia.languages, kasia.applied_on) == ("Kasia Nowak", "en pl", date(2026, 11, 20))


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"first_name": ""}, "Fill in “First name”"),
        ({"phone": "12"}, "Nobody can be rung at “12”"),
        ({"applied_on": "2026-11-25"}, "That day is still to come. Check the date"),
        ({"applied_on": "2026-02-30"}, "Use a real date, like 24 11 2026"),
    ],
)
def test_what_is_wrong_is_said_beside_the_field_and_nothing_typed_is_lost(
    desk: Client, samares: Centre, changes: dict[str, str], sentence: str
) -> None:
    sent = {"centre": samares.pk, "first_name": "Kasia", "last_name": "Nowak", "applied_on": "2026-11-20"} | changes

    answer = desk.post(reverse("volunteers:add"), sent)

    page = answer.content.decode()
    assert answer.status_code == 422
    assert sentence in page
    assert 'value="Nowak"' in page
    assert "<title>Error:" in page


def test_a_parent_is_added_from_her_family_s_page(desk: Client, samares: Centre) -> None:
    ana = ParentFactory(family=FamilyFactory(centre=samares, registered=True))
    url = reverse("volunteers:add_parent", args=[ana.pk])

    assert url in text(desk, ana.family.get_absolute_url())
    send(desk, url)

    assert Volunteer.objects.get().person == ana


def test_a_certificate_goes_from_the_application_to_the_decision(desk: Client, samares: Centre) -> None:
    lucy = VolunteerFactory(centre=samares, first_name="Lucy")
    send(desk, reverse("volunteers:apply", args=[lucy.pk]), level=["enhanced"], on=["2026-10-01"])
    check = lucy.checks.get()

    send(desk, reverse("volunteers:certificate", args=[check.pk]), number=["0012 3456 7890"], on=["2026-11-02"])
    send(desk, reverse("volunteers:original", args=[check.pk]), compared=["on"])
    send(desk, reverse("volunteers:decide", args=[check.pk]), outcome=["cleared"])

    check.refresh_from_db()
    assert (check.certificate_number, check.original_seen_on, check.outcome) == ("001234567890", TODAY, "cleared")
    assert "She may visit alone" in text(desk, lucy.get_absolute_url())


def test_a_check_is_written_down_only_as_somebody_says_it_is(desk: Client, samares: Centre) -> None:
    lucy = VolunteerFactory(centre=samares)
    assert send(desk, reverse("volunteers:apply", args=[lucy.pk])).status_code == 422
    assert not lucy.checks.exists()

    check = CheckFactory(volunteer=lucy, on_its_way=True)
    unsaid = send(desk, reverse("volunteers:certificate", args=[check.pk]), number=["001234567890"])

    assert unsaid.status_code == 422
    assert lucy.checks.filter(certificate_number="", issued_on=None).exists()


def test_the_day_of_issue_stands_in_the_form_once_it_is_known(desk: Client, samares: Centre) -> None:
    check = CheckFactory(volunteer=VolunteerFactory(centre=samares))

    page = desk.get(reverse("volunteers:certificate", args=[check.pk]))

    assert page.context["form"].initial["on"] == check.issued_on


def test_staff_are_asked_what_they_did_in_the_words_of_the_question(desk: Client, placement: Placement) -> None:
    page = send(desk, reverse("volunteers:log", args=[placement.pk]), kind=["phone"]).content.decode()

    assert "What did they do together?" in page
    assert "Say in a few words what they did together" in page


def test_a_number_that_another_volunteer_has_is_asked_about(desk: Client, samares: Centre) -> None:
    twin = CheckFactory(volunteer=VolunteerFactory(centre=samares), certificate_number="001234567890")
    check = CheckFactory(volunteer=VolunteerFactory(centre=samares), on_its_way=True)
    url = reverse("volunteers:certificate", args=[check.pk])
    sent = {"number": ["001234567890"], "on": ["2026-11-02"], "level": ["enhanced"]}

    page = send(desk, url, **sent).content.decode()
    assert f"Another volunteer, {twin.volunteer.ref}, has this certificate number." in page
    send(desk, url, **sent, sure=["on"])

    check.refresh_from_db()
    assert check.certificate_number == "001234567890"


def test_staff_write_up_a_contact_and_add_to_it(desk: Client, placement: Placement) -> None:
    send(
        desk, reverse("volunteers:log", args=[placement.pk]), kind=["phone"], on=["2026-11-23"], at=["19:30"],
        minutes=["15"], activities=["Talked about sleep"], next_step=["Ring again on Friday"],
    )  # fmt: skip
    contact = Contact.objects.get()
    assert (contact.kind, contact.started_at) == ("phone", datetime(2026, 11, 23, 19, 30, tzinfo=UTC))

    url = reverse("volunteers:contact", args=[contact.pk])
    send(desk, url, text=["She rang back."])

    assert "She rang back." in text(desk, url)
    assert "Talked about sleep" in text(desk, placement.family.get_absolute_url())
