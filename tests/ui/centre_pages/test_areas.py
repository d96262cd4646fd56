"""Whom a centre serves: lines are put on the list and taken off, and decisions already made stay."""

from datetime import date
from typing import Any

import pytest
from django.test import Client

from centres.models import Area, Centre
from families import actions as families
from families.models import EligibilityDecision
from tests.families.households import household
from tests.ui.centre_pages.conftest import SAMARES
from tests.ui.centre_pages.reading import on, page, words
from trail.models import Entry

POSTCODES, STREETS = f"{SAMARES}area/add/postcode/", f"{SAMARES}area/add/street/"
AGREED = on("agreed_on 1 10 2026")


def listed(centre: Centre, kind: str) -> list[str]:
    return list(centre.areas.filter(kind=kind).values_list("value", flat=True))


def test_several_streets_are_added_at_once_with_the_day_they_were_agreed(desk: Client, samares: Centre) -> None:
    answer = desk.post(STREETS, {"lines": "Rue du Maupertuis\r\n\r\n La  Grande Route \r\nrue du maupertuis"} | AGREED)

    assert answer.headers["Location"] == SAMARES
    assert listed(samares, "street") == ["Le Squez Road", "Rue du Maupertuis", "La Grande Route"]
    assert set(samares.areas.exclude(value="Le Squez Road").filter(kind="street").values_list("agreed_on")) == {
        (date(2026, 10, 1),)
    }
    assert Entry.objects.get(act="deed").deed == "streets listed"
    assert "Rue du Maupertuis Agreed on 1 October 2026" in page(desk, SAMARES)


def test_postcodes_are_kept_in_one_form(desk: Client, samares: Centre) -> None:
    desk.post(POSTCODES, {"lines": "je3\nje24uh\n JE2  4"} | AGREED)

    assert listed(samares, "postcode") == ["JE2 6", "JE3", "JE2 4UH", "JE2 4"]
    assert samares.serves_postcode("JE2 4AB")


@pytest.mark.parametrize(
    ("address", "facts", "sentence"),
    [
        (POSTCODES, {"lines": "JE3\nLe Squez"}, "“Le Squez” is no postcode and no beginning of one"),
        (POSTCODES, {"lines": "JE2 6"}, "JE2 6 is on the list already"),
        (STREETS, {"lines": "le squez rd"}, "le squez rd is on the list already"),
        (STREETS, {"lines": "---"}, "We cannot read the name of a street in “---”"),
        (STREETS, {"lines": "a" * 81}, "is longer than 80 letters"),
        (STREETS, {"lines": "\n".join(f"Street {n}" for n in range(201))}, "Add 200 lines at a time"),
        (STREETS, {"lines": "   "}, "Fill in “Streets or estates”"),
        (STREETS, {"lines": "Rue Nouvelle"} | on("agreed_on 25 11 2026"), "This day is still to come"),
        (STREETS, {"lines": "Rue Nouvelle"} | on("agreed_on 31 2 2026"), "Use a real date"),
    ],
)
def test_what_cannot_be_listed_is_refused_in_words(
    desk: Client, samares: Centre, address: str, facts: dict[str, str], sentence: str
) -> None:
    answer = desk.post(address, AGREED | facts)

    assert answer.status_code == 422
    assert sentence in words(answer)
    assert samares.areas.count() == 2


def test_what_another_centre_lists_is_said_first_and_kept_once_it_is_ticked(
    desk: Client, samares: Centre, first_tower: Centre
) -> None:
    lines = {"lines": "Mont Cochon\nRue Nouvelle"} | AGREED
    asked = desk.post(STREETS, lines)
    before = samares.areas.count()
    desk.post(STREETS, lines | {"both": "Mont Cochon"})

    assert asked.status_code == 422
    assert "Mont Cochon: First Tower lists Mont Cochon" in words(asked)
    assert "makes decisions unclear" in words(asked)
    assert before == 2
    assert listed(samares, "street") == ["Le Squez Road", "Mont Cochon", "Rue Nouvelle"]


def test_a_tick_counts_only_for_its_own_line(desk: Client, samares: Centre, first_tower: Centre) -> None:
    answer = desk.post(POSTCODES, {"lines": "JE2 3\nJE2 3AB", "both": "JE2 3AB"} | AGREED)

    assert answer.status_code == 422
    assert samares.areas.count() == 2


def test_a_line_is_taken_off_after_the_page_has_said_what_that_means(desk: Client, samares: Centre, paul: Any) -> None:
    area = samares.areas.get(value="JE2 6")
    address = f"{SAMARES}area/{area.pk}/take-off/"
    asked = page(desk, address)
    form = {"once": "5f0c7a3e-9f1b-4a55-8a1e-000000000002"}
    answers = [desk.post(address, form) for _press in range(2)]

    assert "Decisions already made stay" in asked
    assert [answer.headers["Location"] for answer in answers] == [SAMARES, SAMARES]
    assert listed(samares, "postcode") == []
    assert Area.history.first().history_type == "-"
    assert Area.history.first().history_user == paul
    assert Entry.objects.filter(act="deed").count() == 1


def test_what_somebody_else_has_taken_off_is_not_there_any_more(desk: Client, samares: Centre) -> None:
    area = samares.areas.get(value="JE2 6")
    address = f"{SAMARES}area/{area.pk}/take-off/"
    area.delete()

    assert desk.post(address).status_code == 404


def test_a_decision_made_before_a_line_was_taken_off_stays_and_new_ones_use_the_list_as_it_is(
    desk: Client, samares: Centre, paul: Any
) -> None:
    family = families.register_family(household(), centre=samares, by=paul, today=date(2026, 3, 12))
    before = EligibilityDecision.objects.get()
    for area in samares.areas.all():
        desk.post(f"{SAMARES}area/{area.pk}/take-off/")
    desk.post(POSTCODES, {"lines": "JE3"} | AGREED)

    after = families.decide_eligibility(family, Centre.objects.get(slug="samares"), by=paul, today=date(2026, 11, 24))
    kept = EligibilityDecision.objects.get(pk=before.pk)
    assert (kept.outcome, kept.reasons) == (before.outcome, before.reasons)
    assert kept.outcome == "eligible"
    assert after.outcome == "not_eligible"
    assert family.registrations.get().closed_on is None
