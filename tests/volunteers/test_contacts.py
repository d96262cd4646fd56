"""Contacts: written up once, locked, added to; fact apart from opinion."""

from datetime import UTC, date, datetime
from uuid import uuid4

import pytest

from accounts.models import User
from tests.factories.volunteers import ContactFactory, PlacementFactory, VisitFactory
from tests.volunteers.conftest import NOW, hers
from trail.models import Entry
from volunteers import actions
from volunteers.actions import contacts
from volunteers.models import Contact, ContactDraft, Placement
from volunteers.models.contact import LockedError

AT_TWO = datetime(2026, 11, 20, 14, 0, tzinfo=UTC)


def words(**changes: object) -> actions.Words:
    """What Marie tells of Friday."""
    facts = {
        "kind": "visit",
        "started_at": AT_TWO,
        "minutes": 75,
        "activities": "Played with the train",
        "who_was_there": "Ana and Inês",
        "what_happened": "Inês counted to four.",
        "what_i_think": "She likes an audience.",
    }
    return actions.Words(**(facts | changes))  # type: ignore[arg-type]


def log(placement: Placement, told: actions.Words | None = None, **more: object) -> Contact:
    """Marie writes it up."""
    facts = {"key": uuid4(), "by": hers(placement), "now": NOW} | more
    return actions.log_contact(placement, told or words(), **facts)  # type: ignore[arg-type]


@pytest.mark.requirement("R001-061")
def test_a_contact_keeps_fact_and_opinion_apart(placement: Placement) -> None:
    contact = log(placement)

    contact.refresh_from_db()
    assert (contact.what_happened, contact.what_i_think) == ("Inês counted to four.", "She likes an audience.")
    assert (contact.recorded_at, contact.recorded_by) == (NOW, hers(placement))
    [entry] = Entry.objects.all()
    assert (entry.deed, entry.about_ref) == ("contact written up", placement.family.ref)


def test_a_contact_sent_twice_is_kept_once(placement: Placement) -> None:
    key = uuid4()

    assert log(placement, key=key) == log(placement, words(minutes=90), key=key)
    assert [contact.minutes for contact in Contact.objects.all()] == [75]


def test_a_contact_is_locked_once_saved(placement: Placement) -> None:
    contact = log(placement)
    contact.what_happened = "Something else"

    with pytest.raises(LockedError):
        contact.save()

    assert Contact.objects.get().what_happened == "Inês counted to four."


def test_an_addition_stands_beside_what_was_written(placement: Placement) -> None:
    contact, key, marie = log(placement), uuid4(), hers(placement)

    for _time in range(2):
        actions.add_to_contact(contact, "It was five.", key=key, by=marie, now=NOW)

    assert [(each.text, each.added_by, each.added_at) for each in contact.additions.all()] == [
        ("It was five.", marie, NOW)
    ]
    assert Entry.objects.filter(deed="contact added to").count() == 1


def test_an_addition_says_something(placement: Placement) -> None:
    with pytest.raises(contacts.NothingToAddError):
        actions.add_to_contact(log(placement), "  ", key=uuid4(), by=hers(placement), now=NOW)


@pytest.mark.parametrize(
    ("started_at", "refusal"),
    [
        (datetime(2026, 11, 24, 10, 45, tzinfo=UTC), contacts.NotHappenedYetError),
        (datetime(2026, 5, 31, 22, 59, tzinfo=UTC), contacts.NotPlacedThenError),
    ],
)
def test_when_a_contact_cannot_have_been(placement: Placement, started_at: datetime, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        log(placement, words(started_at=started_at))


def test_the_last_contact_may_be_written_up_after_the_end(placement: Placement, coordinator: User) -> None:
    placement.ended_on = date(2026, 11, 20)
    placement.save()

    assert log(placement, by=coordinator).minutes == 75
    with pytest.raises(contacts.NotPlacedThenError):
        log(placement, words(started_at=datetime(2026, 11, 21, 9, tzinfo=UTC)), by=coordinator)


def test_a_visit_is_written_up_once(placement: Placement) -> None:
    visit = VisitFactory(placement=placement, over=True)
    told = words(started_at=datetime(2026, 11, 24, 10, 28, tzinfo=UTC))

    contact = log(placement, told, visit=visit)

    assert contact.visit == visit
    with pytest.raises(contacts.AlreadyWrittenUpError):
        log(placement, told, visit=visit)


def test_a_visit_belongs_to_its_own_placement_and_to_no_telephone_call(placement: Placement) -> None:
    elsewhere = VisitFactory(placement=PlacementFactory(), over=True)

    with pytest.raises(contacts.AnotherVisitError):
        log(placement, visit=elsewhere)
    with pytest.raises(contacts.AnotherVisitError):
        log(placement, words(kind="phone"), visit=VisitFactory(placement=placement, over=True))


def test_what_is_not_finished_is_hers_until_it_is_saved(placement: Placement, coordinator: User) -> None:
    marie = hers(placement)
    actions.keep_draft(placement, {"what_happened": "Inês"}, by=marie, now=NOW)
    actions.keep_draft(placement, {"what_happened": "Inês counted"}, by=marie, now=NOW)
    actions.keep_draft(placement, {"what_happened": "Called in"}, by=coordinator, now=NOW)

    assert ContactDraft.objects.get(user=marie).words == {"what_happened": "Inês counted"}
    log(placement)

    assert [draft.user for draft in ContactDraft.objects.all()] == [coordinator]


def test_the_trail_holds_nothing_of_what_was_written(placement: Placement) -> None:
    actions.keep_draft(placement, {"what_happened": "Inês counted"}, by=hers(placement), now=NOW)
    log(placement)

    assert not [entry for entry in Entry.objects.values_list() if "counted" in str(entry)]
    assert ContactFactory(placement=placement).what_happened == "Leo counted to four."
