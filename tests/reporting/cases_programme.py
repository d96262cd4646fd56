"""Hand-made cases of indicators 4 to 6: families on the programme and what they said."""

from tests.reporting.case import Case, Share, case, eight, unasked
from tests.reporting.rows import FiledRow, came, family, person, said

INCOME, HOUSING, NURSERY = "income_support", "social_housing", "thirty_hours_nursery"
HALF_YEAR = {"first": "2025-01-01", "last": "2025-06-30"}
FAMILY = family("F1", "2024-06-03")
YES, NO = Share(100.0, 1, 1, 0), Share(0.0, 0, 1, 0)

REGISTRATION = [
    case(
        f"a registration from {opened} to {closed or 'now'}: {note}",
        *(family("F1", opened, closed), said("F1", INCOME, "yes", "2020-01-01")),
        expected=eight(registered=open_, shares={4: YES} if open_ else {}),
        **HALF_YEAR,
    )
    for opened, closed, open_, note in (
        ("2025-06-30", "", 1, "opened on the last day"),
        ("2025-07-01", "", 0, "opened the day after"),
        ("2024-06-03", "2025-01-01", 1, "closed on the first day"),
        ("2024-06-03", "2024-12-31", 0, "closed the day before"),
        ("2025-03-04", "2025-03-04", 1, "open for one day"),
        ("2024-06-03", "2025-07-01", 1, "closed after the period"),
    )
] + [
    case(
        "one family closes on the first day and another opens on the last",
        *(family("F1", "2024-06-03", "2025-01-01"), family("F2", "2025-06-30")),
        *(said("F1", INCOME, "yes"), said("F2", INCOME, "no")),
        expected=eight(registered=2, shares={4: Share(50.0, 1, 2, 0)}),
        **HALF_YEAR,
    ),
    case(
        "a family of another centre is not on this programme, even when it comes here",
        *(family("F1", "2024-06-03", at="le-squez"), person("P1", "F1", "parent"), came("P1", "2025-05-06")),
        said("F1", INCOME, "yes"),
        expected=eight(registered=0, using=1),
        **HALF_YEAR,
    ),
    case("nobody at all gives no percentage", expected=eight(), **HALF_YEAR),
]

DATES = [
    case(
        f"yes from {starts or 'registration'} to {ends or 'now'}: {note}",
        *(FAMILY, said("F1", INCOME, "yes", starts, ends)),
        expected=eight(registered=1, shares={4: answer}),
        **HALF_YEAR,
    )
    for starts, ends, answer, note in (
        ("", "", YES, "since registration and still so"),
        ("2020-01-01", "2025-01-01", YES, "ended on the first day"),
        ("2020-01-01", "2024-12-31", unasked(1), "ended the day before"),
        ("2025-06-30", "", YES, "began on the last day"),
        ("2025-07-01", "", unasked(1), "began the day after"),
        ("2025-03-04", "2025-03-04", YES, "true for one day"),
        ("", "2024-12-31", unasked(1), "from registration until the day before"),
    )
] + [
    case(
        "what was so only before the family registered counts when it was in the period",
        *(family("F1", "2025-05-01"), said("F1", INCOME, "yes", "2025-01-06", "2025-02-03")),
        expected=eight(registered=1, shares={4: YES}),
        **HALF_YEAR,
    ),
    case(
        "what was so only after the family's registration closed counts when it was in the period",
        *(family("F1", "2024-06-03", "2025-02-03"), said("F1", INCOME, "no", "2025-05-06")),
        expected=eight(registered=1, shares={4: NO}),
        **HALF_YEAR,
    ),
    case(
        "a family whose answers leave the period open was not recorded",
        *(FAMILY, said("F1", INCOME, "yes", "", "2024-11-30"), said("F1", INCOME, "no", "2025-08-01")),
        expected=eight(registered=1, shares={4: unasked(1)}),
        **HALF_YEAR,
    ),
]

ANSWERS = [
    case(
        f"answers in one period: {note}",
        *(FAMILY, *(said("F1", INCOME, answer, starts, ends) for answer, starts, ends in answers)),
        expected=eight(registered=1, shares={4: expected}),
        **HALF_YEAR,
    )
    for expected, note, answers in (
        (NO, "no", [("No", "", "")]),
        (YES, "yes, then no", [("yes", "", "2025-02-03"), ("no", "2025-02-04", "")]),
        (YES, "no, then yes", [("no", "", "2025-06-29"), ("YES", "2025-06-30", "")]),
        (YES, "yes and no at the same time", [("no", "", ""), ("yes", "", "")]),
        (NO, "yes before the period, no in it", [("yes", "", "2024-12-31"), ("no", "2025-01-01", "")]),
        (unasked(1), "an empty answer", [("", "", "")]),
        (NO, "no and an empty answer", [("no", "", ""), ("", "2025-02-04", "")]),
        (YES, "yes that overlaps itself", [("yes", "", "2025-04-01"), ("yes", "2025-02-04", "")]),
    )
] + [
    case(
        "each question has its own answers",
        *(FAMILY, said("F1", INCOME, "yes"), said("F1", HOUSING, "no")),
        *(family("F2", "2024-06-03"), said("F2", NURSERY, "yes"), said("F2", HOUSING, "yes")),
        expected=eight(
            registered=2,
            shares={4: Share(100.0, 1, 1, 1), 5: Share(50.0, 1, 2, 0), 6: Share(100.0, 1, 1, 1)},
        ),
        **HALF_YEAR,
    ),
]


def crowd(yes: int, no: int, silent: int) -> list[FiledRow]:
    """So many families on the programme, who answered yes, no and nothing."""
    answers = ["yes"] * yes + ["no"] * no
    families = [family(f"F{number}", "2024-06-03") for number in range(yes + no + silent)]
    return families + [said(f"F{number}", HOUSING, answer) for number, answer in enumerate(answers)]


ROUNDING = [
    case(
        f"{yes} of {yes + no} is {value}",
        *crowd(yes, no, silent),
        expected=eight(registered=yes + no + silent, shares={5: Share(value, yes, yes + no, silent)}),
        **HALF_YEAR,
    )
    for yes, no, silent, value in (
        (1, 15, 0, 6.3),  # 6.25: to even would be 6.2
        (5, 11, 2, 31.3),  # 31.25
        (9, 7, 0, 56.3),  # 56.25
        (3, 37, 0, 7.5),
        (1, 2, 0, 33.3),
        (2, 1, 0, 66.7),
        (11, 31, 3, 26.2),  # the contract's own example
        (0, 4, 1, 0.0),
        (4, 0, 6, 100.0),
        (199, 1, 0, 99.5),
    )
]

CASES: list[Case] = [*REGISTRATION, *DATES, *ANSWERS, *ROUNDING]
