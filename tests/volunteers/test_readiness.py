"""May this person visit a family alone? A table of cases and answers."""

from datetime import date
from typing import Any

import pytest
from django.utils.translation import override

from centres.decisions import Met
from volunteers.readiness import MAY_HELP_AT_CENTRE, MAY_VISIT_ALONE, NOT_READY, Facts, decide
from volunteers.readiness_words import Voice
from volunteers.tracking import CheckFact

TODAY = date(2026, 11, 24)
ISSUED = date(2026, 5, 4)
SEEN = date(2026, 5, 14)
CERTIFICATE: dict[str, Any] = {"level": "enhanced_children", "issued_on": ISSUED, "ending": "4567"}
CLEAR = CheckFact(**CERTIFICATE, seen_on=SEEN, outcome="cleared", outcome_on=SEEN)
APPLIED = CheckFact("enhanced_children", applied_on=date(2026, 11, 2))


def check(**changes: object) -> CheckFact:
    """A clear check, changed in what the case is about."""
    return CheckFact(**(CERTIFICATE | {"seen_on": SEEN, "outcome": "cleared", "outcome_on": SEEN} | changes))


def facts(*checks: CheckFact, place: str = "JE", on: date = TODAY, **more: object) -> Facts:
    """What is known of somebody at a place on a day."""
    return Facts(checks, place, on, **more)  # type: ignore[arg-type]


@pytest.mark.requirement("R002-045")
@pytest.mark.parametrize(
    ("case", "outcome", "code", "met"),
    [
        # nothing, or not enough, is known
        (facts(), MAY_HELP_AT_CENTRE, "no_check", Met.NO),
        (facts(APPLIED), MAY_HELP_AT_CENTRE, "applied", Met.SOON),
        (facts(check(seen_on=None, outcome="")), MAY_HELP_AT_CENTRE, "to_see", Met.UNKNOWN),
        (facts(check(seen_on=None, applied_on=None, outcome="")), MAY_HELP_AT_CENTRE, "to_see", Met.UNKNOWN),
        (facts(CheckFact(level="enhanced")), MAY_HELP_AT_CENTRE, "to_see", Met.UNKNOWN),
        (facts(check(level="")), MAY_HELP_AT_CENTRE, "no_level", Met.UNKNOWN),
        (facts(check(issued_on=None)), MAY_HELP_AT_CENTRE, "no_date", Met.UNKNOWN),
        (facts(check(outcome="", outcome_on=None)), MAY_HELP_AT_CENTRE, "to_decide", Met.UNKNOWN),
        # clear, and the levels that are deep enough
        (facts(CLEAR), MAY_VISIT_ALONE, "clear", Met.YES),
        (facts(check(level="enhanced")), MAY_VISIT_ALONE, "clear", Met.YES),
        (facts(check(level="standard")), MAY_HELP_AT_CENTRE, "too_low", Met.NO),
        (facts(check(level="basic")), MAY_HELP_AT_CENTRE, "too_low", Met.NO),
        # decided against
        (facts(check(outcome="not_suitable")), NOT_READY, "not_suitable", Met.NO),
        (facts(CLEAR, check(outcome="not_suitable", outcome_on=date(2026, 9, 1))), NOT_READY, "not_suitable", Met.NO),
        (facts(CLEAR, check(outcome="not_suitable", outcome_on=SEEN)), NOT_READY, "not_suitable", Met.NO),
        (facts(CLEAR, check(outcome="not_suitable", outcome_on=date(2024, 9, 1))), MAY_VISIT_ALONE, "clear", Met.YES),
        # months from the day of issue: the day itself still counts
        (facts(CLEAR, on=date(2029, 5, 4)), MAY_VISIT_ALONE, "clear", Met.YES),
        (facts(CLEAR, on=date(2029, 5, 5)), MAY_HELP_AT_CENTRE, "lapsed", Met.NO),
        (facts(CLEAR, on=date(2027, 5, 4), renewal_months=12), MAY_VISIT_ALONE, "clear", Met.YES),
        (facts(CLEAR, on=date(2027, 5, 5), renewal_months=12), MAY_HELP_AT_CENTRE, "lapsed", Met.NO),
        (facts(check(issued_on=date(2023, 5, 4)), CLEAR), MAY_VISIT_ALONE, "clear", Met.YES),
        (facts(check(issued_on=date(2020, 5, 4), seen_on=None, outcome="")), MAY_HELP_AT_CENTRE, "lapsed", Met.NO),
        # what was not yet known on the day asked about
        (facts(CLEAR, on=date(2026, 5, 13)), MAY_HELP_AT_CENTRE, "to_see", Met.UNKNOWN),
        (facts(CLEAR, on=date(2026, 5, 3)), MAY_HELP_AT_CENTRE, "no_check", Met.NO),
        (facts(check(applied_on=date(2026, 4, 1)), on=date(2026, 5, 3)), MAY_HELP_AT_CENTRE, "applied", Met.SOON),
        # England, before and since the law changed
        (facts(CLEAR, place="GB-ENG"), MAY_VISIT_ALONE, "clear", Met.YES),
        (facts(check(level="enhanced"), place="GB-ENG", on=date(2026, 8, 31)), MAY_VISIT_ALONE, "clear", Met.YES),
        (facts(check(level="enhanced"), place="GB-ENG", on=date(2026, 9, 1)), NOT_READY, "too_low", Met.NO),
        (facts(check(level="enhanced"), place="GB-ENG", regular=False), MAY_VISIT_ALONE, "clear", Met.YES),
        (facts(place="GB-ENG", on=date(2026, 8, 31)), MAY_HELP_AT_CENTRE, "no_check", Met.NO),
        (facts(place="GB-ENG"), NOT_READY, "no_check", Met.NO),
        (facts(place="GB-ENG", regular=False), MAY_HELP_AT_CENTRE, "no_check", Met.NO),
        # gone
        (facts(CLEAR, left_on=date(2026, 11, 24)), NOT_READY, "left", Met.NO),
        (facts(CLEAR, left_on=date(2026, 11, 25)), MAY_VISIT_ALONE, "clear", Met.YES),
    ],
)
def test_who_may_visit_alone(case: Facts, outcome: str, code: str, met: Met) -> None:
    decision = decide(case)

    assert (decision.outcome, decision.reasons[0].code, decision.reasons[0].met) == (outcome, code, met)


