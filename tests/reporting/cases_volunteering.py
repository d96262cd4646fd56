"""Hand-made cases of indicator 3: parents who took up volunteering."""

from tests.reporting.case import Case, case, eight
from tests.reporting.rows import family, helps, person

FAMILY = family("F1", "2025-01-10")
MOTHER = person("P1", "F1", "parent")

EDGES = [
    case(
        f"a parent starts on {day}: {note}",
        *(FAMILY, MOTHER, helps("V1", day, who="P1")),
        expected=eight(helping=helping, registered=1),
    )
    for day, helping, note in (
        ("2025-04-01", 1, "the first of the period"),
        ("2025-06-30", 1, "the last of the period"),
        ("2025-03-31", 0, "the day before"),
        ("2025-07-01", 0, "the day after"),
        ("", 0, "never, so far"),
    )
]

WHO = [
    case(
        f"the volunteer is {label}",
        *(FAMILY, person("P1", "F1", role), helps("V1", "2025-05-06", who="P1")),
        expected=eight(helping=helping, registered=1),
    )
    for role, helping, label in (
        ("carer", 1, "a carer"),
        ("other", 0, "a member of the family who is no parent"),
    )
] + [
    case(
        "a volunteer who is no registered parent is not counted",
        *(FAMILY, MOTHER, helps("V1", "2025-05-06")),
        expected=eight(helping=0, registered=1),
    ),
    case(
        "two parents of one family are two",
        *(FAMILY, MOTHER, person("P2", "F1", "carer")),
        *(helps("V1", "2025-05-06", who="P1"), helps("V2", "2025-05-06", who="P2")),
        expected=eight(helping=2, registered=1),
    ),
    case(
        "a parent counts where she helps, not where her family is registered",
        *(family("F1", "2025-01-10", at="le-squez"), MOTHER, helps("V1", "2025-05-06", who="P1")),
        expected=eight(helping=1, registered=0),
    ),
    case(
        "a parent counts after the family's registration closed",
        *(family("F1", "2024-01-10", "2025-03-31"), MOTHER, helps("V1", "2025-05-06", who="P1")),
        expected=eight(helping=1, registered=0),
    ),
]

TWICE = [
    case(
        "a parent who left and came back within the period is one",
        *(FAMILY, MOTHER, helps("V1", "2025-04-08", who="P1", left_on="2025-05-06")),
        helps("V2", "2025-06-03", who="P1"),
        expected=eight(helping=1, registered=1),
    ),
    case(
        "a parent who started years ago and starts again in the period counts",
        *(FAMILY, MOTHER, helps("V1", "2024-03-05", who="P1", left_on="2024-09-03")),
        helps("V2", "2025-06-03", who="P1"),
        expected=eight(helping=1, registered=1),
    ),
    case(
        "a parent who starts and leaves on one day started",
        *(FAMILY, MOTHER, helps("V1", "2025-05-06", who="P1", left_on="2025-05-06")),
        expected=eight(helping=1, registered=1),
    ),
]

ELSEWHERE = [
    case(
        f"a parent who starts at Le Squez, asked of {at}",
        *(FAMILY, MOTHER, helps("V1", "2025-05-06", who="P1", at="le-squez")),
        at=at,
        expected=eight(helping=helping, registered=registered),
    )
    for at, helping, registered in (("samares", 0, 1), ("le-squez", 1, 0), ("hackney", 0, 0), ("all", 1, 1))
] + [
    case(
        "a parent who starts at two centres is one of all",
        *(FAMILY, MOTHER, helps("V1", "2025-05-06", who="P1")),
        helps("V2", "2025-06-03", who="P1", at="le-squez"),
        at="all",
        expected=eight(helping=1, registered=1),
    ),
]

CASES: list[Case] = [*EDGES, *WHO, *TWICE, *ELSEWHERE]
