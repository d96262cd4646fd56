"""DBS checks, from the application to the decision."""

from datetime import date

import pytest

from accounts.models import User
from centres.models import Centre
from tests.factories.volunteers import CheckFactory, VolunteerFactory, signs_in
from tests.volunteers.conftest import TODAY
from trail.models import Entry
from volunteers import actions
from volunteers.actions import vetting
from volunteers.models import VettingCheck, Volunteer
from volunteers.standing import may_visit_alone

APPLIED = date(2026, 10, 1)
ISSUED = date(2026, 11, 2)


@pytest.fixture
def lucy(samares: Centre) -> Volunteer:
    """A volunteer without a check."""
    volunteer: Volunteer = VolunteerFactory(centre=samares, first_name="Lucy", last_name="Amy")
    return volunteer


@pytest.fixture
def applied(lucy: Volunteer, coordinator: User) -> VettingCheck:
    """Her check, applied for."""
    return actions.apply_for_check(lucy, level="enhanced", applied_on=APPLIED, by=coordinator, today=TODAY)


def record(check: VettingCheck, by: User, number: str = "0012 3456 7890", **more: object) -> None:
    """Write the certificate down."""
    days = {"level": "enhanced", "issued_on": ISSUED, "today": TODAY}
    actions.record_certificate(check, number=number, by=by, **(days | more))  # type: ignore[arg-type]


@pytest.mark.requirement("R002-045")
def test_a_check_goes_all_the_way_and_each_step_is_in_the_trail(
    applied: VettingCheck, lucy: Volunteer, coordinator: User
) -> None:
    record(applied, coordinator)
    actions.see_original(applied, seen_on=date(2026, 11, 10), by=coordinator, today=TODAY)
    assert not may_visit_alone(lucy, TODAY)
    actions.decide_check(applied, outcome="cleared", decided_on=TODAY, by=coordinator, today=TODAY)

    applied.refresh_from_db()
    assert (applied.certificate_number, applied.original_seen_by, applied.outcome_by) == (
        "001234567890",
        coordinator,
        coordinator,
    )
    assert may_visit_alone(Volunteer.objects.get(pk=lucy.pk), TODAY)
    assert list(Entry.objects.order_by("number").values_list("deed", flat=True)) == [
        "DBS check applied for",
        "DBS certificate recorded",
        "DBS original seen",
        "DBS check decided",
    ]


def test_applying_twice_on_one_day_is_one_application(lucy: Volunteer, coordinator: User) -> None:
    for _time in range(2):
        actions.apply_for_check(lucy, level="enhanced", applied_on=APPLIED, by=coordinator, today=TODAY)

    assert lucy.checks.count() == 1


@pytest.mark.parametrize("number", ["12345678901", "1234567890123", "00123456789O", "", "١٢٣٤٥٦٧٨٩٠١٢"])
def test_a_certificate_number_has_twelve_digits(applied: VettingCheck, coordinator: User, number: str) -> None:
    with pytest.raises(vetting.NotTwelveDigitsError):
        record(applied, coordinator, number)


@pytest.mark.parametrize(
    ("issued_on", "refusal"),
    [
        (date(2026, 11, 25), vetting.NotYetError),
        (date(2026, 9, 30), vetting.WrongOrderError),
    ],
)
def test_a_certificate_is_issued_after_the_application_and_not_in_the_future(
    applied: VettingCheck, coordinator: User, issued_on: date, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        record(applied, coordinator, issued_on=issued_on)


def test_a_number_somebody_else_has_is_kept_only_when_somebody_is_sure(
    applied: VettingCheck, coordinator: User
) -> None:
    twin = CheckFactory(certificate_number="001234567890")

    with pytest.raises(vetting.NumberUsedError, match=twin.volunteer.ref):
        record(applied, coordinator)
    record(applied, coordinator, sure=True)

    applied.refresh_from_db()
    assert applied.certificate_number == "001234567890"


def test_what_was_never_issued_cannot_be_seen(applied: VettingCheck, coordinator: User) -> None:
    with pytest.raises(vetting.NoCertificateError):
        actions.see_original(applied, seen_on=TODAY, by=coordinator, today=TODAY)


def test_what_nobody_saw_cannot_be_decided(applied: VettingCheck, coordinator: User) -> None:
    record(applied, coordinator)

    with pytest.raises(vetting.NotSeenError):
        actions.decide_check(applied, outcome="cleared", decided_on=TODAY, by=coordinator, today=TODAY)


def test_a_decision_stays(coordinator: User) -> None:
    check = CheckFactory(refused=True)

    with pytest.raises(vetting.AlreadyDecidedError):
        actions.decide_check(check, outcome="cleared", decided_on=TODAY, by=coordinator, today=TODAY)


def test_nobody_vets_herself(lucy: Volunteer, applied: VettingCheck) -> None:
    her_own = signs_in(lucy)

    with pytest.raises(vetting.OwnCheckError):
        record(applied, her_own)


def test_the_trail_holds_no_number(applied: VettingCheck, coordinator: User) -> None:
    record(applied, coordinator)

    assert not [entry for entry in Entry.objects.values_list() if "001234567890" in str(entry)]
    assert applied.certificate_number == ""
    applied.refresh_from_db()
    assert applied.masked_number == "•••• 7890"
