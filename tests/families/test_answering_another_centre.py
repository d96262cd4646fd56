"""A centre is asked whether a family is its own: what it reads, what a yes opens, and what a no keeps back."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date

import pytest
from django.db import IntegrityError
from django.test import Client

from accounts.models import User
from centres.models import Centre
from families import actions, enquiries
from families.access import visible_families
from families.households import NewHome
from families.models import EligibilityDecision, Enquiry, Family
from tests.factories.centres import CentreFactory
from tests.factories.families import EnquiryFactory, FamilyFactory
from tests.factories.people import somebody
from tests.families.enquiring import NOW, titles
from tests.families.households import household
from tests.families.pages import filled_in, send, text, url
from trail.models import Entry

TODAY = date(2026, 11, 24)


@pytest.fixture
def asked(pereiras: Family, first_tower: Centre) -> Enquiry:
    """First Tower has decided that a family can use it, and asks whether it is the Pereiras."""
    told = household(home=NewHome("5 Inner Road", "St Helier", "JE2 3AB"))
    family = actions.register_family(told, centre=first_tower, by=None, today=date(2026, 11, 20))
    family.registrations.all().delete()
    enquiry: Enquiry = EnquiryFactory(family=family, known=pereiras)
    return enquiry


def test_the_centre_that_is_asked_sees_what_they_have_in_common_and_nothing_of_the_other_record(
    desk: Client, pereiras: Family, asked: Enquiry
) -> None:
    page = text(desk, url("enquiry", pereiras, asked.pk))

    assert "First Tower asks whether this family is yours" in page
    assert "Inês, born 19 April 2024, is in this family." in page
    assert "Ana said yes on 20 November 2026." in page
    assert "Inner Road" not in page
    assert asked.family.ref not in page


def test_a_yes_registers_the_known_record_there_from_the_day_they_asked(
    desk: Client, pereiras: Family, asked: Enquiry, yann: User, sophie: User, first_tower: Centre
) -> None:
    send(desk, url("enquiry", pereiras, asked.pk), answer="shared")

    registration = pereiras.registrations.get(centre=first_tower)
    assert (registration.registered_on, registration.closed_on) == (date(2026, 11, 20), None)
    assert pereiras.registrations.filter(centre__slug="samares", closed_on=None).exists()
    assert set(visible_families(yann)) == {pereiras, asked.family}
    assert list(visible_families(sophie)) == [pereiras]
    assert titles(yann) == ["Another centre shares its record of the Pereira and Hamon family"]
    assert titles(sophie) == []


def test_the_decision_of_the_centre_that_asked_stands_beside_what_the_known_record_says(
    pereiras: Family, asked: Enquiry, sophie: User, first_tower: Centre
) -> None:
    actions.share_record(asked, by=sophie, today=TODAY)

    decision = EligibilityDecision.objects.latest_for(pereiras, first_tower)
    assert decision is not None
    assert decision.instead_of is not None
    assert (decision.instead_of.outcome, decision.outcome) == ("not_eligible", "eligible")
    assert decision.why_otherwise == "First Tower decided this on 20 November 2026, from what the family told there."


def test_the_record_that_asked_leads_to_the_shared_one_and_is_registered_no_more(
    signed_in: Callable[[User], Client], pereiras: Family, asked: Enquiry, sophie: User, yann: User
) -> None:
    actions.share_record(asked, by=sophie, today=TODAY)

    page = text(signed_in(yann), asked.family.get_absolute_url())
    assert "Another centre shares its record of this family." in page
    assert pereiras.get_absolute_url() in page
    assert "the family has one record with another centre now. Open that one and go on there." in page
    assert 'href="#enquiry"' in page
    for button in ("Register at First Tower", "Decide again", "Decide differently", "Another centre</a>"):
        assert button not in page, button
    with pytest.raises(actions.OneRecordError, match=f"one record with {pereiras.ref} now"):
        actions.register_at_centre(asked.family, asked.centre, by=yann, today=TODAY)


def test_a_no_gives_away_neither_the_centre_nor_the_reason(
    signed_in: Callable[[User], Client], pereiras: Family, asked: Enquiry, sophie: User, yann: User
) -> None:
    send(signed_in(sophie), url("enquiry", pereiras, asked.pk), answer="not_shared", why="She fears his brother.")

    assert titles(yann) == ["Register the Pereira and Hamon family at First Tower"]
    page = text(signed_in(yann), asked.family.get_absolute_url())
    assert "The other centre has answered: there is no record to share." in page
    for secret in ("Samarès", "She fears", pereiras.ref, "Sophie"):
        assert secret not in page, secret
    assert not Entry.objects.filter(centre="first-tower", who_name="Sophie Renouf").exists()
    assert list(visible_families(yann)) == [asked.family]

    actions.register_at_centre(asked.family, asked.centre, by=yann, today=TODAY)
    assert titles(yann) == []


def test_a_no_needs_a_reason_that_its_own_centre_can_read(desk: Client, pereiras: Family, asked: Enquiry) -> None:
    page = send(desk, url("enquiry", pereiras, asked.pk), answer="not_shared")
    assert "Say why not. Only your own centre can read it." in page.content.decode()

    send(desk, url("enquiry", pereiras, asked.pk), answer="not_shared", why="Another Inês.")

    assert "Another Inês." in text(desk, pereiras.get_absolute_url())


def test_sent_twice_it_is_answered_once(desk: Client, pereiras: Family, asked: Enquiry) -> None:
    address = url("enquiry", pereiras, asked.pk)
    data = filled_in(desk.get(address)) | {"answer": "shared"}

    assert desk.post(address, data)["Location"] == desk.post(address, data)["Location"]
    assert pereiras.registrations.count() == 2
    assert desk.get(address)["Location"] == pereiras.get_absolute_url()


def test_who_answers_second_is_told(pereiras: Family, asked: Enquiry, sophie: User, paul: User) -> None:
    actions.decline_to_share(asked, why="Another family.", by=sophie, today=TODAY)

    with pytest.raises(actions.AnsweredMeanwhileError):
        actions.share_record(asked, by=paul, today=TODAY)


def test_a_centre_that_goes_on_without_an_answer_asks_no_longer(
    pereiras: Family, asked: Enquiry, yann: User, sophie: User
) -> None:
    actions.register_at_centre(asked.family, asked.centre, by=yann, today=TODAY)

    assert titles(sophie) == []
    with pytest.raises(actions.AnsweredMeanwhileError, match="First Tower no longer asks"):
        actions.share_record(asked, by=sophie, today=TODAY)


def test_the_first_yes_is_enough(pereiras: Family, asked: Enquiry, sophie: User) -> None:
    other = EnquiryFactory(family=asked.family, known=FamilyFactory(centre=CentreFactory(), ref="C-0001"))

    actions.share_record(asked, by=sophie, today=TODAY)

    other.refresh_from_db()
    assert not other.is_waiting


def test_a_yes_waits_until_the_centre_that_asks_has_decided(
    pereiras: Family, asked: Enquiry, sophie: User, yann: User
) -> None:
    decision = asked.family.decisions.get()
    actions.decide_differently(decision, outcome="unclear", why="Whose house is it?", by=yann, today=TODAY)

    with pytest.raises(actions.NotEligibleError):
        actions.share_record(asked, by=sophie, today=TODAY)

    asked.refresh_from_db()
    assert asked.is_waiting


@pytest.mark.parametrize("role", ["family_worker", "safeguarding_lead", "volunteer", "commissioner"])
def test_only_who_decides_at_the_centre_answers(
    signed_in: Callable[[User], Client], samares: Centre, pereiras: Family, asked: Enquiry, role: str
) -> None:
    user = somebody(role, samares)

    assert titles(user) == []
    assert signed_in(user).get(url("enquiry", pereiras, asked.pk)).status_code == 404


def test_the_centre_that_asks_cannot_answer_itself(
    signed_in: Callable[[User], Client], pereiras: Family, asked: Enquiry, yann: User
) -> None:
    tower_desk = signed_in(yann)

    for address in (url("enquiry", pereiras, asked.pk), url("enquiry", asked.family, asked.pk)):
        assert tower_desk.get(address).status_code == 404
        assert tower_desk.post(address, {"answer": "shared"}).status_code == 404
    assert not pereiras.registrations.filter(centre__slug="first-tower").exists()


def test_a_family_is_asked_about_once_by_a_record(asked: Enquiry) -> None:
    with pytest.raises(IntegrityError):
        EnquiryFactory(family=asked.family, known=asked.known)


@pytest.mark.parametrize("source", [enquiries.asked_of_us, enquiries.answered_to_us])
def test_a_longer_work_list_asks_the_database_no_more(
    pereiras: Family, asked: Enquiry, sophie: User, yann: User, source: Callable[..., object],
    django_assert_max_num_queries: Callable[[int], AbstractContextManager[object]],
) -> None:  # fmt: skip
    for number in range(3):
        other = FamilyFactory(centre=pereiras.centre, ref=f"O-{number}")
        record = FamilyFactory(centre=asked.centre, ref=f"F-{number}")
        EnquiryFactory(family=record, known=other, refused=number == 1)
    actions.share_record(asked, by=sophie, today=TODAY)

    for user in (sophie, yann):
        with django_assert_max_num_queries(7):
            list(source(user, NOW))  # type: ignore[call-overload]
