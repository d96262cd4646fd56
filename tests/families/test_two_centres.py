"""A family that is known registers at a second centre, or moves there: what is allowed, and what stays."""

from datetime import date

import pytest
from django.db import IntegrityError

from accounts.models import User
from centres.models import Centre
from families import actions
from families.actions.refusals import RefusedError
from families.households import NewHome
from families.models import Family, Registration
from tests.factories.centres import CentreFactory
from tests.factories.families import RegistrationFactory
from tests.families.households import household
from tests.families.joining import BEGAN, TODAY, join, move, opened_to_them, outcome_at, spans


@pytest.fixture
def first_tower(first_tower: Centre) -> Centre:
    """First Tower, once it serves the Pereiras’ street too."""
    return opened_to_them(first_tower)


def test_a_second_centre_is_added_and_the_first_stays_open(pereiras: Family, first_tower: Centre, paul: User) -> None:
    join(pereiras, first_tower, paul)

    assert spans(pereiras) == [("samares", BEGAN, None), ("first-tower", TODAY, None)]
    pereiras.refresh_from_db()
    assert pereiras.centre.slug == "samares"


def test_the_registration_rests_on_a_decision_about_its_own_centre(
    pereiras: Family, first_tower: Centre, paul: User
) -> None:
    decision = join(pereiras, first_tower, paul).decision

    assert decision is not None
    assert (decision.centre, decision.outcome, decision.decided_on) == (first_tower, "eligible", TODAY)
    assert "Le Squez Road is in the First Tower area" in [str(each.sentence) for each in decision.explained.reasons]


def test_a_move_ends_the_first_registration_the_day_before_and_changes_the_home_centre(
    pereiras: Family, first_tower: Centre, paul: User
) -> None:
    move(pereiras.registrations.get(), first_tower, paul, since=date(2026, 11, 2))

    assert spans(pereiras) == [("samares", BEGAN, date(2026, 11, 1)), ("first-tower", date(2026, 11, 2), None)]
    assert pereiras.registrations.first().closed_because == "Moved to First Tower"  # type: ignore[union-attr]
    pereiras.refresh_from_db()
    assert (pereiras.centre, pereiras.ref) == (first_tower, "S-0001")
    assert [each.centre.slug for each in pereiras.history.order_by("history_id")][-1] == "first-tower"


def test_leaving_a_second_centre_changes_no_home_centre(
    pereiras: Family, first_tower: Centre, grouville: Centre, paul: User
) -> None:
    second = join(pereiras, first_tower, paul, since=date(2026, 10, 1))
    actions.move_to_another_centre(
        second, grouville, since=TODAY, seen=outcome_at(pereiras, grouville),
        why="The parish asked us.", by=paul, today=TODAY,
    )  # fmt: skip

    pereiras.refresh_from_db()
    assert pereiras.centre.slug == "samares"
    assert [span[0] for span in spans(pereiras) if span[2] is None] == ["samares", "grouville"]


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("440099", "+44 1534 440099"),
        ("01534 440099", "01534 440099"),
        ("+351 21 123 4567", "+351 21 123 4567"),
        ("ask her mother", "ask her mother"),
    ],
)
def test_a_number_that_only_rings_in_jersey_is_written_out_when_they_move_to_england(
    pereiras: Family, northfield: Centre, paul: User, written: str, kept: str
) -> None:
    pereiras.people.filter(first_name="Ana").update(phone=written)

    actions.move_to_another_centre(
        pereiras.registrations.get(), northfield, since=TODAY, seen=outcome_at(pereiras, northfield),
        why="They stay with her sister in Northfield.", by=paul, today=TODAY,
    )  # fmt: skip

    pereiras.refresh_from_db()
    assert pereiras.people.get(first_name="Ana").phone == kept
    assert ("01534440099" in pereiras.search_text) == ("440099" in written)


@pytest.mark.parametrize(
    ("since", "refusal"),
    [
        (date(2026, 11, 25), actions.StillToComeError),
        (date(2026, 3, 12), actions.MovesTooEarlyError),
        (date(2026, 3, 11), actions.MovesTooEarlyError),
        (date(2026, 3, 13), None),
        (date(2026, 11, 24), None),
    ],
)
def test_a_move_never_ends_before_it_began_and_never_lies_ahead(
    pereiras: Family, first_tower: Centre, paul: User, since: date, refusal: type[RefusedError] | None
) -> None:
    if refusal is None:
        move(pereiras.registrations.get(), first_tower, paul, since=since)
        return

    with pytest.raises(refusal):
        move(pereiras.registrations.get(), first_tower, paul, since=since)

    assert spans(pereiras) == [("samares", BEGAN, None)]
    assert pereiras.decisions.count() == 1


