"""Staff's pages about volunteers, as staff use them."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from centres.models import Centre
from clock.models import Pass
from families.models import Family
from tests.factories.families import FamilyFactory, HomeFactory, ParentFactory
from tests.factories.people import somebody
from tests.factories.volunteers import CheckFactory, ContactFactory, PlacementFactory, VisitFactory, VolunteerFactory
from tests.families.pages import send
from tests.volunteers.conftest import NOW, TODAY, hers
from trail.models import Entry
from ui import finding
from volunteers.models import Contact, Placement, VettingCheck, Volunteer
from volunteers.urls import urlpatterns


def text(client: Client, url: str) -> str:
    """The words of a page."""
    answer = client.get(url)
    assert answer.status_code == 200, url
    return answer.content.decode()


def test_the_list_says_who_may_visit_and_whose_check_needs_somebody(desk: Client, samares: Centre) -> None:
    VolunteerFactory(centre=samares, first_name="Kasia", last_name="Nowak", cleared=True, languages="pl en")
    VolunteerFactory(centre=samares, first_name="Lucy", last_name="Amy", to_decide=True)
    VolunteerFactory(centre=samares, first_name="Julie", last_name="de Gruchy", left=True)

    page = text(desk, reverse("volunteers:list"))

    for words in (
        "Kasia Nowak",
        "May visit alone",
        "Polish",
        "Lucy Amy",
        "At the centre only",
        "To decide",
        "2 volunteers",
    ):
        assert words in page
    assert "Julie" not in page
    assert Entry.objects.filter(act="read", about_kind="centre", about_ref__in=[samares.slug, str(samares.pk)]).exists()


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("dbs=lapsed", ["Angela"]),
        ("ready=may_visit_alone", ["Kasia"]),
        ("stage=left", ["Julie"]),
        ("placed=yes", ["Kasia"]),
        ("placed=no", ["Angela"]),
        ("language=pl", ["Kasia"]),
        ("stage=applying", []),
        ("dbs=nonsense&stage=%00&page=minus&sort=drop", ["Angela", "Julie", "Kasia"]),
    ],
)
def test_the_list_is_narrowed_without_a_name_in_the_address(
    desk: Client, samares: Centre, query: str, names: list[str]
) -> None:
    kasia = VolunteerFactory(centre=samares, first_name="Kasia", cleared=True, languages="pl en")
    VolunteerFactory(centre=samares, first_name="Angela", lapsed=True)
    VolunteerFactory(centre=samares, first_name="Julie", left=True)
    PlacementFactory(volunteer=kasia)

    answer = desk.get(f"{reverse('volunteers:list')}?{query}")

    assert answer.status_code in {200, 400}
    if answer.status_code == 200:
        page = answer.content.decode()
        assert [name for name in ("Angela", "Julie", "Kasia") if f"{name} Le Brun" in page] == names


def questions(client: Client, url: str) -> int:
    """How many questions a page asks the database."""
    with CaptureQueriesContext(connection) as asked:
        assert client.get(url).status_code == 200
    return len(asked)


@pytest.mark.parametrize("name", ["list", "dbs", "visits", "visits_now"])
def test_fifty_rows_ask_no_more_questions_than_one(desk: Client, samares: Centre, name: str) -> None:
    url, counts = reverse(f"volunteers:{name}"), []
    for more in (1, 2, 47):
        for _row in range(more):
            volunteer = VolunteerFactory(centre=samares, cleared=True, parent=True)
            placement = PlacementFactory(volunteer=volunteer)
            HomeFactory(family=placement.family)
            VisitFactory(placement=placement, out=True)
        desk.get(url)
        counts.append(questions(desk, url))

    assert counts[0] == counts[1] == counts[2]


def test_the_download_holds_every_volunteer_she_may_see(desk: Client, samares: Centre, northfield: Centre) -> None:
    VolunteerFactory(centre=samares, first_name="=cmd", last_name="Amy")
    VolunteerFactory(centre=northfield, first_name="Beth")

    sheet: Any = desk.get(f"{reverse('volunteers:list')}?download=1")

    words = (b"".join(sheet.streaming_content) if sheet.streaming else sheet.content).decode("utf-8-sig")
    assert "Amy" in words
    assert "Beth" not in words
    assert "\n=cmd" not in words


@pytest.mark.requirement("R002-047", "R002-057", "R002-058")
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
    send(desk, reverse("volunteers:apply", args=[lucy.pk]), on=["2026-10-01"])
    check = lucy.checks.get()

    send(desk, reverse("volunteers:certificate", args=[check.pk]), number=["0012 3456 7890"], on=["2026-11-02"])
    send(desk, reverse("volunteers:original", args=[check.pk]), compared=["on"])
    send(desk, reverse("volunteers:decide", args=[check.pk]), outcome=["cleared"])

    check.refresh_from_db()
    assert (check.certificate_number, check.original_seen_on, check.outcome) == ("001234567890", TODAY, "cleared")
    assert "She may visit alone" in text(desk, lucy.get_absolute_url())


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


def test_who_is_ready_for_a_family_and_who_is_not_with_the_reason(desk: Client, samares: Centre) -> None:
    family = FamilyFactory(centre=samares, registered=True, home_languages="pl")
    VolunteerFactory(centre=samares, first_name="Elaine", cleared=True)
    kasia = VolunteerFactory(centre=samares, first_name="Kasia", cleared=True, languages="pl en")
    VolunteerFactory(centre=samares, first_name="Lucy", to_see=True)

    page = text(desk, reverse("volunteers:choose_volunteer", args=[family.pk]))

    assert page.index("Kasia") < page.index("Elaine") < page.index("Lucy")
    assert "Both speak Polish" in page
    assert "Lucy cannot visit alone yet. We have not seen her DBS certificate." in page
    send(desk, reverse("volunteers:place", args=[kasia.pk, family.pk]), good_to_know=["The blue door"])
    assert Placement.objects.get().good_to_know == "The blue door"


def test_a_refused_placement_says_why_over_the_form(desk: Client, samares: Centre) -> None:
    family, lucy = FamilyFactory(centre=samares, registered=True), VolunteerFactory(centre=samares, first_name="Lucy")

    answer = send(desk, reverse("volunteers:place", args=[lucy.pk, family.pk]))

    assert answer.status_code == 422
    assert "Lucy cannot visit alone yet. There is no DBS check for her yet." in answer.content.decode()


def test_families_to_choose_from_are_those_nobody_visits(desk: Client, marie: Volunteer) -> None:
    free = FamilyFactory(centre=marie.centre, registered=True, name="Gomes family")
    PlacementFactory(family__name="Vibert family", volunteer__centre=marie.centre)

    page = text(desk, reverse("volunteers:choose_family", args=[marie.pk]))

    assert "Gomes family" in page
    assert "Vibert family" not in page
    assert reverse("volunteers:place", args=[marie.pk, free.pk]) in page


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


def test_the_board_shows_the_overdue_first_with_a_number_to_ring(desk: Client, placement: Placement) -> None:
    HomeFactory(family=placement.family, address="12 Le Squez Road")
    VisitFactory(
        placement=placement, out=True,
        planned_start=datetime(2026, 11, 24, 9, tzinfo=UTC), planned_end=datetime(2026, 11, 24, 10, 30, tzinfo=UTC),
    )  # fmt: skip
    kasia = VolunteerFactory(centre=placement.volunteer.centre, first_name="Kasia", last_name="Nowak", cleared=True)
    VisitFactory(placement__volunteer=kasia, out=True)

    page = text(desk, reverse("volunteers:visits"))

    assert page.index("14 minutes over") < page.index("Kasia Nowak")
    for words in (
        "tel:+44-7797-712345",
        "Call 07797 712345",
        "She is safe",
        "Le Squez Road",
        "Should have checked out at 10:30",
    ):
        assert words in page
    assert "Inês" not in page
    assert str(placement.family) not in page


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(None, "The checker is not running."), (4, "The checker is not running."), (2, "The checker last ran at 10:42.")],
)
def test_the_board_says_when_the_checker_last_ran(desk: Client, minutes: int | None, words: str) -> None:
    if minutes:
        Pass.objects.create(name="overdue visits", ran_at=NOW.replace(minute=NOW.minute - minutes))

    assert words in text(desk, reverse("volunteers:visits"))


def test_asking_for_the_board_again_writes_no_second_line(desk: Client) -> None:
    text(desk, reverse("volunteers:visits"))
    for _time in range(3):
        text(desk, reverse("volunteers:visits_now"))

    assert Entry.objects.filter(act="read").count() == 1


def test_she_is_safe_and_the_visit_is_over(desk: Client, placement: Placement, coordinator: User) -> None:
    visit = VisitFactory(placement=placement, out=True)

    send(desk, reverse("volunteers:safe", args=[visit.pk]), how=["She rang me"])

    visit.refresh_from_db()
    assert (visit.found_safe_by, visit.found_safe_how) == (coordinator, "She rang me")
    assert "was found safe at 10:44 by Sophie Renouf" in text(desk, reverse("volunteers:visits"))


def test_she_is_safe_and_stays_longer(desk: Client, placement: Placement) -> None:
    visit = VisitFactory(placement=placement, out=True)

    send(desk, reverse("volunteers:safe", args=[visit.pk]), how=["She rang me"], then=["stays"], until=["12:45"])

    visit.refresh_from_db()
    assert (visit.found_safe_at, visit.planned_end) == (None, datetime(2026, 11, 24, 12, 45, tzinfo=UTC))


def test_a_street_of_her_own_family_is_not_on_the_board(desk: Client, coordinator: User, placement: Placement) -> None:
    HomeFactory(family=placement.family, address="12 Le Squez Road")
    VolunteerFactory(centre=placement.volunteer.centre, user=coordinator, person=ParentFactory(family=placement.family))
    VisitFactory(placement=placement, out=True)

    page = text(desk, reverse("volunteers:visits"))

    assert "Marie Le Brun" in page
    assert "Le Squez Road" not in page


@pytest.mark.parametrize(
    ("words", "found"), [("le brun", True), ("LEBRUN", False), ("712345", True), ("V-77", True), ("Nowak", False)]
)
def test_a_volunteer_is_found_by_name_number_or_reference(
    samares: Centre, coordinator: User, words: str, found: bool
) -> None:
    VolunteerFactory(centre=samares, ref="V-77")

    groups = finding.find(coordinator, words)

    assert bool(groups.get("Volunteers")) is found


def addresses(placement: Placement) -> dict[str, list[int]]:
    """Every address of the staff's part, with what it is about."""
    visit, contact = VisitFactory(placement=placement, over=True), ContactFactory(placement=placement)
    volunteer, check, person = placement.volunteer, placement.volunteer.checks.get(), placement.family.people.first()
    assert person
    of_volunteer = ("volunteer", "change", "start", "leave", "agree_break", "account", "apply", "choose_family")
    of_check, of_placement = ("certificate", "original", "decide"), ("change_placement", "end_placement", "log", "plan")
    return (
        {name: [] for name in ("list", "add", "dbs", "visits", "visits_now")}
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


def test_a_family_s_page_shows_who_visits_and_what_was_written(desk: Client, placement: Placement) -> None:
    family: Family = placement.family
    ContactFactory(placement=placement)

    page = text(desk, family.get_absolute_url())

    assert "Marie Le Brun" in page
    assert "Leo counted to four." in page
    assert VettingCheck.objects.get().certificate_number not in page
