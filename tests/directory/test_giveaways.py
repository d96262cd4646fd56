"""What could give somebody away is found in the words of a story; what gives nobody away is left alone."""

import pytest

from directory.giveaways import Giveaway, Kind, found

STREETS = ["Le Squez Road", "Mont Cochon"]


@pytest.mark.parametrize(
    ("line", "kind", "words"),
    [
        ("Ring 01534 456789 and ask.", Kind.TELEPHONE, "01534 456789"),
        ("Ring +44 7797 712345 and ask.", Kind.TELEPHONE, "+44 7797 712345"),
        ("Ring 07797712345.", Kind.TELEPHONE, "07797712345"),
        ("Write to ines.silva@example.org.", Kind.EMAIL, "ines.silva@example.org"),
        ("She is @ines_bakes now.", Kind.ACCOUNT, "@ines_bakes"),
        ("Look at https://ines.example/cakes to see.", Kind.ACCOUNT, "https://ines.example/cakes"),
        ("They live at 12 Green Road.", Kind.HOUSE, "12 Green Road"),
        ("They live at 4b, St Andrews Road, upstairs.", Kind.HOUSE, "4b, St Andrews Road"),
        ("They live at 7 La Rue de la Croix.", Kind.HOUSE, "7 La Rue de la Croix"),
        ("Her post goes to JE2 6AB.", Kind.POSTCODE, "JE2 6AB"),
        ("Her post goes to ls99 1aa.", Kind.POSTCODE, "ls99 1aa"),
        ("We met in le squez rd.", Kind.STREET, "Le Squez Road"),
        ("He goes to Samarès School now.", Kind.SCHOOL, "Samarès School"),
        ("He goes to Little Stars Nursery.", Kind.SCHOOL, "Little Stars Nursery"),
        ("Ana was born on 3 March 2024.", Kind.DAY, "3 March 2024"),
        ("Ana was born on 3rd of March 2024.", Kind.DAY, "3rd of March 2024"),
        ("Ana was born on March 3, 2024.", Kind.DAY, "March 3, 2024"),
        ("Ana was born on 03/03/24.", Kind.DAY, "03/03/24"),
        ("A Ana nasceu a 3 de março de 2024.", Kind.DAY, "3 de março de 2024"),
        ("Ana was eleven days old.", Kind.AGE, "eleven days old"),
        ("He is 2 years, 3 months and 4 days.", Kind.AGE, "2 years, 3 months and 4 days"),
        ("Then Inês Silva came in.", Kind.NAME, "Inês Silva"),
        ("“Maria dos Santos held the baby.”", Kind.NAME, "Maria dos Santos"),
        ("When Ana-Lúcia O’Neill laughs, we all do.", Kind.NAME, "Ana-Lúcia O’Neill"),
    ],
)
def test_what_could_give_somebody_away_is_found(line: str, kind: Kind, words: str) -> None:
    assert found([line], STREETS) == [Giveaway(kind, words)]


@pytest.mark.parametrize(
    "line",
    [
        "When Ana was born, Inês did not know anybody on the island.",
        "A volunteer came on Tuesdays. She held the baby for 2 hours.",
        "On Tuesday Marek had the form at home for four months.",
        "Their boy was two, and in 2024 he hardly spoke.",
        "It is 5 minutes down the road. Call 999.",
        "Fatou. Ruth. They asked, Marek answered.",
        "a" * 20_000,
        "",
    ],
)
def test_what_gives_nobody_away_is_left_alone(line: str) -> None:
    assert found([line], STREETS) == []


def test_each_stands_once_and_names_come_first() -> None:
    told = found(["Ring 01534 456789.", "Inês Silva", "Ring 01534 456789."])

    assert [each.kind for each in told] == [Kind.NAME, Kind.TELEPHONE]
