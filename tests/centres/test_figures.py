"""Which figure of an interval holds at a centre, in which bounds, and in which order notices come."""

import pytest

from centres.figures import Figure, amounts, changed, figures_at
from centres.intervals import DEFAULTS, MEASURES, IntervalCode, notices_fall
from centres.models import Interval
from tests.factories.centres import CentreFactory

RENEWAL, OVERDUE = IntervalCode.DBS_RENEWAL_MONTHS, IntervalCode.VISIT_OVERDUE_MINUTES


@pytest.mark.parametrize(
    ("own", "everybodys", "holds", "otherwise"),
    [(None, None, 36, 36), (None, 24, 24, 24), (30, 24, 30, 24), (30, None, 30, 36)],
)
def test_a_centres_own_figure_goes_before_everybodys_and_that_before_the_default(
    own: int | None, everybodys: int | None, holds: int, otherwise: int
) -> None:
    figure = Figure(RENEWAL, own, everybodys)

    assert (figure.amount, figure.without_own) == (holds, otherwise)


def test_nought_is_a_figure_too() -> None:
    assert Figure(OVERDUE, own=0, everybodys=10).amount == 0


@pytest.mark.django_db
def test_the_figures_shown_are_the_ones_the_centre_works_by() -> None:
    samares, first_tower = CentreFactory(samares=True), CentreFactory(slug="first-tower")
    Interval.objects.create(centre=None, code=RENEWAL, amount=24)
    Interval.objects.create(centre=samares, code=RENEWAL, amount=30)
    Interval.objects.create(centre=first_tower, code=OVERDUE, amount=15)

    for centre in (samares, first_tower):
        assert amounts(figures_at(centre)) == centre.intervals
    assert figures_at(None)[RENEWAL] == Figure(RENEWAL, None, 24)
    assert figures_at(None)[OVERDUE] == Figure(OVERDUE)


@pytest.mark.parametrize("code", IntervalCode)
def test_every_interval_has_a_unit_a_source_and_a_default_within_its_bounds(code: IntervalCode) -> None:
    measure = MEASURES[code]

    assert measure.least <= DEFAULTS[code] <= measure.most
    assert str(DEFAULTS[code]) in measure.said(DEFAULTS[code])
    assert str(measure.source).endswith(".")


@pytest.mark.parametrize(
    ("code", "amount", "words"),
    [
        (RENEWAL, 1, "1 month"),
        (RENEWAL, 36, "36 months"),
        (OVERDUE, 0, "0 minutes"),
        (IntervalCode.CONTACT_WRITTEN_UP_WORKING_DAYS, 5, "5 working days"),
        (IntervalCode.COMMITMENT_MINUTES_A_WEEK, 120, "120 minutes a week"),
        (IntervalCode.LEAVES_AT_YEARS, 5, "5 years"),
    ],
)
def test_a_figure_is_said_with_its_unit(code: IntervalCode, amount: int, words: str) -> None:
    assert MEASURES[code].said(amount) == words


@pytest.mark.parametrize(
    ("days", "fall"),
    [((90, 60, 30, 7), True), ((90, 60, 30, 30), False), ((50, 60, 30, 7), False), ((4, 3, 2, 1), True)],
)
def test_each_notice_comes_nearer_to_the_day_a_check_lapses(days: tuple[int, ...], fall: bool) -> None:
    codes = [code for code in IntervalCode if code.endswith("notice_days")]

    assert notices_fall(dict(zip(codes, days, strict=True))) is fall


def test_a_change_is_tried_before_it_is_made() -> None:
    figures = {RENEWAL: Figure(RENEWAL, own=30)}

    assert changed(figures, RENEWAL, None, everywhere=False)[RENEWAL].amount == 36
    assert changed(figures, RENEWAL, 24, everywhere=True)[RENEWAL] == Figure(RENEWAL, 30, 24)
    assert figures[RENEWAL].amount == 30
