"""The page of the eight indicators: the command’s numbers, never without "not asked", never a name too many."""

import csv
import re
from datetime import date
from io import StringIO

import pytest
from django.core.management import call_command
from django.test import Client
from pytest_django.fixtures import DjangoAssertNumQueries

from centres.models import Centre
from families.models import Circumstance
from reporting.choice import read_period, written
from tests.factories.centres import CentreFactory
from tests.factories.families import CircumstanceFactory, FamilyFactory, RegistrationFactory
from tests.factories.people import somebody
from tests.reporting.folders import write_folder
from trail.models import Entry

pytestmark = pytest.mark.django_db
PAGE = "/staff/reports/"
SPRING = "?period=2026-Q2"


@pytest.fixture
def samares() -> Centre:
    return CentreFactory(samares=True)


def three_families(centre: Centre) -> None:
    """One that gets Income Support, one that does not, one that nobody asked."""
    for answer in ("yes", "no", ""):
        family = FamilyFactory(centre=centre, name=f"Said {answer or 'nothing'}")
        RegistrationFactory(family=family, centre=centre, registered_on=date(2026, 1, 5))
        if answer:
            CircumstanceFactory(family=family, kind=Circumstance.Kind.INCOME_SUPPORT, answer=answer, from_on=None)


def words_of(client: Client, address: str) -> str:
    """What a reader sees, without markup and line breaks."""
    page = client.get(address).content.decode()
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page))


@pytest.mark.requirement("R002-122")
def test_a_percentage_stands_with_what_of_what_and_how_many_were_not_asked(client: Client, samares: Centre) -> None:
    three_families(samares)
    client.force_login(somebody("coordinator", samares))

    page = words_of(client, PAGE + SPRING)

    assert "50.0%" in page
    assert "1 of the 2 families asked" in page
    assert "Not asked 1" in page
    assert "As printed in the contract: &lt; 30 pa" in page


def test_a_share_of_nobody_is_not_known_and_not_nought(client: Client, samares: Centre) -> None:
    client.force_login(somebody("coordinator", samares))

    page = words_of(client, PAGE + SPRING)

    assert "Not known" in page
    assert "There was nobody to ask" in page
    assert "Nobody has been asked yet" not in page
    assert "Everyone is recorded" not in page
    assert " 0%" not in page
    assert "0.0%" not in page


def test_families_whom_nobody_asked_are_told_apart_from_no_families(client: Client, samares: Centre) -> None:
    RegistrationFactory(family=FamilyFactory(centre=samares), centre=samares, registered_on=date(2026, 1, 5))
    client.force_login(somebody("coordinator", samares))

    assert words_of(client, PAGE + SPRING).count("Nobody has been asked yet") == 3


def test_a_line_breaks_off_where_the_number_is_not_known(client: Client, samares: Centre) -> None:
    family = FamilyFactory(centre=samares)
    RegistrationFactory(family=family, centre=samares, registered_on=date(2025, 1, 5), closed_on=date(2025, 12, 31))
    CircumstanceFactory(family=family, kind=Circumstance.Kind.INCOME_SUPPORT, answer="yes", from_on=None)
    client.force_login(somebody("coordinator", samares))

    page = client.get(PAGE + SPRING).content.decode()

    [line] = re.findall(r'class="sam-trend__dot" cx="([\d.]+)"', page.split("Families who got Income Support")[1])[:1]
    assert "Trend over 4 periods" in page
    assert float(line) < 100  # the last of four periods would stand at 112


@pytest.mark.requirement("R002-129")
def test_the_names_behind_a_number_are_as_many_as_the_number_says(client: Client, samares: Centre) -> None:
    three_families(samares)
    client.force_login(somebody("coordinator", samares))

    page = words_of(client, f"{PAGE}indicators/4/{SPRING}")

    assert page.index("Said no") < page.index("Said nothing") < page.index("Said yes")
    assert Entry.objects.filter(deed="names behind indicator 4", about_ref="samares").exists()


def test_a_commissioner_sees_the_number_and_no_way_to_a_name(client: Client, samares: Centre) -> None:
    three_families(samares)
    client.force_login(somebody("commissioner", samares))

    assert "50.0%" in words_of(client, PAGE + SPRING)
    assert "Who is counted" not in words_of(client, PAGE + SPRING)
    assert client.get(f"{PAGE}indicators/4/{SPRING}").status_code == 404


def test_another_centres_numbers_are_no_page_for_her(client: Client, samares: Centre) -> None:
    CentreFactory(slug="first-tower")
    client.force_login(somebody("coordinator", samares))

    assert client.get(f"{PAGE}?centre=first-tower").status_code == 404
    assert client.get(f"{PAGE}?centre=all").status_code == 404


def test_the_download_holds_the_numbers_of_the_page(client: Client, samares: Centre) -> None:
    three_families(samares)
    client.force_login(somebody("coordinator", samares))

    rows = list(csv.DictReader(StringIO(client.get(f"{PAGE}download/csv/{SPRING}").content.decode())))

    assert [row["number"] for row in rows] == [str(number) for number in range(1, 9)]
    assert (rows[3]["value"], rows[3]["not_recorded"], rows[3]["from"]) == ("50.0", "1", "2026-01-01")


PERIODS = [
    ("2026-Q3", "2026-Q3"),
    ("2025", "2025"),
    ("", "2026-Q3"),
    ("2026-Q5", "2026-Q3"),
    ("9999", "2026-Q3"),
    ("soon", "2026-Q3"),
]


@pytest.mark.parametrize(("asked", "read"), PERIODS)
def test_an_address_names_a_quarter_or_a_year_else_the_last_quarter_that_is_over(asked: str, read: str) -> None:
    assert written(read_period(asked, date(2026, 11, 24))) == read


@pytest.mark.parametrize("families", [1, 3, 50])
def test_the_page_asks_the_database_as_often_for_few_families_as_for_many(
    client: Client, django_assert_max_num_queries: DjangoAssertNumQueries, samares: Centre, families: int
) -> None:
    for _number in range(families):
        three_families(samares)
    client.force_login(somebody("coordinator", samares))
    client.get(PAGE + SPRING)

    with django_assert_max_num_queries(15):
        client.get(PAGE + SPRING)


@pytest.mark.requirement("R002-128")
def test_the_year_so_far_on_the_page_is_what_the_command_counts(client: Client, tmp_path: object) -> None:
    write_folder(tmp_path, 50)  # type: ignore[arg-type]
    call_command("import_records", str(tmp_path), stdout=StringIO(), stderr=StringIO())
    client.force_login(somebody("manager"))
    out = StringIO()
    call_command("dataset", "--centre=samares", "--from=2025-01-01", "--to=2025-09-30", "--format=csv", stdout=out)
    children = list(csv.DictReader(StringIO(out.getvalue())))[1]["value"]

    assert f"{children} since 1 January 2025" in words_of(client, f"{PAGE}?centre=samares&period=2025-Q3")
