"""Who can use a centre, from what is recorded; decided, and decided differently."""

from datetime import date

import pytest

from accounts.models import User
from centres.models import Centre
from families import actions
from families.eligibility import decision_for
from families.models import EligibilityDecision, Family
from tests.factories.families import (
    ChildFactory,
    DecisionFactory,
    FamilyFactory,
    HomeFactory,
    ParentFactory,
    RegistrationFactory,
)
from trail.models import Entry

TODAY = date(2026, 11, 24)
INSIDE, OUTSIDE, UNLISTED = ("12 Le Squez Road", ""), ("3 Grève d’Azette", "JE2 4QT"), ("Rue de Jambart", "")


def family_of(samares: Centre, homes: list[tuple[str, str]], born: list[date | None], **facts: object) -> Family:
    """A family with these homes and children."""
    family: Family = FamilyFactory(centre=samares, **facts)
    ParentFactory(family=family)
    for number, (address, postcode) in enumerate(homes):
        HomeFactory(family=family, address=address, postcode=postcode, is_main=number == 0)
    for day in born:
        ChildFactory(family=family, date_of_birth=day)
    return family


@pytest.mark.requirement("R002-022", "R002-043", "R002-044")
@pytest.mark.parametrize(
    ("homes", "born", "facts", "outcome"),
    [
        ([INSIDE], [date(2026, 4, 19)], {}, "eligible"),
        ([INSIDE], [date(2021, 11, 25)], {}, "eligible"),
        ([INSIDE], [date(2021, 11, 24)], {}, "not_eligible"),
        ([INSIDE], [date(2015, 1, 1), date(2024, 1, 1)], {}, "eligible"),
        ([INSIDE], [None], {}, "unclear"),
        ([INSIDE], [], {}, "unclear"),
        ([INSIDE], [], {"baby_due_on": date(2027, 1, 5)}, "unclear"),
        ([INSIDE, OUTSIDE], [date(2026, 4, 19)], {}, "eligible"),
        ([OUTSIDE], [date(2026, 4, 19)], {}, "not_eligible"),
        ([UNLISTED], [date(2026, 4, 19)], {}, "unclear"),
        ([("", "JE2 6QQ")], [date(2026, 4, 19)], {}, "eligible"),
        ([("", "")], [date(2026, 4, 19)], {}, "unclear"),
        ([], [date(2026, 4, 19)], {}, "unclear"),
    ],
)
def test_one_home_in_the_area_and_one_child_under_five(
    samares: Centre, homes: list[tuple[str, str]], born: list[date | None], facts: dict[str, date], outcome: str
) -> None:
    family = family_of(samares, homes, born, **facts)

    assert decision_for(family, samares, TODAY).outcome == outcome


def test_a_home_left_before_the_day_does_not_count(samares: Centre) -> None:
    family = family_of(samares, [INSIDE], [date(2026, 4, 19)])
    family.homes.update(to_on=date(2026, 11, 23))

    assert decision_for(family, samares, TODAY).outcome == "unclear"
    assert decision_for(family, samares, date(2026, 11, 23)).outcome == "eligible"


def test_the_day_we_saw_the_address_stands_beside_the_home(samares: Centre) -> None:
    family = family_of(samares, [], [date(2026, 4, 19)])
    HomeFactory(family=family, seen_on=date(2026, 3, 12))

    [home, _child] = decision_for(family, samares, TODAY).reasons
    assert str(home.sentence) == "Le Squez Road is in the Samarès area"
    assert str(home.fact).endswith("Address seen 12 March 2026")


def test_a_decision_keeps_its_reasons_as_they_read_on_the_day(samares: Centre, sophie: User) -> None:
    family = family_of(samares, [INSIDE], [date(2026, 4, 19)])

    kept = actions.decide_eligibility(family, samares, by=sophie, today=TODAY)
    family.people.children().delete()

    again = EligibilityDecision.objects.get(pk=kept.pk).explained
    assert [str(reason.sentence) for reason in again.reasons] == [
        "Le Squez Road is in the Samarès area",
        "Inês is under five",
    ]
    assert Entry.objects.get().deed == "eligibility decided"


@pytest.mark.requirement("R002-022")
def test_a_person_may_decide_differently_with_a_reason_and_both_stay(samares: Centre, sophie: User) -> None:
    first = DecisionFactory(family__centre=samares, unclear=True)

    second = actions.decide_differently(
        first, outcome="eligible", why="The parish moved the line on 1 November.", by=sophie, today=TODAY
    )

    assert EligibilityDecision.objects.latest_for(first.family, samares) == second
    assert (second.instead_of, second.decided_by, second.outcome) == (first, sophie, "eligible")
    first.refresh_from_db()
    assert first.outcome == "unclear"


@pytest.mark.parametrize("why", ["", "   "])
def test_deciding_differently_needs_a_reason(samares: Centre, sophie: User, why: str) -> None:
    first = DecisionFactory(family__centre=samares, unclear=True)

    with pytest.raises(actions.NoReasonError, match="Say why"):
        actions.decide_differently(first, outcome="eligible", why=why, by=sophie, today=TODAY)


def test_only_the_newest_decision_can_be_overruled(samares: Centre, sophie: User, paul: User) -> None:
    first = DecisionFactory(family__centre=samares, unclear=True)
    actions.decide_differently(first, outcome="eligible", why="Seen the lease.", by=sophie, today=TODAY)

    with pytest.raises(actions.AlreadyDecidedError):
        actions.decide_differently(first, outcome="not_eligible", why="Outside.", by=paul, today=TODAY)


@pytest.mark.parametrize(("state", "registers"), [("unclear", False), ("refused", False), (None, True)])
def test_a_registration_rests_on_a_decision_that_allows_it(
    samares: Centre, sophie: User, state: str | None, registers: bool
) -> None:
    decision = DecisionFactory(family__centre=samares, **({state: True} if state else {}))

    if registers:
        assert actions.register_at_centre(decision.family, samares, by=sophie, today=TODAY).decision == decision
    else:
        with pytest.raises(actions.NotEligibleError, match="Samarès"):
            actions.register_at_centre(decision.family, samares, by=sophie, today=TODAY)


def test_nobody_is_registered_without_a_decision_or_twice(samares: Centre, sophie: User) -> None:
    undecided = FamilyFactory(centre=samares)
    registered = RegistrationFactory(family__centre=samares).family

    with pytest.raises(actions.NotEligibleError):
        actions.register_at_centre(undecided, samares, by=sophie, today=TODAY)
    with pytest.raises(actions.AlreadyRegisteredError):
        actions.register_at_centre(registered, samares, by=sophie, today=TODAY)


def test_a_registration_is_closed_with_a_reason_and_never_before_it_began(samares: Centre, sophie: User) -> None:
    registration = RegistrationFactory(family__centre=samares, registered_on=date(2026, 3, 12))

    with pytest.raises(actions.ClosesBeforeItBeganError):
        actions.close_registration(registration, because="Moved away", closed_on=date(2026, 3, 11), by=sophie)
    closed = actions.close_registration(registration, because="Moved away", closed_on=TODAY, by=sophie)
    again = actions.close_registration(registration, because="Other", closed_on=TODAY, by=sophie)

    assert (closed.closed_on, again.closed_because) == (TODAY, "Moved away")
    assert Entry.objects.filter(deed="registration closed").count() == 1
