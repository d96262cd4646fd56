"""One centre asks another whether both know a family: what is asked, what is told, and what never leaks."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, date, datetime

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
from tests.families.households import household
from tests.families.pages import filled_in, send, text, url
from tests.families.test_register_page import PAGE, PEREIRA
from trail.models import Entry

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 10, 44, tzinfo=UTC)
TOLD = "Another centre may already know this family"
HERE = {"home-address": "5 Inner Road", "home-town": "St Helier", "home-postcode": "JE2 3AB"}
YES = {"asking-said": "agrees", "asking-agreed_by": "Ana"}


@pytest.fixture
def first_tower(db: None) -> Centre:
    """The centre that asks."""
    centre: Centre = CentreFactory(slug="first-tower", name="First Tower", postcodes=["JE2 3"])
    return centre


@pytest.fixture
def luc(first_tower: Centre) -> User:
    """Its coordinator, who has no role anywhere else."""
    return somebody("coordinator", first_tower, name="Luc Vibert")


@pytest.fixture
def tower_desk(signed_in: Callable[[User], Client], luc: User) -> Client:
    """His desk."""
    return signed_in(luc)


@pytest.fixture
def asked(pereiras: Family, first_tower: Centre) -> Enquiry:
    """First Tower has decided that a family can use it, and asks whether it is the Pereiras."""
    told = household(home=NewHome("5 Inner Road", "St Helier", "JE2 3AB"))
    family = actions.register_family(told, centre=first_tower, by=None, today=date(2026, 11, 20))
    family.registrations.all().delete()
    enquiry: Enquiry = EnquiryFactory(family=family, known=pereiras)
    return enquiry


def titles(user: User) -> list[str]:
    """What stands on her work list about enquiries."""
    sources = (enquiries.asked_of_us, enquiries.answered_to_us)
    return [str(item.title) for source in sources for item in source(user, NOW)]


# What the centre that asks is told ------------------------------------------------------------------------------------


def test_she_is_told_that_another_centre_may_know_them_and_nothing_of_what_it_knows(
    tower_desk: Client, pereiras: Family
) -> None:
    page = send(tower_desk, PAGE, **PEREIRA | HERE).content.decode()

    assert TOLD in page
    assert "Is it" not in page
    for secret in ("Samarès", pereiras.ref, "Hamon family", "Le Squez", "Luc Hamon", pereiras.get_absolute_url()):
        assert secret not in page, secret
    assert Family.objects.count() == 1


def test_that_she_was_told_stands_in_the_trail_of_her_centre_and_not_in_that_of_the_other(
    tower_desk: Client, pereiras: Family, luc: User
) -> None:
    send(tower_desk, PAGE, **PEREIRA | HERE)

    [entry] = Entry.objects.filter(deed="whether another centre knows a family")
    assert (entry.who_name, entry.about_kind, entry.about_ref) == ("Luc Vibert", "centre", "first-tower")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({}, True),
        ({"adult-0-first_name": "Maria", "adult-0-phone": ""}, True),
        ({"child-0-first_name": "Ines", "adult-0-phone": ""}, True),
        ({"child-0-date_of_birth_day": "20"}, True),
        ({"child-0-date_of_birth_day": "20", "adult-0-phone": ""}, False),
        ({"child-0-first_name": "Rui", "adult-0-phone": ""}, False),
    ],
)
def test_a_child_with_its_birthday_or_a_telephone_is_enough_and_a_full_name_is_not(
    tower_desk: Client, pereiras: Family, typed: dict[str, str], told: bool
) -> None:
    page = send(tower_desk, PAGE, **PEREIRA | HERE | typed)

    assert (TOLD in page.content.decode()) == told


def test_a_family_she_may_see_is_shown_by_name_and_asked_of_nobody(desk: Client, pereiras: Family) -> None:
    page = send(desk, PAGE, **PEREIRA).content.decode()

    assert pereiras.ref in page
    assert TOLD not in page


def test_a_family_hidden_from_its_own_member_at_work_does_not_come_up_as_another_centres(
    desk: Client, pereiras: Family, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("families.access._hidings", [lambda _user: [pereiras.pk]])

    assert send(desk, PAGE, **PEREIRA).status_code == 302


# What the family says -------------------------------------------------------------------------------------------------


def test_a_no_makes_a_record_of_her_own_and_the_other_centre_is_told_nothing(
    tower_desk: Client, pereiras: Family, sophie: User
) -> None:
    page = send(tower_desk, PAGE, **PEREIRA | HERE)

    tower_desk.post(PAGE, filled_in(page) | {"asking-said": "own"})

    family = Family.objects.get(centre__slug="first-tower")
    assert family.registrations.get().registered_on == TODAY
    assert not Enquiry.objects.exists()
    assert not Entry.objects.filter(about_ref=pereiras.ref, at__gte=NOW).exclude(deed="family registered").exists()
    assert titles(sophie) == []


def test_a_yes_is_kept_with_its_words_and_the_family_is_registered_once_the_other_centre_has_answered(
    tower_desk: Client, pereiras: Family, sophie: User, luc: User
) -> None:
    page = send(tower_desk, PAGE, **PEREIRA | HERE)

    answer = tower_desk.post(PAGE, filled_in(page) | YES)

    enquiry = Enquiry.objects.get()
    assert (enquiry.known, enquiry.centre.slug, enquiry.asked_by, enquiry.asked_on) == (
        pereiras, "first-tower", luc, TODAY,
    )  # fmt: skip
    assert (enquiry.agreed_by, enquiry.language) == ("Ana", "en")
    assert enquiry.wording.startswith("Another centre may know your family already.")
    assert not enquiry.family.registrations.exists()
    assert titles(sophie) == ["First Tower asks whether the Pereira and Hamon family is yours"]
    assert titles(luc) == []
    words = text(tower_desk, answer["Location"])
    assert "Another centre was asked on 24 November 2026 whether it knows this family. Ana agreed." in words
    assert "Samarès" not in words
    assert pereiras.ref not in words


def test_each_centre_reads_its_own_side_in_the_trail(tower_desk: Client, pereiras: Family) -> None:
    page = send(tower_desk, PAGE, **PEREIRA | HERE)
    tower_desk.post(PAGE, filled_in(page) | YES)

    deeds = Entry.objects.filter(act=Entry.Act.DEED).order_by("number").values_list("deed", "centre")
    assert list(deeds)[-2:] == [
        ("another centre asks about it", "samares"),
        ("written down, another centre asked", "first-tower"),
    ]


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({}, "There is a problem"),
        ({"asking-said": "agrees"}, "Say who in the family said yes."),
        ({"asking-said": "perhaps"}, "There is a problem"),
    ],
)
def test_nothing_is_kept_before_the_family_has_answered(
    tower_desk: Client, pereiras: Family, said: dict[str, str], words: str
) -> None:
    page = send(tower_desk, PAGE, **PEREIRA | HERE)

    page = tower_desk.post(PAGE, filled_in(page) | said)

    assert page.status_code == 422
    assert words in page.content.decode()
    assert filled_in(page)["adult-0-first_name"] == ["Ana"]
    assert Family.objects.count() == 1


def test_the_page_sent_twice_asks_once(tower_desk: Client, pereiras: Family) -> None:
    data = filled_in(send(tower_desk, PAGE, **PEREIRA | HERE)) | YES

    first, second = tower_desk.post(PAGE, data), tower_desk.post(PAGE, data | {"sure": "on"})

    assert first["Location"] == second["Location"]
    assert Enquiry.objects.count() == 1


def test_nobody_is_asked_about_a_family_that_cannot_use_the_centre(tower_desk: Client, pereiras: Family) -> None:
    page = send(tower_desk, PAGE, **PEREIRA)

    tower_desk.post(PAGE, filled_in(page) | YES)

    assert Family.objects.count() == 2
    assert not Enquiry.objects.exists()


# What the other centre answers ----------------------------------------------------------------------------------------


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
    desk: Client, pereiras: Family, asked: Enquiry, luc: User, sophie: User, first_tower: Centre
) -> None:
    send(desk, url("enquiry", pereiras, asked.pk), answer="shared")

    registration = pereiras.registrations.get(centre=first_tower)
    assert (registration.registered_on, registration.closed_on) == (date(2026, 11, 20), None)
    assert pereiras.registrations.filter(centre__slug="samares", closed_on=None).exists()
    assert set(visible_families(luc)) == {pereiras, asked.family}
    assert list(visible_families(sophie)) == [pereiras]
    assert titles(luc) == ["Another centre shares its record of the Pereira and Hamon family"]
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
    signed_in: Callable[[User], Client], pereiras: Family, asked: Enquiry, sophie: User, luc: User
) -> None:
    actions.share_record(asked, by=sophie, today=TODAY)

    page = text(signed_in(luc), asked.family.get_absolute_url())
    assert "Another centre shares its record of this family." in page
    assert pereiras.get_absolute_url() in page

    with pytest.raises(actions.OneRecordError, match=f"one record with {pereiras.ref} now"):
        actions.register_at_centre(asked.family, asked.centre, by=luc, today=TODAY)


def test_a_no_gives_away_neither_the_centre_nor_the_reason(
    signed_in: Callable[[User], Client], pereiras: Family, asked: Enquiry, sophie: User, luc: User
) -> None:
    send(signed_in(sophie), url("enquiry", pereiras, asked.pk), answer="not_shared", why="She fears his brother.")

    assert titles(luc) == ["Register the Pereira and Hamon family at First Tower"]
    page = text(signed_in(luc), asked.family.get_absolute_url())
    assert "The other centre has answered: there is no record to share." in page
    for secret in ("Samarès", "She fears", pereiras.ref, "Sophie"):
        assert secret not in page, secret
    assert not Entry.objects.filter(centre="first-tower", who_name="Sophie Renouf").exists()
    assert list(visible_families(luc)) == [asked.family]

    actions.register_at_centre(asked.family, asked.centre, by=luc, today=TODAY)
    assert titles(luc) == []


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
    pereiras: Family, asked: Enquiry, luc: User, sophie: User
) -> None:
    actions.register_at_centre(asked.family, asked.centre, by=luc, today=TODAY)

    assert titles(sophie) == []
    with pytest.raises(actions.AnsweredMeanwhileError, match="First Tower no longer asks"):
        actions.share_record(asked, by=sophie, today=TODAY)


def test_the_first_yes_is_enough(pereiras: Family, asked: Enquiry, sophie: User) -> None:
    other = EnquiryFactory(family=asked.family, known=FamilyFactory(centre=CentreFactory(), ref="C-0001"))

    actions.share_record(asked, by=sophie, today=TODAY)

    other.refresh_from_db()
    assert not other.is_waiting


def test_a_yes_waits_until_the_centre_that_asks_has_decided(
    pereiras: Family, asked: Enquiry, sophie: User, luc: User
) -> None:
    decision = asked.family.decisions.get()
    actions.decide_differently(decision, outcome="unclear", why="Whose house is it?", by=luc, today=TODAY)

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


def test_the_centre_that_asks_cannot_answer_itself(tower_desk: Client, pereiras: Family, asked: Enquiry) -> None:
    for address in (url("enquiry", pereiras, asked.pk), url("enquiry", asked.family, asked.pk)):
        assert tower_desk.get(address).status_code == 404
        assert tower_desk.post(address, {"answer": "shared"}).status_code == 404
    assert not pereiras.registrations.filter(centre__slug="first-tower").exists()


def test_a_family_is_asked_about_once_by_a_record(asked: Enquiry) -> None:
    with pytest.raises(IntegrityError):
        EnquiryFactory(family=asked.family, known=asked.known)


@pytest.mark.parametrize("source", [enquiries.asked_of_us, enquiries.answered_to_us])
def test_a_longer_work_list_asks_the_database_no_more(
    pereiras: Family, asked: Enquiry, sophie: User, luc: User, source: Callable[..., object],
    django_assert_max_num_queries: Callable[[int], AbstractContextManager[object]],
) -> None:  # fmt: skip
    for number in range(3):
        other = FamilyFactory(centre=pereiras.centre, ref=f"O-{number}")
        record = FamilyFactory(centre=asked.centre, ref=f"F-{number}")
        EnquiryFactory(family=record, known=other, refused=number == 1)
    actions.share_record(asked, by=sophie, today=TODAY)

    for user in (sophie, luc):
        with django_assert_max_num_queries(7):
            list(source(user, NOW))  # type: ignore[call-overload]
