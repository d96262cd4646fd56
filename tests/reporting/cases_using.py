"""Hand-made cases of indicators 7 and 8, and of all centres taken together."""

from tests.reporting.case import Case, Share, case, eight, unasked
from tests.reporting.rows import FiledRow, came, family, person, said

ENTITLED, RECEIVED, ENGLISH = (
    "subsidised_childcare_entitled",
    "subsidised_childcare_received",
    "english_second_language",
)
FAMILY = family("F1", "2024-06-03")
MOTHER = person("P1", "F1", "parent")
YES, NO = Share(100.0, 1, 1, 0), Share(0.0, 0, 1, 0)

CHILD_CARE = [
    case(
        f"entitled {entitled or 'not asked'}, received {received or 'not asked'}",
        *(FAMILY, said("F1", ENTITLED, entitled), said("F1", RECEIVED, received)),
        expected=eight(registered=1, shares={7: answer}),
    )
    for entitled, received, answer in (
        ("yes", "yes", YES),
        ("yes", "no", NO),
        ("yes", "", unasked(1)),
        ("no", "yes", unasked(0)),
        ("", "yes", unasked(0)),
    )
] + [
    case(
        "entitled until the day before the period is not entitled in it",
        *(FAMILY, said("F1", ENTITLED, "yes", "", "2025-03-31"), said("F1", RECEIVED, "yes")),
        expected=eight(registered=1, shares={7: unasked(0)}),
    ),
    case(
        "entitled at the beginning and served at the end of the period counts",
        *(FAMILY, said("F1", ENTITLED, "yes", "", "2025-04-01"), said("F1", RECEIVED, "yes", "2025-06-30")),
        expected=eight(registered=1, shares={7: YES}),
    ),
    case(
        "entitled for a part of the period and not for the rest is entitled",
        *(FAMILY, said("F1", ENTITLED, "no", "", "2025-05-31"), said("F1", ENTITLED, "yes", "2025-06-01")),
        *(said("F1", RECEIVED, "no", "", "2025-05-31"), said("F1", RECEIVED, "yes", "2025-06-01")),
        expected=eight(registered=1, shares={7: YES}),
    ),
    case(
        "an entitled family that left the programme before the period is not counted",
        *(family("F1", "2024-06-03", "2025-03-31"), said("F1", ENTITLED, "yes"), said("F1", RECEIVED, "yes")),
        expected=eight(registered=0),
    ),
    case(
        "two of three entitled families were served, and a fourth was never asked",
        *(family(f"F{number}", "2024-06-03") for number in range(1, 6)),
        *(said(f"F{number}", ENTITLED, "yes") for number in range(1, 5)),
        *(said("F1", RECEIVED, "yes"), said("F2", RECEIVED, "yes"), said("F3", RECEIVED, "no")),
        said("F5", RECEIVED, "yes"),
        expected=eight(registered=5, shares={7: Share(66.7, 2, 3, 1)}),
    ),
]

LANGUAGE = (
    [
        case(
            f"a family comes only by its {role}",
            *(FAMILY, person("P1", "F1", role), came("P1", "2025-05-06"), said("F1", ENGLISH, "yes")),
            expected=eight(new=0, registered=1, using=1, shares={8: YES}),
        )
        for role in ("parent", "carer", "child", "other")
    ]
    + [
        case(
            f"a family comes on {day}: {note}",
            *(FAMILY, MOTHER, came("P1", day), said("F1", ENGLISH, "no")),
            expected=eight(registered=1, using=0, shares={8: answer}),
        )
        for day, answer, note in (
            ("2025-04-01", NO, "the first of the period"),
            ("2025-06-30", NO, "the last of the period"),
            ("2025-03-31", unasked(0), "the day before"),
            ("2025-07-01", unasked(0), "the day after"),
        )
    ]
    + [
        case(
            "a registered family that does not come is not asked about",
            *(FAMILY, MOTHER, said("F1", ENGLISH, "yes")),
            expected=eight(registered=1),
        ),
        case(
            "a family that comes before it registers has not yet answered",
            *(family("F1", "2025-07-10"), MOTHER, came("P1", "2025-05-06"), said("F1", ENGLISH, "yes")),
            expected=eight(registered=0, using=1),
        ),
        case(
            "a family that comes before it registers and says since when has answered",
            *(family("F1", "2025-07-10"), MOTHER, came("P1", "2025-05-06")),
            said("F1", ENGLISH, "yes", "2020-01-01"),
            expected=eight(registered=0, shares={8: YES}),
        ),
        case(
            "a family of another centre that comes here is asked about here",
            *(
                family("F1", "2024-06-03", at="hackney"),
                MOTHER,
                came("P1", "2025-05-06"),
                said("F1", ENGLISH, "yes"),
            ),
            expected=eight(registered=0, shares={8: YES}),
        ),
        case(
            "half a percent more: three of eight families",
            *(family(f"F{number}", "2024-06-03") for number in range(9)),
            *(person(f"P{number}", f"F{number}", "parent") for number in range(9)),
            *(came(f"P{number}", "2025-05-06") for number in range(9)),
            *(said(f"F{number}", ENGLISH, "yes" if number < 3 else "no") for number in range(8)),
            expected=eight(registered=9, shares={8: Share(37.5, 3, 8, 1)}),
        ),
    ]
)

TWO_CENTRES: tuple[FiledRow, ...] = (
    *(FAMILY, MOTHER, person("C1", "F1", "child", needs="yes"), said("F1", ENGLISH, "yes")),
    *(came("P1", "2025-05-06"), came("P1", "2025-05-13", at="le-squez")),
    *(came("C1", "2025-05-06"), came("C1", "2025-05-13", at="le-squez")),
    *(family("F2", "2024-06-03", at="le-squez"), person("P2", "F2", "parent"), said("F2", ENGLISH, "no")),
    came("P2", "2025-05-13", at="le-squez"),
    *(said("F1", "income_support", "yes"), said("F2", "income_support", "no")),
)
TOGETHER = [
    case(f"a family that comes to two centres, asked of {at}", *TWO_CENTRES, at=at, expected=expected)
    for at, expected in (
        ("samares", eight(1, 1, registered=1, shares={4: YES, 8: YES})),
        ("le-squez", eight(1, 1, registered=1, shares={4: NO, 8: Share(50.0, 1, 2, 0)})),
        ("hackney", eight()),
        ("all", eight(1, 1, registered=2, shares={4: Share(50.0, 1, 2, 0), 8: Share(50.0, 1, 2, 0)})),
    )
]

CASES: list[Case] = [*CHILD_CARE, *LANGUAGE, *TOGETHER]
