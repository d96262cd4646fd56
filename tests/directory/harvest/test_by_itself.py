"""The worker reads sources every night, where that is turned on; by hand, the command says one line for each."""

from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from clock import schedule
from directory.harvest.nightly import read_other_directories, read_source
from directory.models import Source
from tests.directory.conftest import NOW
from tests.directory.harvest.conftest import a_source

pytestmark = pytest.mark.django_db
INSIDE = "https://127.0.0.1:1/feed"


def test_it_has_its_time_at_night() -> None:
    [job] = [each for each in schedule.jobs() if each.name == "read other directories"]

    assert job.cron == "10 2 * * *"


def test_nothing_is_asked_unless_the_setting_is_on(settings: Any) -> None:
    a_source(INSIDE)
    a_source("https://127.0.0.1:2/feed", name="Switched off", is_on=False)

    read_other_directories(NOW)
    assert set(Source.objects.values_list("asked_at", flat=True)) == {None}

    settings.HARVEST_FEEDS = True
    read_other_directories(NOW)
    assert Source.objects.exclude(asked_at=None).get().failure == "inside"


def test_a_source_that_is_gone_or_busy_ends_nothing() -> None:
    busy = a_source(INSIDE, busy_since=NOW)

    read_source.call(busy.pk)  # a task that is put in the queue keeps its errors to itself
    read_source.call(busy.pk + 1)

    assert Source.objects.get().asked_at is None


def said(*args: str) -> str:
    out = StringIO()
    try:
        call_command("harvest", *args, stdout=out)
    except CommandError as error:
        out.write(str(error))
    return out.getvalue()


def test_the_command_says_one_line_for_each_source() -> None:
    a_source(INSIDE)
    a_source("https://127.0.0.1:2/feed", name="Off", is_on=False)

    told = said()
    assert told.splitlines() == [
        "Northfield: 0 listed; of those 0 new here, 0 changed, 0 withdrawn, 0 left alone because they stood here "
        "already, 0 refused. "
        "The address of the feed leads into a private network, where we never ask. https://127.0.0.1:1/feed/",
        "1 of 1 sources could not be read.",
    ]
    assert said("--source", "Off", "--all").startswith("Off: 0 listed")
    assert said("--source", "Nobody") == "No source is called “Nobody”."
    Source.objects.update(busy_since=NOW)
    assert "being asked at this moment" in said("--all")
