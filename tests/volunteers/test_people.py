"""Volunteers come, change, start, take breaks and leave."""

from datetime import date

import pytest

from accounts.models import User
from centres.models import Centre
from families.actions.refusals import RefusedError
from tests.factories.families import ChildFactory, FamilyFactory, ParentFactory
from tests.factories.people import UserFactory, somebody
from tests.factories.volunteers import CheckFactory, PlacementFactory, VolunteerFactory
from tests.volunteers.conftest import TODAY
from trail.models import Entry
from volunteers import actions
from volunteers.actions import people
from volunteers.actions.changing import ChangedMeanwhileError
from volunteers.models import Placement, Volunteer


def deeds(volunteer: Volunteer) -> list[str]:
    """What the trail says was done about her."""
    return list(Entry.objects.filter(about_kind="volunteer", about_ref=volunteer.ref).values_list("deed", flat=True))


def test_a_volunteer_is_added_with_a_reference_of_her_own(samares: Centre, coordinator: User) -> None:
    first = actions.add_volunteer(
        actions.NewVolunteer("Kasia", "Nowak", languages="pl en"), centre=samares, applied_on=TODAY, by=coordinator
    )
    second = actions.add_volunteer(actions.NewVolunteer("Lucy"), centre=samares, applied_on=TODAY, by=coordinator)

    assert (first.ref, second.ref, str(first)) == ("V-0001", "V-0002", "Kasia Nowak")
    assert first.stage_on(TODAY) == Volunteer.Stage.APPLYING
    assert deeds(first) == ["volunteer added"]


def test_a_reference_that_an_import_brought_is_passed_over(samares: Centre, coordinator: User) -> None:
    VolunteerFactory(centre=samares, ref="V-0001")

    added = actions.add_volunteer(actions.NewVolunteer("Lucy"), centre=samares, applied_on=TODAY, by=coordinator)

    assert added.ref == "V-0002"


@pytest.mark.requirement("R002-019")
@pytest.mark.requirement("R001-019")
def test_a_registered_parent_volunteers_and_nothing_is_typed_again(samares: Centre, coordinator: User) -> None:
    family = FamilyFactory(centre=samares, home_languages="pt en")
    ana = ParentFactory(family=family, first_name="Ana", last_name="Pereira", phone="07797 712345")

    volunteer = actions.add_parent(ana, centre=samares, applied_on=TODAY, by=coordinator)

    assert (volunteer.full_name, volunteer.telephone, volunteer.languages) == ("Ana Pereira", "07797 712345", "pt en")
    assert volunteer.person == ana
    assert deeds(volunteer) == ["parent became a volunteer"]


def test_a_parent_is_not_added_twice_while_she_volunteers(samares: Centre, coordinator: User) -> None:
    ana = ParentFactory(family__centre=samares)
    actions.add_parent(ana, centre=samares, applied_on=TODAY, by=coordinator)

    with pytest.raises(people.AlreadyVolunteersError, match="Ana Pereira is a volunteer at Samarès already"):
        actions.add_parent(ana, centre=samares, applied_on=TODAY, by=coordinator)


def test_a_parent_who_left_may_come_back(samares: Centre, coordinator: User) -> None:
    ana = ParentFactory(family__centre=samares)
    VolunteerFactory(centre=samares, person=ana, left=True)

    again = actions.add_parent(ana, centre=samares, applied_on=TODAY, by=coordinator)

    assert again.person == ana


def test_a_child_does_not_volunteer(samares: Centre, coordinator: User) -> None:
    with pytest.raises(people.NotAnAdultError):
        actions.add_parent(ChildFactory(), centre=samares, applied_on=TODAY, by=coordinator)


def test_two_people_who_correct_one_record_lose_nothing(marie: Volunteer, coordinator: User) -> None:
    actions.change_volunteer(marie, {"phone": "07700 300123"}, seen=1, by=coordinator)

    with pytest.raises(ChangedMeanwhileError):
        actions.change_volunteer(marie, {"phone": "07937 712345"}, seen=1, by=coordinator)

    marie.refresh_from_db()
    assert (marie.phone, marie.version) == ("07700 300123", 2)
    assert deeds(marie) == ["volunteer corrected"]


