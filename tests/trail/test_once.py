"""A deed with a key from the person's own machine happens once."""

import os
import signal
from datetime import UTC, datetime
from uuid import UUID

import pytest
from django.db import IntegrityError, connections

from centres.models import Area, Centre
from tests.together import at_once, leave_inherited_connections
from trail.models import DoneOnce
from trail.once import done_once

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
KEY = UUID("5f0c7a3e-9f1b-4a55-8a1e-000000000001")


def add_area(key, value):
    """The deed: a new line in the centre's area, answered by its address."""
    with done_once(key, NOON) as once:
        if once.is_first:
            area = Area.objects.create(centre=Centre.objects.get(), kind="street", value=value)
            once.answer_url = f"/areas/{area.pk}/"
    return once.answer_url


@pytest.mark.django_db
def test_the_second_time_gives_the_first_answer(samares):
    assert add_area(KEY, "Le Squez Road") == add_area(KEY, "La Grande Route") == f"/areas/{Area.objects.get().pk}/"


@pytest.mark.django_db
def test_another_key_is_another_deed(samares):
    add_area(KEY, "Le Squez Road")
    add_area(UUID("5f0c7a3e-9f1b-4a55-8a1e-000000000002"), "La Grande Route")

    assert Area.objects.count() == 2


@pytest.mark.django_db(transaction=True)
def test_a_deed_that_fails_leaves_nothing_reserved(samares):
    Area.objects.create(centre=samares, kind="street", value="Le Squez Road")
    with pytest.raises(IntegrityError):  # the street is listed already
        add_area(KEY, "Le Squez Road")

    assert not DoneOnce.objects.exists()
    assert add_area(KEY, "La Grande Route")


@pytest.mark.django_db(transaction=True)
def test_of_fifty_that_come_at_once_one_does_it_and_all_get_its_answer(samares):
    answers = at_once(lambda number: add_area(KEY, f"Street {number}"), 50)

    assert set(answers) == {f"/areas/{Area.objects.get().pk}/"}
    assert DoneOnce.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_a_server_killed_between_the_key_and_the_answer_leaves_the_deed_to_the_next_try(samares):
    connections.close_all()  # a connection must not be shared with a child
    child = os.fork()
    if child == 0:
        _kept = leave_inherited_connections()
        with done_once(KEY, NOON):
            Area.objects.create(centre=Centre.objects.get(), kind="street", value="Le Squez Road")
            os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)

    assert not DoneOnce.objects.exists()
    assert add_area(KEY, "Le Squez Road") == f"/areas/{Area.objects.get().pk}/"
