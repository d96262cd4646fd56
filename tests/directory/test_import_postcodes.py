"""An operator brings the places of postcodes: the whole table or none of it."""

from contextlib import suppress
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from directory import postcodes
from directory.distance import Point, place_of
from directory.models import PostcodePlace

GOOD = "postcode,latitude,longitude\nJE2 6QQ,49.1745,-2.0705\nls99 1ab,53.8201,-1.5404\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return tmp_path / "postcodes.csv"


def brought(table: Path, text: str, encoding: str = "utf-8") -> tuple[str, str]:
    """What the command says, on both channels."""
    table.write_text(text, encoding=encoding)
    out, err = StringIO(), StringIO()
    with suppress(SystemExit):
        call_command("import_postcodes", str(table), stdout=out, stderr=err)
    return out.getvalue(), err.getvalue()


def kept() -> dict[str, tuple[float, float]]:
    return {each.postcode: (each.latitude, each.longitude) for each in PostcodePlace.objects.all()}


def test_a_table_is_taken_over_and_counted(db: None, table: Path) -> None:
    assert brought(table, GOOD) == ("2 rows are read. 2 postcodes are new; 2 have their place now.\n", "")

    assert kept() == {"JE26QQ": (49.1745, -2.0705), "LS991AB": (53.8201, -1.5404)}
    assert place_of("je2 6qq") == Point(49.1745, -2.0705)


def test_a_second_table_moves_what_it_names_and_leaves_the_rest(db: None, table: Path) -> None:
    brought(table, GOOD)
    out, _err = brought(table, "postcode,latitude,longitude\nJE2 6QQ,49.2,-2.1\nJE2 3LA,49.19,-2.13\n")

    assert out == "2 rows are read. 1 postcodes are new; 3 have their place now.\n"
    assert kept() == {"JE26QQ": (49.2, -2.1), "JE23LA": (49.19, -2.13), "LS991AB": (53.8201, -1.5404)}


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ("JE2,49.1,-2.1", "Row 4: “JE2” is no whole postcode. Write it as JE2 6QQ."),
        (",49.1,-2.1", "Row 4: “” is no whole postcode. Write it as JE2 6QQ."),
        ('JE2 6AB,"49,1",-2.1', "Row 4: “49,1” is no latitude. Write degrees between -90 and 90."),
        ("JE2 6AB,99.999999,0", "Row 4: “99.999999” is no latitude. Write degrees between -90 and 90."),
        ("JE2 6AB,nan,-2.1", "Row 4: “nan” is no latitude. Write degrees between -90 and 90."),
        ("JE2 6AB,49.1,", "Row 4: “” is no longitude. Write degrees between -180 and 180."),
        ("JE2 6AB,49.1", "Row 4: “” is no longitude. Write degrees between -180 and 180."),
    ],
)
def test_a_bad_row_is_named_in_words_and_nothing_is_changed(db: None, table: Path, row: str, sentence: str) -> None:
    out, err = brought(table, GOOD + row + "\n")

    assert out == sentence + "\n"
    assert err == "1 row is wrong. Nothing was changed.\n"
    assert kept() == {}


def test_with_a_bad_row_the_command_fails(db: None, table: Path) -> None:
    table.write_text(GOOD + "JE2,49.1,-2.1\n")

    with pytest.raises(SystemExit, match="1"):
        call_command("import_postcodes", str(table), stdout=StringIO(), stderr=StringIO())


def test_of_many_bad_rows_the_first_twenty_are_named(db: None, table: Path) -> None:
    out, err = brought(table, GOOD + "JE2,49.1,-2.1\n" * 31)

    assert out.count("\n") == 20
    assert err == "31 rows are wrong. Nothing was changed.\n"


def test_columns_stand_in_any_order_beside_others_and_empty_lines_are_passed_over(db: None, table: Path) -> None:
    text = "Longitude,Parish, Postcode ,LATITUDE\n-2.0705,St Clement,JE2 6QQ,49.1745\n\n"

    assert brought(table, text, "utf-8-sig")[0].startswith("1 row is read.")
    assert kept() == {"JE26QQ": (49.1745, -2.0705)}


def test_a_postcode_that_comes_twice_has_its_last_place(db: None, table: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postcodes, "AT_ONCE", 2)
    brought(table, GOOD + "JE2 6QQ,49.2,-2.1\nJE2 6QQ,49.3,-2.2\nJE2 3LA,49.19,-2.13\n")

    assert kept() == {"JE26QQ": (49.3, -2.2), "LS991AB": (53.8201, -1.5404), "JE23LA": (49.19, -2.13)}


@pytest.mark.parametrize(
    ("text", "encoding", "sentence"),
    [
        ("", "utf-8", "The first row must name these columns, and does not: postcode, latitude, longitude."),
        ("postcode,lat,long\n", "utf-8", "The first row must name these columns, and does not: latitude, longitude."),
        ("postcode,latitude,longitude,Café\n", "latin-1", "The file is not in UTF-8. Save it as CSV UTF-8."),
    ],
)
def test_a_file_that_is_no_table_is_refused(db: None, table: Path, text: str, encoding: str, sentence: str) -> None:
    with pytest.raises(CommandError, match=sentence):
        brought(table, text, encoding)


def test_a_file_that_is_not_there_is_refused(db: None, tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="There is no file"):
        call_command("import_postcodes", str(tmp_path / "none.csv"))