def test_a_correction_that_changes_nothing_leaves_no_line(marie: Volunteer, coordinator: User) -> None:
    actions.change_volunteer(marie, {"phone": marie.phone}, seen=1, by=coordinator)

    assert deeds(marie) == []


def test_she_starts_once(samares: Centre, coordinator: User) -> None:
    lucy = VolunteerFactory(centre=samares, applying=True)

    actions.start(lucy, on=TODAY, by=coordinator)

    lucy.refresh_from_db()
    assert lucy.started_on == TODAY
    with pytest.raises(people.AlreadyStartedError):
        actions.start(lucy, on=date(2026, 12, 1), by=coordinator)


def test_in_england_she_starts_only_with_a_clear_check(northfield: Centre) -> None:
    manager = somebody("manager")
    beth = VolunteerFactory(centre=northfield, applying=True)

    with pytest.raises(people.NotReadyToStartError, match="no DBS check for her yet"):
        actions.start(beth, on=TODAY, by=manager)

    CheckFactory(volunteer=beth, cleared=True)
    actions.start(beth, on=TODAY, by=manager)
    beth.refresh_from_db()
    assert beth.started_on == TODAY


def test_nobody_leaves_a_family_waiting(placement: Placement, coordinator: User) -> None:
    with pytest.raises(people.StillPlacedError, match="She still visits: Name"):
        actions.leave(placement.volunteer, on=TODAY, because="Moves away", by=coordinator)


def test_she_leaves_and_says_why(marie: Volunteer, coordinator: User) -> None:
    actions.leave(marie, on=TODAY, because=" Found a job ", by=coordinator)

    marie.refresh_from_db()
    assert (marie.left_on, marie.left_because, marie.stage_on(TODAY)) == (TODAY, "Found a job", Volunteer.Stage.LEFT)
    with pytest.raises(people.AlreadyLeftError):
        actions.leave(marie, on=TODAY, because="", by=coordinator)


def test_she_does_not_leave_before_she_came(marie: Volunteer, coordinator: User) -> None:
    with pytest.raises(people.LeavesBeforeSheCameError):
        actions.leave(marie, on=date(2026, 5, 31), because="", by=coordinator)


@pytest.mark.requirement("R002-047")
def test_a_break_is_agreed_once(marie: Volunteer, coordinator: User) -> None:
    days = {"first_on": date(2026, 12, 21), "last_on": date(2027, 1, 1)}

    actions.agree_break(marie, **days, reason="Christmas", by=coordinator)
    actions.agree_break(marie, **days, reason="Christmas", by=coordinator)

    assert [pause.reason for pause in marie.breaks.all()] == ["Christmas"]
    assert deeds(marie) == ["break agreed"]


def test_a_break_does_not_end_before_it_begins(marie: Volunteer, coordinator: User) -> None:
    with pytest.raises(people.EndsBeforeItBeginsError):
        actions.agree_break(marie, first_on=TODAY, last_on=date(2026, 11, 23), reason="", by=coordinator)


def test_an_account_is_connected_when_it_is_a_volunteers_and_free(samares: Centre, coordinator: User) -> None:
    lucy = VolunteerFactory(centre=samares)
    account = somebody("volunteer", samares, name="Lucy Amy")

    actions.connect_account(lucy, account, by=coordinator)

    lucy.refresh_from_db()
    assert lucy.user == account


@pytest.mark.parametrize("role", ["family_worker", None])
def test_an_account_without_the_role_opens_no_families(samares: Centre, coordinator: User, role: str | None) -> None:
    account = UserFactory(name="Eve Poingdestre", roles=[role] if role else [], roles__at=samares)

    with pytest.raises(people.NotHerAccountError):
        actions.connect_account(VolunteerFactory(centre=samares), account, by=coordinator)


def test_one_account_is_not_two_volunteers(samares: Centre, marie: Volunteer, coordinator: User) -> None:
    with pytest.raises(RefusedError):
        actions.connect_account(VolunteerFactory(centre=samares), marie.user, by=coordinator)


def test_marie_leaving_frees_her_family_from_her_view_too(placement: Placement, coordinator: User) -> None:
    PlacementFactory(volunteer=placement.volunteer, ended=True)
    placement.ended_on = TODAY
    placement.save()

    actions.leave(placement.volunteer, on=TODAY, because="", by=coordinator)

    placement.volunteer.refresh_from_db()
    assert placement.volunteer.left_on == TODAY
