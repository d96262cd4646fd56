"""Who tries name after name must not learn who is known elsewhere: so many a day, so many a week, and then no more."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.test import Client

from accounts.models import User
from centres.models import Centre
from families.asking_often import A_DAY, A_WEEK, refusal
from families.models import Enquiry, Family, ToldElsewhere
from tests.factories.families import FamilyFactory
from tests.factories.people import somebody
from tests.families.pages import filled_in, send
from tests.families.test_asking_another_centre import HERE, TOLD, YES
from tests.families.test_register_page import PAGE, PEREIRA
from trail.models import Entry

TODAY = date(2026, 11, 24)
STRANGER = {"adult-0-first_name": "Mia", "adult-0-last_name": "Unknown"} | HERE
REFUSED = "no other centre is asked now"


@pytest.fixture
def tower_desk(signed_in: Callable[[User], Client], yann: User) -> Client:
    """The desk of First Tower's coordinator."""
    return signed_in(yann)


def told(person: User, centre: Centre, times: int, on: date = TODAY) -> None:
    """She was told of so many families of another centre."""
    known = [FamilyFactory(ref=f"N-{number:04}") for number in range(times)]
    ToldElsewhere.objects.bulk_create(
        ToldElsewhere(person=person, centre=centre, known=each, told_on=on) for each in known
    )


@pytest.mark.parametrize(
    ("today", "this_week", "words"),
    [
        (0, 0, ""),
        (A_DAY - 1, A_WEEK - 1, ""),
        (A_DAY, 0, "or wait until tomorrow"),
        (0, A_WEEK, "tell your manager"),
    ],
)
def test_the_rule_is_two_figures(today: int, this_week: int, words: str) -> None:
    said = refusal(told_her_today=today, told_the_centre_this_week=this_week)

    assert words in said
    assert bool(said) == bool(words)


def test_the_last_of_the_day_is_told_and_the_next_is_not(
    tower_desk: Client, pereiras: Family, yann: User, first_tower: Centre
) -> None:
    told(yann, first_tower, A_DAY - 1)

    assert TOLD in send(tower_desk, PAGE, **PEREIRA | HERE).content.decode()
    assert ToldElsewhere.objects.filter(person=yann, told_on=TODAY).count() == A_DAY

    page = send(tower_desk, PAGE, **STRANGER).content.decode()
    assert "the most for a day" in page


def test_a_family_that_is_known_elsewhere_and_one_that_is_not_are_refused_alike(
    tower_desk: Client, pereiras: Family, yann: User, first_tower: Centre
) -> None:
    told(yann, first_tower, A_DAY)

    pages = [send(tower_desk, PAGE, **typed).content.decode() for typed in (PEREIRA | HERE, STRANGER)]

    sections = [page.split('aria-labelledby="elsewhere"')[1].split("</section>")[0] for page in pages]
    assert sections[0] == sections[1]
    assert REFUSED in sections[0]
    assert TOLD not in sections[0]
    assert Entry.objects.filter(deed="other centres not asked, too often", about_ref="first-tower").count() == 2
    assert not Entry.objects.filter(deed="whether another centre knows a family").exists()


def test_sent_again_the_family_has_a_record_of_its_own_and_nobody_was_asked(
    tower_desk: Client, pereiras: Family, yann: User, first_tower: Centre
) -> None:
    told(yann, first_tower, A_DAY)
    page = send(tower_desk, PAGE, **PEREIRA | HERE)
    assert page.status_code == 422

    answer = tower_desk.post(PAGE, filled_in(page) | YES)

    family = Family.objects.get(centre=first_tower, name="Pereira")
    assert answer["Location"] == family.get_absolute_url()
    assert not Enquiry.objects.exists()


def test_who_was_told_of_a_family_goes_on_with_it_after_the_last(
    tower_desk: Client, pereiras: Family, yann: User, first_tower: Centre
) -> None:
    told(yann, first_tower, A_DAY - 1)
    page = send(tower_desk, PAGE, **PEREIRA | HERE)

    tower_desk.post(PAGE, filled_in(page) | YES)

    assert Enquiry.objects.get().known == pereiras


def test_several_people_of_a_centre_share_its_week(tower_desk: Client, pereiras: Family, first_tower: Centre) -> None:
    told(somebody("coordinator", first_tower, name="Inês Vibert"), first_tower, A_WEEK, TODAY - timedelta(days=6))

    assert "tell your manager" in send(tower_desk, PAGE, **PEREIRA | HERE).content.decode()


@pytest.mark.parametrize("days_ago", [1, 7])
def test_another_day_counts_anew_and_so_does_another_week(
    tower_desk: Client, pereiras: Family, yann: User, first_tower: Centre, days_ago: int
) -> None:
    told(yann, first_tower, A_DAY if days_ago == 1 else A_WEEK, TODAY - timedelta(days=days_ago))

    assert "We cannot say which centre" in send(tower_desk, PAGE, **PEREIRA | HERE).content.decode()
