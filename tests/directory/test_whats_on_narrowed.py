"""What's on, narrowed by age, day, cost and place: everything stands in the address."""

from datetime import date, time
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from django.http import QueryDict
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pytest_django.fixtures import Settings

from accounts import actions as accounts
from centres.models import Centre
from directory.models import ActivitySession, HomePage
from directory.weeks_asked import asked
from tests.directory.conftest import NOW
from tests.factories.centres import ActivityFactory, CentreFactory, SessionFactory
from tests.factories.people import UserFactory

TUESDAY, WEDNESDAY, FRIDAY = date(2026, 11, 24), date(2026, 11, 25), date(2026, 11, 27)
ALL = {"Baby clinic", "Little talkers", "Family breakfast", "Open garden"}


@pytest.fixture
def week(home: HomePage) -> None:
    tower = CentreFactory(slug="first-tower", name="First Tower")
    on("Baby clinic", TUESDAY, max_months=11, cost=0)
    on("Little talkers", WEDNESDAY, min_months=24, max_months=59, cost=0)
    on("Family breakfast", FRIDAY, cost="2.50")
    on("Open garden", FRIDAY, centre=tower)


def on(name: str, day: date, **facts: Any) -> None:
    activity = ActivityFactory(name=name, **facts)
    SessionFactory(centre=activity.centre, activity=activity, held_on=day)


def page_of(client: Client, address: str) -> str:
    answer = client.get(f"/whats-on/{address}")
    assert answer.status_code == 200
    return answer.content.decode()


@pytest.mark.requirement("R002-012")
@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("", ALL),
        ("?age=8m", {"Baby clinic", "Family breakfast", "Open garden"}),
        ("?age=2", {"Little talkers", "Family breakfast", "Open garden"}),
        ("?age=2y", {"Little talkers", "Family breakfast", "Open garden"}),
        ("?age=11m", {"Baby clinic", "Family breakfast", "Open garden"}),
        ("?age=12m", {"Family breakfast", "Open garden"}),
        ("?age=4", {"Little talkers", "Family breakfast", "Open garden"}),
        ("?age=5", {"Family breakfast", "Open garden"}),
        ("?day=FR", {"Family breakfast", "Open garden"}),
        ("?day=SU", set()),
        ("?free=yes", {"Baby clinic", "Little talkers"}),
        ("?centre=first-tower", {"Open garden"}),
        ("?centre=samares&day=FR", {"Family breakfast"}),
        ("?age=2&free=yes&day=WE&centre=samares", {"Little talkers"}),
        ("?age=2&free=yes&day=TU", set()),
    ],
)
def test_the_week_is_narrowed_by_age_day_cost_and_place(
    week: None, client: Client, address: str, shown: set[str]
) -> None:
    page = page_of(client, address)

    assert {name for name in ALL if name in page} == shown


def test_ages_and_cost_are_told_in_plain_words_and_what_nobody_said_is_not(week: None, client: Client) -> None:
    page = page_of(client, "")

    assert "Age: up to 11 months. Free." in page
    assert "Age: 2 years to 4 years. Free." in page
    assert "£2.50 a family each time." in page
    assert page.count("Free.") == 2


def test_each_choice_can_be_taken_away_and_stays_when_the_week_changes(week: None, client: Client) -> None:
    page = page_of(client, "?week=2026-11-24&centre=samares&age=2&day=WE&free=yes")

    for rest in (
        "?week=2026-11-23&amp;age=2&amp;day=WE&amp;free=yes",
        "?week=2026-11-23&amp;centre=samares&amp;day=WE&amp;free=yes",
        "?week=2026-11-23&amp;centre=samares&amp;age=2&amp;free=yes",
        "?week=2026-11-23&amp;centre=samares&amp;age=2&amp;day=WE",
        "?week=2026-11-30&amp;centre=samares&amp;age=2&amp;day=WE&amp;free=yes",  # the week after
        "?week=2026-11-16&amp;centre=samares&amp;age=2&amp;day=WE&amp;free=yes",  # the week before
        "?week=2026-11-23",  # all of them at once
    ):
        assert f'href="/whats-on/{rest}"' in page


def test_an_age_with_many_spaces_is_read_as_its_address_carries_it_on(week: None, client: Client) -> None:
    page = page_of(client, "?week=2026-11-24&age=8++++++++++++m&day=TU")

    assert "Baby clinic" in page
    assert 'href="/whats-on/?week=2026-11-23&amp;age=8+m"' in page


def test_what_other_centres_hold_is_not_even_fetched(week: None) -> None:
    one = asked(QueryDict("centre=first-tower"), list(Centre.objects.all()), TUESDAY)

    assert [session.activity.name for session in one.narrow(ActivitySession.objects.public())] == ["Open garden"]


def test_where_nothing_fits_the_page_says_so_and_how_to_go_on(week: None, client: Client) -> None:
    assert "Nothing that week fits what you chose." in page_of(client, "?day=SU")
    assert "Nothing is on that week." in page_of(client, "?week=2026-01-05")
    assert "That week is not planned yet. What is planned goes up to" in page_of(client, "?week=2027-01-05")


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("?age=toddler", "We could not read the age. Type 2 for two years, or 8m for eight months."),
        ("?day=yesterday", "We could not read the day. You see the whole week."),
        ("?centre=atlantis", "We have no centre of that name. You see every centre."),
        ("?free=perhaps", ""),
    ],
)
def test_what_makes_no_sense_is_left_aside_and_she_is_told(week: None, client: Client, address: str, said: str) -> None:
    page = page_of(client, address)

    assert said in page
    assert all(name in page for name in ALL)


def test_narrowing_takes_as_many_questions_with_fifty_sessions_and_four_centres_as_with_one(
    home: HomePage, client: Client
) -> None:
    def questions() -> int:
        page_of(client, "?age=2&free=yes")
        with CaptureQueriesContext(connection) as asked:
            page_of(client, "?age=2&free=yes")
        return len(asked)

    on("Open garden", TUESDAY, cost=0)
    one = questions()
    for slug in ("north", "south", "west"):
        on("Open garden", TUESDAY, cost=0, centre=CentreFactory(slug=slug))
    four_centres = questions()
    for minute in range(50):
        SessionFactory(activity=ActivityFactory(name="Open garden"), held_on=FRIDAY, starts=time(9, minute))

    assert one == four_centres == questions()


def test_an_editor_types_ages_and_cost_where_she_writes_the_activity(
    home: HomePage, client: Client, settings: Settings
) -> None:
    settings.SECOND_FACTOR_REQUIRED = False  # the second step of signing in is shown elsewhere
    activity = ActivityFactory(name="Messy play")
    SessionFactory(activity=activity)
    editor = UserFactory()
    accounts.give_role(editor, code="editor", centre=None, by=None, now=NOW)
    client.force_login(editor)
    form = {"centre": home.centre_id, "name": "Messy play", "booking": "drop_in", "is_public": "on"}
    address = reverse("wagtailsnippets_directory_activity:edit", args=[activity.pk])

    refused = client.post(address, form | {"min_months": "30", "max_months": "12"})
    assert "The oldest age is below the youngest. Check both." in refused.content.decode()
    refused = client.post(address, form | {"cost": "-1"})
    assert "The cost is below nothing. Write 0 where it is free." in refused.content.decode()
    client.post(address, form | {"min_months": "12", "max_months": "35", "cost": "1"})

    assert "Age: 1 year to 2 years. £1 a family each time." in page_of(client, "")


def test_no_activity_costs_less_than_nothing_however_it_is_written(home: HomePage) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        ActivityFactory(cost=-1)