def test_a_clear_check_is_explained_with_its_days() -> None:
    [reason] = decide(facts(CLEAR, renewal_months=12, on=date(2026, 6, 2)), Voice.YOU).reasons

    assert (str(reason.sentence), str(reason.fact)) == (
        "Your DBS check is clear",
        "Seen 14 May 2026. Check again by 4 May 2027",
    )


def test_staff_read_about_her_and_she_reads_about_herself() -> None:
    unseen = facts(check(seen_on=None, outcome=""))

    assert str(decide(unseen).reasons[0].sentence) == "We have not seen her DBS certificate"
    assert str(decide(unseen, Voice.YOU).reasons[0].sentence) == "We have not seen your DBS certificate"


@pytest.mark.parametrize(
    ("on", "last_words"),
    [
        (date(2029, 2, 2), None),
        (date(2029, 2, 3), "90 days left: the last day is 4 May 2029"),
        (date(2029, 5, 3), "1 day left: the last day is 4 May 2029"),
        (date(2029, 5, 4), "0 days left: the last day is 4 May 2029"),
    ],
)
def test_a_check_that_runs_out_soon_says_when_and_still_counts(on: date, last_words: str | None) -> None:
    decision = decide(facts(CLEAR, on=on))

    soon = [str(reason.fact) for reason in decision.reasons if reason.code == "runs_out"]
    assert (decision.outcome, soon) == (MAY_VISIT_ALONE, [last_words] if last_words else [])


def test_the_next_check_on_its_way_is_named_beside_the_one_that_ran_out() -> None:
    old = check(issued_on=date(2023, 5, 4), seen_on=date(2023, 5, 14), outcome_on=date(2023, 5, 14))

    codes = [reason.code for reason in decide(facts(old, APPLIED)).reasons]

    assert codes == ["lapsed", "next_on_its_way", "centre"]


def test_an_application_older_than_the_clear_check_is_not_on_its_way() -> None:
    forgotten = CheckFact("enhanced", applied_on=date(2026, 1, 5))

    assert [reason.code for reason in decide(facts(CLEAR, forgotten)).reasons] == ["clear"]


def test_every_reason_says_the_fact_it_rests_on() -> None:
    with override("en"):
        for case in (facts(), facts(APPLIED), facts(CLEAR), facts(place="GB-ENG"), facts(check(level="basic"))):
            assert all(reason.fact for reason in decide(case).reasons)
