"""Hours, addresses and notes in the reader's language, as long as they are what was put into it."""

from datetime import UTC, date, datetime

import pytest
from django.contrib.auth.models import Group
from django.utils.translation import override

from centres.models import Centre
from directory import week
from directory.demo_abroad import FRENCH, POLISH, ROMANIAN
from directory.demo_activities import NOTES, WEEKS, WHY_NOT
from directory.demo_lines import LANGUAGES, LINES
from directory.demo_portuguese import ACTIVITIES
from directory.models import Activity, ActivitySession, LineInLanguage
from directory.models.lines import in_readers_language, told
from tests.factories.centres import CentreFactory

pytestmark = pytest.mark.django_db
CAKE = "There is cake. Somebody turns two."
NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


@pytest.fixture
def samares() -> Centre:
    """Samarès, with its hours in Portuguese."""
    centre: Centre = CentreFactory(samares=True, opening_hours="Monday to Friday\nWednesday until 7pm")
    for words, said in [("Monday to Friday", "Segunda a sexta"), (CAKE, "Há bolo.")]:
        LineInLanguage.objects.create(language="pt", words=words, said=said)
    return centre


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("pt", "Segunda a sexta\nWednesday until 7pm"),  # what nobody put into it stays as typed
        ("pl", "Monday to Friday\nWednesday until 7pm"),
        ("en", "Monday to Friday\nWednesday until 7pm"),
    ],
)
def test_each_line_is_said_in_the_reader_s_language(samares: Centre, language: str, said: str) -> None:
    with override(language):
        shown = told(samares)

    assert shown
    assert shown.opening_hours == said
    assert samares.opening_hours == "Monday to Friday\nWednesday until 7pm"


def test_hours_that_were_changed_are_shown_as_typed_not_as_they_were(samares: Centre) -> None:
    samares.opening_hours = "Monday to Thursday"

    with override("pt"):
        shown = told(samares)

    assert shown
    assert shown.opening_hours == "Monday to Thursday"


def test_a_note_on_a_session_is_said_in_the_reader_s_language(samares: Centre) -> None:
    activity = Activity.objects.create(centre=samares, name="Stay and play", is_public=True)
    ActivitySession.objects.create(activity=activity, centre=samares, held_on=date(2026, 11, 24), note=CAKE)

    with override("pt"):
        [day] = week.coming(samares, NOW)

    assert day.words == "Há bolo."


def test_all_notes_are_read_at_once(samares: Centre, django_assert_num_queries) -> None:
    with override("pt"), django_assert_num_queries(1):
        in_readers_language([CAKE, "Monday to Friday", "Something else"] * 20)
    with override("en"), django_assert_num_queries(0):
        in_readers_language([CAKE])


def test_the_demonstration_has_every_line_and_every_activity_in_four_languages() -> None:
    acts = {(slug, act.name) for slug, week_s in WEEKS.items() for act in week_s if act.is_public}

    assert {*NOTES, *WHY_NOT} <= set(LINES)
    assert all(len(said) == len(LANGUAGES) for said in LINES.values())
    for in_language in (ACTIVITIES, POLISH, ROMANIAN, FRENCH):
        assert set(in_language) == acts


def test_editors_may_put_lines_into_languages() -> None:
    for name in ("Editors", "Moderators"):
        assert Group.objects.get(name=name).permissions.filter(codename="change_lineinlanguage").exists()
