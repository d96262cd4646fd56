"""Who fits whom: cases and answers."""

from dataclasses import replace
from datetime import date

import pytest

from volunteers.fit import Facts, order, reasons

POLISH = Facts(first_language="Polish", shared=("Polish", "English"), promised=120, given=0, families_now=0)
ENGLISH = replace(POLISH, shared=("English",))
UNKNOWN = replace(POLISH, shared=(), languages_known=False)
NONE = replace(POLISH, shared=())
BUSY = replace(POLISH, given=130, families_now=1)
SOME = replace(POLISH, given=90, families_now=1)
UNTOLD = replace(POLISH, given=None, families_now=1)
NEAR = replace(POLISH, visits_there=True, town="St Clement")
AWAY = replace(POLISH, away_until=date(2026, 12, 4))


@pytest.mark.parametrize(
    ("first", "then"),
    [
        (POLISH, ENGLISH),
        (ENGLISH, UNKNOWN),
        (UNKNOWN, NONE),  # unknown is never "no"
        (POLISH, SOME),
        (SOME, BUSY),
        (UNTOLD, BUSY),
        (NEAR, POLISH),
        (replace(POLISH, lives_there=True), POLISH),
        (BUSY, ENGLISH),  # the language counts more than the hours
        (POLISH, replace(SOME, visits_there=True)),  # and the hours more than the way
        (NONE, AWAY),  # whoever is away comes last
        (replace(POLISH, given=60, families_now=1), replace(POLISH, given=60, families_now=2)),
        (replace(POLISH, waiting_since=date(2026, 3, 2)), replace(POLISH, waiting_since=date(2026, 9, 1))),
    ],
)
def test_who_comes_first(first: Facts, then: Facts) -> None:
    assert order(first) < order(then)


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        (replace(BUSY, given=116), "Both speak Polish, English. Gives about 2 hours a week already. Visits 1 family"),
        (
            replace(BUSY, given=84),
            "Both speak Polish, English. About 30 min of 2 hours a week free. Visits 1 family",
        ),
        (POLISH, "Both speak Polish, English. About 2 h of 2 hours a week free. Visits nobody yet"),
        (SOME, "Both speak Polish, English. About 30 min of 2 hours a week free. Visits 1 family"),
        (BUSY, "Both speak Polish, English. Gives about 2 hours a week already. Visits 1 family"),
        (UNTOLD, "Both speak Polish, English. Hours free not known. Visits 1 family"),
        (NONE, "No language in common that we know of. About 2 h of 2 hours a week free. Visits nobody yet"),
        (
            Facts(languages_known=False, waiting_since=date(2026, 3, 2)),
            "Languages not known. Registered since 2 March 2026",
        ),
        (
            replace(NEAR, lives_there=True, families_now=None, promised=0),
            "Both speak Polish, English. Lives in St Clement too",
        ),
        (
            replace(AWAY, promised=0, families_now=None),
            "On an agreed break until 4 December 2026. Both speak Polish, English",
        ),
    ],
)
def test_what_is_said_beside_each(facts: Facts, words: str) -> None:
    assert ". ".join(str(reason.sentence) for reason in reasons(facts)) == words