@pytest.mark.parametrize(
    ("until", "since", "refusal"),
    [
        (None, TODAY, actions.AlreadyRegisteredError),
        (None, date(2026, 1, 5), actions.AlreadyRegisteredError),
        (date(2026, 9, 30), date(2026, 10, 1), None),
        (date(2026, 9, 30), date(2026, 9, 30), actions.RegisteredUntilError),
        (date(2026, 9, 30), date(2026, 6, 1), actions.RegisteredUntilError),
    ],
)
def test_two_registrations_at_one_centre_never_overlap(
    pereiras: Family, first_tower: Centre, paul: User, until: date | None, since: date, refusal: type[RefusedError]
) -> None:
    RegistrationFactory(family=pereiras, centre=first_tower, registered_on=date(2026, 5, 1), closed_on=until)

    if refusal is None:
        assert join(pereiras, first_tower, paul, since=since).closed_on is None
        return
    with pytest.raises(refusal):
        join(pereiras, first_tower, paul, since=since)


def test_the_database_holds_no_second_open_registration_at_a_centre(pereiras: Family, samares: Centre) -> None:
    with pytest.raises(IntegrityError):
        Registration.objects.create(family=pereiras, centre=samares, registered_on=TODAY)


@pytest.mark.parametrize(
    ("seen", "why", "refusal"),
    [
        ("eligible", "", actions.OtherAnswerError),
        ("unclear", "", actions.OtherAnswerError),
        ("not_eligible", "", actions.NoReasonError),
        ("not_eligible", "  ", actions.NoReasonError),
        ("not_eligible", "The health visitor asked us.", None),
    ],
)
def test_where_the_facts_say_no_a_person_says_why_after_reading_them(
    pereiras: Family, grouville: Centre, paul: User, seen: str, why: str, refusal: type[RefusedError] | None
) -> None:
    if refusal:
        with pytest.raises(refusal):
            join(pereiras, grouville, paul, seen=seen, why=why)
        assert pereiras.decisions.count() == 1
        return

    decision = join(pereiras, grouville, paul, seen=seen, why=why).decision

    assert decision is not None
    assert decision.instead_of is not None
    assert (decision.outcome, decision.instead_of.outcome) == ("eligible", "not_eligible")
    assert decision.why_otherwise == "The health visitor asked us."


def test_the_facts_are_those_of_the_first_day(pereiras: Family, grouville: Centre, paul: User) -> None:
    home = pereiras.homes.get()
    actions.move_home(home, NewHome("3 Rue Horman", "Grouville", "JE3 9XX"), moved_on=date(2026, 11, 2), by=paul)

    with pytest.raises(actions.OtherAnswerError):
        join(pereiras, grouville, paul, since=date(2026, 11, 1))

    assert join(pereiras, grouville, paul, since=date(2026, 11, 2)).registered_on == date(2026, 11, 2)


def test_what_a_person_decided_stands_until_somebody_decides_anew(
    pereiras: Family, first_tower: Centre, paul: User
) -> None:
    first = actions.decide_eligibility(pereiras, first_tower, by=paul, today=TODAY)
    actions.decide_differently(first, outcome="not_eligible", why="They use Samarès.", by=paul, today=TODAY)

    with pytest.raises(actions.OtherAnswerError):
        join(pereiras, first_tower, paul)

    actions.decide_eligibility(pereiras, first_tower, by=paul, today=TODAY)
    assert join(pereiras, first_tower, paul).decision is not None


def test_it_can_come_back_to_the_centre_it_left(
    pereiras: Family, samares: Centre, first_tower: Centre, paul: User
) -> None:
    moved = move(pereiras.registrations.get(), first_tower, paul, since=date(2026, 6, 1))

    move(moved, samares, paul, since=date(2026, 9, 1))

    assert spans(pereiras) == [
        ("samares", BEGAN, date(2026, 5, 31)),
        ("first-tower", date(2026, 6, 1), date(2026, 8, 31)),
        ("samares", date(2026, 9, 1), None),
    ]


def test_who_moves_the_family_second_is_told(pereiras: Family, first_tower: Centre, paul: User) -> None:
    leaving = pereiras.registrations.get()
    move(leaving, first_tower, paul)

    with pytest.raises(actions.LeftMeanwhileError, match="Somebody has closed the registration at Samarès meanwhile"):
        move(leaving, opened_to_them(CentreFactory(slug="grouville")), paul)


def test_nothing_is_kept_of_a_move_that_fails(
    pereiras: Family, first_tower: Centre, paul: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("trail.actions.LONGEST_DEED", 3)

    with pytest.raises(ValueError, match="letters"):
        move(pereiras.registrations.get(), first_tower, paul)

    pereiras.refresh_from_db()
    assert (spans(pereiras), pereiras.centre.slug) == ([("samares", BEGAN, None)], "samares")
    assert pereiras.decisions.count() == 1


def test_a_family_of_no_registration_is_registered_elsewhere(
    samares: Centre, first_tower: Centre, sophie: User
) -> None:
    told = household(home=NewHome("5 Inner Road", "St Helier", "JE2 3AB"))
    family = actions.register_family(told, centre=samares, by=sophie, today=TODAY)

    join(family, first_tower, sophie)

    assert spans(family) == [("first-tower", TODAY, None)]
