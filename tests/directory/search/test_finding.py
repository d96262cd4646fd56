"""All filters that are used must hold; within one any of its values will do; counts say what each would leave."""

from datetime import date, time

import pytest
from django.http import QueryDict

from directory.distance import Point
from directory.recurrence import Rule
from directory.search.asking import question
from directory.search.facts import Facts, Time, part_of_day
from directory.search.finding import found
from directory.search.index import Index, built, changed

TODAY = date(2026, 11, 27)  # a Friday
SAMARES, TOWN = Point(49.172, -2.071), Point(49.186, -2.106)


def facts(pk: int, name: str, words: str = "", **more: object) -> Facts:
    """A service as the index knows it."""
    known: dict[str, object] = {"kinds": {}, "min_months": None, "max_months": None, "times": (), "points": ()}
    return Facts(pk=pk, name=name, texts=(("en", name, words),), **{**known, **more})  # type: ignore[arg-type]


def weekly(day: str, part: str = "morning") -> tuple[Time, ...]:
    return (Time(day, part, Rule("WEEKLY", day)),)


INDEX = built([
    facts(1, "Baby group", "Songs", kinds={"free": frozenset({"yes"}), "language": frozenset({"pt", "en"})},
          min_months=0, max_months=18, times=weekly("TU"), points=(SAMARES,)),
    facts(2, "Dads on Saturday", "Breakfast", kinds={"free": frozenset({"yes"})}, times=weekly("SA"), points=(TOWN,)),
    facts(3, "Nursery", "For babies and toddlers", kinds={"language": frozenset({"en"})}, min_months=3,
          max_months=59, times=weekly("MO", "afternoon"), points=(TOWN, SAMARES)),
    facts(4, "Weaning talk", kinds={"language": frozenset({"pl"})}, min_months=4, max_months=12,
          times=(Time("WE", "evening", Rule("", first_on=date(2026, 12, 2))),)),
])  # fmt: skip


def names(address: str, index: Index = INDEX, here: Point | None = None) -> list[int]:
    answer = found(index, question(QueryDict(address)), here=here, today=TODAY)
    return [index.pks[place] for place in answer.places]


@pytest.mark.parametrize(
    ("address", "services"),
    [
        ("", [1, 2, 3, 4]),
        ("q=baby", [1, 3]),  # the one that is called so comes first
        ("q=babies", [1, 3]),
        ("q=baby+songs", [1]),
        ("q=nothing+of+the+kind", []),
        ("free=yes", [1, 2]),
        ("free=yes&language=pt", [1]),
        ("language=pt&language=pl", [1, 4]),
        ("age=0", [1, 2, 3, 4]),
        ("age=2m", [1, 2]),
        ("age=2", [2, 3]),
        ("age=4y", [2, 3]),
        ("age=old", [1, 2, 3, 4]),
        ("day=TU", [1]),
        ("day=TU&day=SA", [1, 2]),
        ("day=MO&time=morning", []),
        ("time=afternoon&time=evening", [3, 4]),
        ("week=yes", [1, 2, 3, 4]),
        ("category=nothing", []),
        ("q=%00%22%27%3B--&day=XX&page=999999", [1, 2, 3, 4]),
        ("sort=name&q=baby", [1, 3]),
    ],
)
def test_the_address_finds(address: str, services: list[int]) -> None:
    assert names(address) == services


def test_nearest_comes_first_and_what_is_too_far_is_left_out() -> None:
    assert names("postcode=JE2+6&miles=5", here=SAMARES) == [1, 3, 2]
    assert names("postcode=JE2+6&miles=1", here=SAMARES) == [1, 3]


def test_a_postcode_of_nowhere_finds_nothing() -> None:
    assert names("postcode=ZZ99") == []


def test_the_counts_of_a_filter_leave_its_own_choice_aside() -> None:
    answer = found(INDEX, question(QueryDict("language=pt&free=yes")), here=None, today=TODAY)

    assert answer.counts["language", "pt"] == 1
    assert answer.counts["language", "pl"] == 0  # not free
    assert answer.counts["free", "yes"] == 1


def test_a_word_nobody_uses_is_said() -> None:
    assert found(INDEX, question(QueryDict("q=zqxjkv")), here=None, today=TODAY).unknown == ("zqxjkv",)


def test_hours_of_the_day_have_three_parts() -> None:
    parts = [part_of_day(each) for each in (time(9), time(12), time(17), None)]

    assert parts == ["morning", "afternoon", "evening", ""]


QUESTIONS = ["", "q=baby", "free=yes", "language=pt&language=pl", "age=2", "day=TU", "time=evening", "week=yes"]


@pytest.mark.parametrize("address", QUESTIONS)
def test_an_index_that_took_in_a_change_answers_like_one_that_was_built_anew(address: str) -> None:
    dads = facts(2, "Baby massage", "Oil", kinds={"language": frozenset({"pl"})}, times=weekly("TU"), max_months=12)
    others = [each._replace(texts=(("en", each.name, ""),)) for each in INDEX.facts if each.pk in {1, 3}]
    before = built([*others, facts(2, "Dads"), facts(4, "Weaning talk", "Free of charge")])

    after = changed(before, {2, 4}, [dads])

    anew = built([*others, dads])
    answers = [found(each, question(QueryDict(address)), here=None, today=TODAY) for each in (after, anew)]
    named = [[each.pks[place] for place in answer.places] for each, answer in zip((after, anew), answers, strict=True)]
    assert named[0] == named[1]
    assert {key: many for key, many in answers[0].counts.items() if many} == {
        key: many for key, many in answers[1].counts.items() if many
    }


def test_an_age_with_many_spaces_is_read_as_the_page_shows_it_again() -> None:
    asked = question(QueryDict("age=8++++++++++++m"))

    assert (asked.ages, asked.typed_age) == ((8, 8), "8 m")
