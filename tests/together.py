"""Several processes that do the same thing at the same moment, on the test's own database."""

import multiprocessing
from collections.abc import Callable
from typing import Any

from django.db import connections

LONGEST = 60
_fork = multiprocessing.get_context("fork")


def at_once(work: Callable[[int], Any], processes: int) -> list[Any]:
    """What `work(0)`, `work(1)`, … answered, each in a process of its own, all started together."""
    connections.close_all()  # a connection must not be shared with a child
    start, answers = _fork.Barrier(processes), _fork.SimpleQueue()

    def one(number: int) -> None:
        kept = leave_inherited_connections()
        start.wait(LONGEST)
        try:
            answers.put((number, work(number), ""))
        except Exception as error:
            answers.put((number, None, repr(error)))
        finally:
            connections.close_all()
            del kept

    children = [_fork.Process(target=one, args=(number,)) for number in range(processes)]
    for child in children:
        child.start()
    got = sorted((answers.get() for _ in children), key=lambda answer: answer[0])
    for child in children:
        child.join(LONGEST)
    assert [trouble for _, _, trouble in got if trouble] == []
    return [answer for _, answer, _ in got]


def leave_inherited_connections() -> list[Any]:
    """Set aside what the parent opened before a browser gave its thread an event loop: `close_all` no longer sees it.

    It must not be closed here either, because that would close it for the parent too.
    """
    inherited = connections.all(initialized_only=True)
    kept = [each.connection for each in inherited]
    for each in inherited:
        each.connection = None
    return kept
