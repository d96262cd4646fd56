"""How long things take: a figure of a centre's own, everybody's, and the order of notices."""

import pytest
from django.test import Client

from centres.intervals import IntervalCode
from centres.models import Centre, Interval
from tests.ui.centre_pages.conftest import SAMARES
from tests.ui.centre_pages.reading import page, words
from trail.models import Entry

EVERYWHERE = "/staff/settings/everywhere/"


def at(code: str, where: str = SAMARES) -> str:
    return f"{where}intervals/{code}/"


def test_a_figure_of_its_own_holds_at_the_centre_and_nowhere_else(
    desk: Client, samares: Centre, first_tower: Centre
) -> None:
    asked = page(desk, at("visit_overdue_minutes"))
    answer = desk.post(at("visit_overdue_minutes"), {"amount": "15"})

    assert answer.headers["Location"] == SAMARES
    assert "Leave it empty to use the figure that holds everywhere, 0 minutes." in asked
    assert "The alarm for a volunteer who is out alone waits as long as this." in asked
    assert "Nothing that is written down is worked out again." in asked
    assert Centre.objects.get(slug="samares").intervals[IntervalCode.VISIT_OVERDUE_MINUTES] == 15
    assert first_tower.intervals[IntervalCode.VISIT_OVERDUE_MINUTES] == 0
    assert "15 minutes This centre’s own" in page(desk, SAMARES)
    entry = Entry.objects.get(act="deed")
    assert (entry.about_ref, entry.deed) == ("samares", "interval changed: visit_overdue_minutes")


def test_left_empty_the_figure_of_every_centre_holds_again(desk: Client, samares: Centre) -> None:
    Interval.objects.create(centre=None, code="dbs_renewal_months", amount=24)
    Interval.objects.create(centre=samares, code="dbs_renewal_months", amount=30)
    desk.post(at("dbs_renewal_months"), {"amount": "", "seen_version": "30"})

    assert Interval.objects.get().centre is None
    assert "24 months Every centre’s" in page(desk, SAMARES)


@pytest.mark.parametrize(
    ("code", "amount", "sentence"),
    [
        ("dbs_renewal_months", "3", "Use a figure from 12 months to 60 months."),
        ("dbs_renewal_months", "-1", "Use a figure from 12 months to 60 months."),
        ("visit_overdue_minutes", "240", "Use a figure from 0 minutes to 60 minutes."),
        ("leaves_at_years", "five", "Use a whole number, like 12"),
        ("dbs_first_notice_days", "60", "At Samarès they would be 60, 60, 30, 7."),
        ("dbs_last_notice_days", "30", "At Samarès they would be 90, 60, 30, 30."),
    ],
)
def test_what_cannot_be_is_refused_in_words(
    desk: Client, samares: Centre, code: str, amount: str, sentence: str
) -> None:
    answer = desk.post(at(code), {"amount": amount})

    assert answer.status_code == 422
    assert sentence in words(answer)
    assert not Interval.objects.exists()


def test_everybodys_figure_holds_where_a_centre_has_none(
    wide_desk: Client, samares: Centre, first_tower: Centre
) -> None:
    Interval.objects.create(centre=samares, code="dbs_renewal_months", amount=30)
    wide_desk.post(at("dbs_renewal_months", EVERYWHERE), {"amount": "24"})

    assert samares.intervals["dbs_renewal_months"] == 30
    assert first_tower.intervals["dbs_renewal_months"] == 24
    assert {entry.about_ref for entry in Entry.objects.filter(act="deed")} == {"samares", "first-tower"}
    assert "24 months Every centre’s" in page(wide_desk, EVERYWHERE)


@pytest.mark.parametrize(("amount", "where"), [("50", "every centre"), ("70", "Samarès")])
def test_everybodys_notices_stay_in_order_at_every_centre(
    wide_desk: Client, samares: Centre, amount: str, where: str
) -> None:
    Interval.objects.create(centre=samares, code="dbs_second_notice_days", amount=80)
    answer = wide_desk.post(at("dbs_first_notice_days", EVERYWHERE), {"amount": amount})

    assert answer.status_code == 422
    assert f"At {where} they would be" in words(answer)


def test_taking_the_own_figure_away_may_not_break_the_order_either(desk: Client, samares: Centre) -> None:
    Interval.objects.create(centre=samares, code="dbs_first_notice_days", amount=120)
    Interval.objects.create(centre=samares, code="dbs_second_notice_days", amount=100)
    answer = desk.post(at("dbs_first_notice_days"), {"amount": "", "seen_version": "120"})

    assert "At Samarès they would be 90, 100, 30, 7." in words(answer)


def test_the_second_of_two_editors_sees_the_figure_of_the_first(desk: Client, samares: Centre) -> None:
    desk.post(at("visit_overdue_minutes"), {"amount": "0"})
    answer = desk.post(at("visit_overdue_minutes"), {"amount": "20", "seen_version": ""})

    assert answer.status_code == 422
    assert "Paul Le Quesne changed this on 24 November 2026" in words(answer)
    assert Interval.objects.get().amount == 0


def test_the_same_figure_again_is_no_change(desk: Client, samares: Centre) -> None:
    for seen in ("", "15"):
        desk.post(at("visit_overdue_minutes"), {"amount": "15", "seen_version": seen})

    assert Interval.history.count() == 1
    assert Entry.objects.filter(act="deed").count() == 1


@pytest.mark.parametrize("code", IntervalCode)
def test_every_interval_has_its_pages(wide_desk: Client, samares: Centre, code: IntervalCode) -> None:
    for where in (SAMARES, EVERYWHERE):
        assert code.measure.said(code.default) in page(wide_desk, at(code.value, where))
    assert wide_desk.get(at("made-up")).status_code == 404
