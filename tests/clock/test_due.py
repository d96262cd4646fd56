"""A pass of due work: everything once, one failure stops no other, two passes at once issue nothing twice."""

from datetime import UTC, datetime, timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import IntegrityError, transaction

from clock import due, health
from outbox.actions import write_email
from outbox.models import Message
from tests.together import at_once

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def remind(*keys):
    """Due work that writes one message under each key."""

    def work(now):
        new = [key for key in keys if not Message.objects.filter(key=key).exists()]
        for key in new:
            write_email(to="paul@samphire.example", subject="A review is due", body="Look today.", key=key, now=now)
        return len(new)

    return work


def fail(now):
    write_email(to="paul@samphire.example", subject="Half done", body="", key="half", now=now)
    raise RuntimeError("the disk is full")


def run(*arguments):
    """What run_due_work prints, and the error it ends with."""
    out = StringIO()
    try:
        call_command("run_due_work", *arguments, stdout=out)
    except CommandError as error:
        return out.getvalue().splitlines(), str(error)
    return out.getvalue().splitlines(), ""


@pytest.mark.django_db
@pytest.mark.usefixtures("duties")
class TestOnePass:
    def test_each_kind_is_done_and_counted(self):
        due.due_work("reviews")(remind("review 1", "review 2"))
        due.due_work("DBS reminders")(remind("dbs 1"))

        assert run() == (["reviews: 2", "DBS reminders: 1"], "")

    def test_a_second_pass_issues_nothing_again(self):
        due.due_work("reviews")(remind("review 1", "review 2"))
        run()

        assert run() == (["reviews: 0"], "")
        assert Message.objects.count() == 2

    def test_one_failure_is_undone_and_named_and_the_rest_is_done(self):
        due.due_work("broken")(fail)
        due.due_work("reviews")(remind("review 1"))

        lines, error = run()

        assert lines == ["broken: failed (RuntimeError)", "reviews: 1"]
        assert error == "Some due work failed, and the rest was done. Failed: broken."
        assert list(Message.objects.values_list("key", flat=True)) == ["review 1"]

    @pytest.mark.parametrize(
        ("text", "moment"),
        [
            ("2026-12-01T09:00:00+00:00", datetime(2026, 12, 1, 9, tzinfo=UTC)),
            ("2026-12-01T09:00:00Z", datetime(2026, 12, 1, 9, tzinfo=UTC)),
            ("2026-07-01T09:00", datetime(2026, 7, 1, 8, tzinfo=UTC)),  # summer time in Jersey
            ("2026-12-01", datetime(2026, 12, 1, tzinfo=UTC)),
        ],
    )
    def test_it_looks_from_the_moment_it_is_given(self, text, moment):
        due.due_work("seconds since 1970")(lambda now: int(now.timestamp()))

        assert run("--at", text) == ([f"seconds since 1970: {int(moment.timestamp())}"], "")

    def test_words_that_are_no_moment_are_named(self):
        assert run("--at", "tea time") == ([], "tea time is no moment. Write it like 2026-12-01T09:00.")

    def test_two_kinds_may_not_share_a_name(self):
        due.due_work("reviews")(remind("review 1"))

        with pytest.raises(ValueError, match="reviews"):
            due.due_work("reviews")(remind("review 2"))


@pytest.mark.django_db
@pytest.mark.usefixtures("duties")
class TestHealth:
    def test_a_clock_that_never_ran_does_not_run(self):
        due.due_work("reviews")(remind())

        state = health.state(NOON)

        assert (state.runs, state.last_at, state.late) == (False, None, ("reviews",))

    @pytest.mark.parametrize(("minutes", "runs"), [(0, True), (3, True), (4, False)])
    def test_three_minutes_without_a_pass_are_too_long(self, minutes, runs):
        due.due_work("reviews")(remind())
        due.run_all(NOON, ran_at=NOON)

        state = health.state(NOON + timedelta(minutes=minutes))

        assert (state.runs, state.last_at) == (runs, NOON)

    def test_one_kind_that_keeps_failing_is_named(self):
        due.due_work("broken")(fail)
        due.due_work("reviews")(remind())
        due.run_all(NOON, ran_at=NOON)

        state = health.state(NOON)

        assert (state.runs, state.late) == (False, ("broken",))

    def test_looking_ahead_does_not_say_that_the_clock_runs_tomorrow(self):
        due.due_work("reviews")(remind())
        run("--at", "2036-01-01T09:00")

        assert not health.state(datetime(2036, 1, 1, 9, tzinfo=UTC)).runs


@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("duties")
class TestTwoMachines:
    def test_every_message_is_issued_once(self):
        due.due_work("reviews")(remind(*[f"review {number}" for number in range(20)]))

        passes = at_once(lambda _: due.run_all(NOON, ran_at=NOON), 4)

        assert sorted(one[0].issued for one in passes) == [0, 0, 0, 20]
        assert [one[0].trouble for one in passes] == [""] * 4
        assert Message.objects.count() == 20

    def test_work_that_is_not_kept_apart_does_clash(self):
        """The test above would notice: without the one-at-a-time rule, two passes run into each other."""

        def clumsy(now):
            for number in range(20):
                with transaction.atomic():
                    Message.objects.create(key=f"review {number}", kind="email", body="", made_at=now, next_try_at=now)
            return 20

        due.due_work("reviews", alone=False)(clumsy)

        passes = at_once(lambda _: due.run_all(NOON, ran_at=NOON), 4)

        assert IntegrityError.__name__ in [one[0].trouble for one in passes]
