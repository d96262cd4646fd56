"""Who has looked: one line for each person, the latest first; and who may read the trail."""

from datetime import UTC, datetime, timedelta

import pytest

from accounts.models import RoleHeld, User
from centres.models import Centre
from trail import actions as trail
from trail.access import visible_entries
from trail.panels import looked_at, whole_trail_url
from trail.subjects import Subject

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
FAMILY = Subject("family", "SAM-0042", "samares")
pytestmark = pytest.mark.django_db


def person(name, code="coordinator", centre=None):
    user = User.objects.create_user(f"{name.split()[0].lower()}@samphire.example", name=name)
    RoleHeld.objects.create(user=user, code=code, centre=centre)
    return user


def look(by, *moments):
    for moment in moments:
        trail.looked(by=by, about=FAMILY, page="family page", now=moment)


@pytest.fixture
def sophie(samares):
    return person("Sophie Renouf", "coordinator", samares)


@pytest.mark.parametrize(
    ("moments", "words"),
    [
        ([datetime(2026, 11, 24, 8, 12, tzinfo=UTC)], "Today, 08:12. Once this month"),
        ([datetime(2026, 11, 23, 16, 12, tzinfo=UTC)], "Yesterday, 16:12. Once this month"),
        (
            [datetime(2026, 11, 16, 9, tzinfo=UTC), datetime(2026, 11, 3, 9, tzinfo=UTC)],
            "16 November. 2 times this month",
        ),
        ([datetime(2026, 10, 31, 9, tzinfo=UTC)], "31 October"),
        ([datetime(2025, 12, 24, 9, tzinfo=UTC)], "24 December 2025"),
    ],
)
def test_the_panel_says_when_last_and_how_often_this_month(sophie, samares, moments, words):
    look(person("Paul Le Quesne", "manager"), *moments)

    [looker] = looked_at(FAMILY, sophie, NOW)

    assert (looker.who, looker.role, looker.words) == ("Paul Le Quesne", "Manager", words)


def test_ones_own_look_is_the_present_one(sophie):
    look(sophie, NOW - timedelta(days=2), NOW - timedelta(hours=1), NOW)

    assert [looker.words for looker in looked_at(FAMILY, sophie, NOW)] == ["You, now. Also 2 times this month"]


def test_a_first_look_of_ones_own(sophie):
    look(sophie, NOW)

    assert [looker.words for looker in looked_at(FAMILY, sophie, NOW)] == ["You, now"]


def test_each_person_has_one_line_and_five_are_shown_the_latest_first(sophie):
    for number in range(7):
        look(person(f"Person{number}"), NOW - timedelta(days=20 - number), NOW - timedelta(days=10 - number))

    assert [looker.who for looker in looked_at(FAMILY, sophie, NOW)] == [f"Person{n}" for n in (6, 5, 4, 3, 2)]


def test_deeds_other_records_and_samphire_itself_are_no_looks(sophie, samares):
    trail.write(by=sophie, about=FAMILY, deed="circumstance recorded", now=NOW)
    trail.looked(by=sophie, about=Subject("family", "SAM-0007", "samares"), page="family page", now=NOW)
    trail.looked(by=None, about=FAMILY, page="reminder", now=NOW)

    assert looked_at(FAMILY, sophie, NOW) == []


def test_the_panel_asks_the_database_once_whoever_has_looked(sophie, django_assert_num_queries):
    for number in range(5):
        look(person(f"Person{number}"), NOW)

    with django_assert_num_queries(1):
        looked_at(FAMILY, sophie, NOW)


@pytest.mark.parametrize(
    ("code", "at", "seen"),
    [
        ("manager", "samares", {"SAM-0042"}),
        ("safeguarding_lead", "samares", {"SAM-0042"}),
        ("manager", "first-tower", {"FIT-0001"}),
        ("manager", None, {"SAM-0042", "FIT-0001", "7"}),
        ("coordinator", "samares", set()),
        ("administrator", None, set()),
        ("volunteer", "samares", set()),
    ],
)
def test_the_trail_is_read_by_those_who_may_at_their_own_centres(sophie, samares, code, at, seen):
    Centre.objects.create(slug="first-tower", name="First Tower", jurisdiction="JE")
    for subject in [FAMILY, Subject("family", "FIT-0001", "first-tower"), Subject("user", "7", "")]:
        trail.looked(by=sophie, about=subject, page="page", now=NOW)
    reader = person("Reader", code, Centre.objects.get(slug=at) if at else None)

    assert set(visible_entries(reader).values_list("about_ref", flat=True)) == seen
    assert whole_trail_url(FAMILY, reader) == ("/staff/trail/family/SAM-0042/" if "SAM-0042" in seen else "")
