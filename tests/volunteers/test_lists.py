"""The lists of volunteers and of checks, and finding a volunteer."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from accounts.models import User
from centres.models import Centre
from tests.factories.families import HomeFactory
from tests.factories.volunteers import PlacementFactory, VisitFactory, VolunteerFactory
from tests.volunteers.pages import questions, text
from trail.models import Entry
from ui import finding


def test_the_list_says_who_may_visit_and_whose_check_needs_somebody(desk: Client, samares: Centre) -> None:
    VolunteerFactory(centre=samares, first_name="Kasia", last_name="Nowak", cleared=True, languages="pl en")
    VolunteerFactory(centre=samares, first_name="Lucy", last_name="Amy", to_decide=True)
    VolunteerFactory(centre=samares, first_name="Julie", last_name="de Gruchy", left=True)

    page = text(desk, reverse("volunteers:list"))

    for words in (
        "Kasia Nowak",
        "May visit alone",
        "Polish",
        "Lucy Amy",
        "At the centre only",
        "To decide",
        "2 volunteers",
    ):
        assert words in page
    assert "Julie" not in page
    assert Entry.objects.filter(act="read", about_kind="centre", about_ref__in=[samares.slug, str(samares.pk)]).exists()


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("dbs=lapsed", ["Angela"]),
        ("ready=may_visit_alone", ["Kasia"]),
        ("stage=left", ["Julie"]),
        ("placed=yes", ["Kasia"]),
        ("placed=no", ["Angela"]),
        ("language=pl", ["Kasia"]),
        ("stage=applying", []),
        ("dbs=nonsense&stage=%00&page=minus&sort=drop", ["Angela", "Julie", "Kasia"]),
    ],
)
def test_the_list_is_narrowed_without_a_name_in_the_address(
    desk: Client, samares: Centre, query: str, names: list[str]
) -> None:
    kasia = VolunteerFactory(centre=samares, first_name="Kasia", cleared=True, languages="pl en")
    VolunteerFactory(centre=samares, first_name="Angela", lapsed=True)
    VolunteerFactory(centre=samares, first_name="Julie", left=True)
    PlacementFactory(volunteer=kasia)

    answer = desk.get(f"{reverse('volunteers:list')}?{query}")

    assert answer.status_code in {200, 400}
    if answer.status_code == 200:
        page = answer.content.decode()
        assert [name for name in ("Angela", "Julie", "Kasia") if f"{name} Le Brun" in page] == names


@pytest.mark.parametrize("name", ["list", "dbs", "visits", "visits_now"])
def test_fifty_rows_ask_no_more_questions_than_one(desk: Client, samares: Centre, name: str) -> None:
    url, counts = reverse(f"volunteers:{name}"), []
    for more in (1, 2, 47):
        for _row in range(more):
            volunteer = VolunteerFactory(centre=samares, cleared=True, parent=True)
            placement = PlacementFactory(volunteer=volunteer)
            HomeFactory(family=placement.family)
            VisitFactory(placement=placement, out=True)
        desk.get(url)
        counts.append(questions(desk, url))

    assert counts[0] == counts[1] == counts[2]


def test_the_download_holds_every_volunteer_she_may_see(desk: Client, samares: Centre, northfield: Centre) -> None:
    VolunteerFactory(centre=samares, first_name="=cmd", last_name="Amy")
    VolunteerFactory(centre=northfield, first_name="Beth")

    sheet: Any = desk.get(f"{reverse('volunteers:list')}?download=1")

    words = (b"".join(sheet.streaming_content) if sheet.streaming else sheet.content).decode("utf-8-sig")
    assert "Amy" in words
    assert "Beth" not in words
    assert "\n=cmd" not in words


@pytest.mark.parametrize(
    ("words", "found"), [("le brun", True), ("LEBRUN", False), ("712345", True), ("V-77", True), ("Nowak", False)]
)
def test_a_volunteer_is_found_by_name_number_or_reference(
    samares: Centre, coordinator: User, words: str, found: bool
) -> None:
    VolunteerFactory(centre=samares, ref="V-77")

    groups = finding.find(coordinator, words)

    assert bool(groups.get("Volunteers")) is found
