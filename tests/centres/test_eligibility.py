"""Who can use a centre: cases and answers."""

from datetime import date

import pytest

from centres.decisions import Met
from centres.eligibility import ChildFact, Facts, HomeFact, decide, eligible_until

TODAY = date(2026, 11, 24)
INSIDE = HomeFact("Le Squez Road", in_area=True, why="Address seen 12 March 2026")
OUTSIDE = HomeFact("Grève d’Azette", in_area=False, why="JE2 4XX is not on the list of postcodes for Samarès")
UNKNOWN = HomeFact("Rue Nouvelle", in_area=None)
INES = ChildFact("Inês", born_on=date(2026, 4, 18))
TIAGO = ChildFact("Tiago", born_on=date(2023, 8, 1))
TOM = ChildFact("Tom", born_on=date(2019, 5, 3))
NOT_KNOWN = ChildFact("Jade")
DUE = ChildFact("", due=True)


def facts(*told: HomeFact | ChildFact, on: date = TODAY, leaves_at_years: int = 5) -> Facts:
    homes = tuple(each for each in told if isinstance(each, HomeFact))
    children = tuple(each for each in told if isinstance(each, ChildFact))
    return Facts("Samarès", homes, children, on, leaves_at_years)


@pytest.mark.requirement("R002-043", "R002-044")
@pytest.mark.parametrize(
    ("told", "outcome"),
    [
        ((INSIDE, INES), "eligible"),
        ((INSIDE, INES, TOM), "eligible"),
        ((INSIDE, OUTSIDE, INES), "eligible"),
        ((INSIDE, UNKNOWN, TIAGO), "eligible"),
        ((INSIDE, INES, NOT_KNOWN, DUE), "eligible"),
        ((OUTSIDE, INES), "not_eligible"),
        ((OUTSIDE, NOT_KNOWN), "not_eligible"),
        ((OUTSIDE,), "not_eligible"),
        ((INSIDE, TOM), "not_eligible"),
        ((UNKNOWN, TOM), "not_eligible"),
        ((UNKNOWN, INES), "unclear"),
        ((UNKNOWN, OUTSIDE, INES), "unclear"),
        ((INES,), "unclear"),
        ((INSIDE,), "unclear"),
        ((INSIDE, NOT_KNOWN), "unclear"),
        ((INSIDE, NOT_KNOWN, TOM), "unclear"),
        ((INSIDE, DUE), "unclear"),
        ((INSIDE, DUE, TOM), "unclear"),
        ((INSIDE, ChildFact("", said_young=True)), "eligible"),
        ((INSIDE, ChildFact("", said_young=False)), "not_eligible"),
        ((), "unclear"),
    ],
)
def test_one_home_in_the_area_and_one_child_under_five_are_enough(
    told: tuple[HomeFact | ChildFact, ...], outcome: str
) -> None:
    assert decide(facts(*told)).outcome == outcome


@pytest.mark.requirement("R002-044")
@pytest.mark.parametrize(
    ("born_on", "on", "outcome"),
    [
        (date(2021, 11, 25), TODAY, "eligible"),
        (date(2021, 11, 24), TODAY, "not_eligible"),
        (date(2024, 2, 29), date(2029, 2, 28), "eligible"),
        (date(2024, 2, 29), date(2029, 3, 1), "not_eligible"),
    ],
)
def test_a_child_is_too_old_from_the_fifth_birthday(born_on: date, on: date, outcome: str) -> None:
    assert decide(facts(INSIDE, ChildFact("Ada", born_on=born_on), on=on)).outcome == outcome


def test_a_centre_may_keep_children_longer() -> None:
    assert decide(facts(INSIDE, TOM, leaves_at_years=8)).outcome == "eligible"


def test_the_reasons_say_where_and_who_and_until_when() -> None:
    reasons = decide(facts(INSIDE, OUTSIDE, INES)).reasons

    assert [(reason.met, reason.sentence, reason.fact) for reason in reasons] == [
        (Met.YES, "Le Squez Road is in the Samarès area", "Address seen 12 March 2026"),
        (Met.NEUTRAL, "Grève d’Azette is outside the Samarès area", "One home in the area is enough"),
        (Met.YES, "Inês is under five", "Until 18 April 2031"),
    ]


@pytest.mark.parametrize(
    ("told", "code", "met"),
    [
        ((INES,), "no_home", Met.UNKNOWN),
        ((UNKNOWN, INES), "home_not_known", Met.UNKNOWN),
        ((OUTSIDE, INES), "home_outside", Met.NO),
        ((OUTSIDE, UNKNOWN, INES), "home_outside", Met.NEUTRAL),
        ((INSIDE, NOT_KNOWN), "birth_not_known", Met.UNKNOWN),
        ((INSIDE, NOT_KNOWN, INES), "birth_not_known", Met.NEUTRAL),
        ((INSIDE, DUE), "child_due", Met.SOON),
        ((INSIDE, TOM), "child_too_old", Met.NO),
        ((INSIDE, TOM, DUE), "child_too_old", Met.NEUTRAL),
        ((INSIDE, TOM, INES), "child_too_old", Met.NEUTRAL),
    ],
)
def test_each_reason_weighs_as_it_should_beside_the_others(
    told: tuple[HomeFact | ChildFact, ...], code: str, met: Met
) -> None:
    assert [reason.met for reason in decide(facts(*told)).reasons if reason.code == code] == [met]


@pytest.mark.requirement("R002-044")
@pytest.mark.parametrize(
    ("told", "until"),
    [
        ((TIAGO, INES), date(2031, 4, 18)),
        ((TIAGO, NOT_KNOWN), date(2028, 8, 1)),
        ((NOT_KNOWN,), None),
        ((), None),
    ],
)
def test_the_youngest_child_says_when_it_ends(told: tuple[HomeFact | ChildFact, ...], until: date | None) -> None:
    assert eligible_until(facts(INSIDE, *told)) == until
