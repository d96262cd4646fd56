"""Hand-made cases of indicators 1 and 2: new parents, and children with additional needs."""

from tests.reporting.case import Case, case, eight
from tests.reporting.rows import came, family, person

FAMILY = family("F1", "2025-01-10")
MOTHER = person("P1", "F1", "parent")
NEEDING = person("C1", "F1", "child", needs="yes")
HOME = (FAMILY, MOTHER, NEEDING)

EDGES = [
    case(
        f"a parent's first day is {day}: {note}",
        *HOME,
        came("P1", day),
        expected=eight(new, registered=1, using=new),
    )
    for day, new, note in (
        ("2025-04-01", 1, "the first of the period"),
        ("2025-06-30", 1, "the last of the period"),
        ("2025-03-31", 0, "the day before"),
        ("2025-07-01", 0, "the day after"),
    )
]

EARLIER = [
    case(
        "a parent who came before is not new",
        *HOME,
        *(came("P1", "2024-11-05"), came("P1", "2025-05-06")),
        expected=eight(0, registered=1, using=1),
    ),
    case(
        "a parent who came only to another centre before is new here",
        *HOME,
        *(came("P1", "2024-11-05", at="le-squez"), came("P1", "2025-05-06")),
        expected=eight(1, registered=1, using=1),
    ),
    case(
        "a parent who came to any centre before is not new to all",
        *HOME,
        *(came("P1", "2024-11-05", at="le-squez"), came("P1", "2025-05-06")),
        at="all",
        expected=eight(0, registered=1, using=1),
    ),
    case(
        "a parent who first came to two centres in the period is new to all once",
        *HOME,
        *(came("P1", "2025-05-06", at="le-squez"), came("P1", "2025-05-06")),
        at="all",
        expected=eight(1, registered=1, using=1),
    ),
    case(
        "a day at another centre is no day here",
        *(*HOME, came("P1", "2025-05-06", at="le-squez"), came("C1", "2025-05-06", at="le-squez")),
        expected=eight(0, 0, registered=1, using=0),
    ),
    case(
        "two activities on one day are one parent and one child",
        *HOME,
        *(came("P1", "2025-05-06"), came("P1", "2025-05-06", to="Baby massage")),
        *(came("C1", "2025-05-06"), came("C1", "2025-05-06", to="Baby massage")),
        expected=eight(1, 1, registered=1, using=1),
    ),
]

WHO = [
    case(
        f"{label} who comes for the first time",
        *(FAMILY, NEEDING, person("P1", "F1", role), came("P1", "2025-05-06")),
        expected=eight(new, registered=1, using=1),
    )
    for role, new, label in (
        ("parent", 1, "a parent"),
        ("carer", 1, "a carer"),
        ("other", 0, "another adult"),
    )
] + [
    case(
        "both parents are new",
        *(*HOME, person("P2", "F1", "carer"), came("P1", "2025-05-06"), came("P2", "2025-06-03")),
        expected=eight(2, registered=1, using=1),
    ),
    case(
        "a parent of two children with additional needs is one parent",
        *(*HOME, person("C2", "F1", "child", needs="yes")),
        *(came("P1", "2025-05-06"), came("C1", "2025-05-06"), came("C2", "2025-05-06")),
        expected=eight(1, 2, registered=1, using=1),
    ),
    case(
        "a child who comes with a neighbour makes no new parent",
        *(*HOME, came("C1", "2025-05-06")),
        expected=eight(0, 1, registered=1, using=1),
    ),
    case(
        "the needs of another family's child make no new parent",
        *(FAMILY, MOTHER, person("C1", "F1", "child", needs="no"), came("P1", "2025-05-06")),
        *(family("F2", "2025-01-10"), person("C2", "F2", "child", needs="yes")),
        expected=eight(0, registered=2, using=1),
    ),
    case(
        "a parent's own needs are not a child's, nor are another member's",
        *(FAMILY, person("P1", "F1", "parent", needs="yes"), person("O1", "F1", "other", needs="yes")),
        *(person("C1", "F1", "child", needs="no"), came("P1", "2025-05-06"), came("O1", "2025-05-06")),
        expected=eight(0, 0, registered=1, using=1),
    ),
]

NEEDS = [
    case(
        f"a child's additional needs: {note}",
        *(FAMILY, MOTHER, person("C1", "F1", "child", needs=needs, since=since)),
        *(came("P1", "2025-04-08"), came("C1", "2025-04-08")),
        expected=eight(counted, counted, registered=1, using=1),
    )
    for needs, since, counted, note in (
        ("yes", "", 1, "yes, since nobody knows when"),
        ("YES", "2024-12-01", 1, "yes in capitals, since before the period"),
        ("yes", "2025-06-30", 1, "since the last day, after the family came"),
        ("yes", "2025-07-01", 0, "since the day after the period"),
        ("no", "", 0, "no"),
        ("", "", 0, "not asked"),
    )
] + [
    case(
        "a child born after the period counts, for the contract does not ask when",
        *(
            FAMILY,
            MOTHER,
            person("C1", "F1", "child", needs="yes", born="2025-09-14"),
            came("P1", "2025-05-06"),
        ),
        expected=eight(1, 0, registered=1, using=1),
    ),
    case(
        "only the sibling with additional needs counts",
        *(*HOME, person("C2", "F1", "child", needs="no"), person("C3", "F1", "child")),
        *(
            came("C1", "2025-04-01"),
            came("C1", "2025-06-30"),
            came("C2", "2025-05-06"),
            came("C3", "2025-05-06"),
        ),
        expected=eight(0, 1, registered=1, using=1),
    ),
]

REGISTRATION = [
    case(
        f"a family that comes to Samarès {note} counts as coming all the same",
        *(family("F1", registered_on, closed_on, at=at), MOTHER, NEEDING),
        *(came("P1", "2025-05-06"), came("C1", "2025-05-06")),
        expected=eight(1, 1, registered=0, using=1),
    )
    for registered_on, closed_on, at, note in (
        ("2025-07-10", "", "samares", "before it is registered"),
        ("2024-01-10", "2025-03-31", "samares", "after its registration closed"),
        ("2024-01-10", "", "le-squez", "but is registered at Le Squez"),
        ("2024-01-10", "", "hackney", "but is registered in England"),
    )
]

CASES: list[Case] = [*EDGES, *EARLIER, *WHO, *NEEDS, *REGISTRATION]
