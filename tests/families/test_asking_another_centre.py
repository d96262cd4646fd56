"""Another centre may know a new family: what is told, what the family is asked, and what never leaks."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from django.test import Client

from accounts.models import User
from families.models import Enquiry, Family
from tests.families.enquiring import titles
from tests.families.pages import filled_in, send, text
from tests.families.test_register_page import PAGE, PEREIRA
from trail.models import Entry

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 10, 44, tzinfo=UTC)
TOLD = "Another centre may already know this family"
HERE = {"home-address": "5 Inner Road", "home-town": "St Helier", "home-postcode": "JE2 3AB"}
YES = {"asking-said": "agrees", "asking-agreed_by": "Ana"}


@pytest.fixture
def tower_desk(signed_in: Callable[[User], Client], yann: User) -> Client:
    """His desk."""
    return signed_in(yann)


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
    tower_desk: Client, pereiras: Family, yann: User
) -> None:
    send(tower_desk, PAGE, **PEREIRA | HERE)

    [entry] = Entry.objects.filter(deed="whether another centre knows a family")
    assert (entry.who_name, entry.about_kind, entry.about_ref) == ("Yann Vibert", "centre", "first-tower")


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
    tower_desk: Client, pereiras: Family, sophie: User, yann: User
) -> None:
    page = send(tower_desk, PAGE, **PEREIRA | HERE)

    answer = tower_desk.post(PAGE, filled_in(page) | YES)

    enquiry = Enquiry.objects.get()
    assert (enquiry.known, enquiry.centre.slug, enquiry.asked_by, enquiry.asked_on) == (
        pereiras, "first-tower", yann, TODAY,
    )  # fmt: skip
    assert (enquiry.agreed_by, enquiry.language) == ("Ana", "en")
    assert enquiry.wording.startswith("Another centre may know your family already.")
    assert not enquiry.family.registrations.exists()
    assert titles(sophie) == ["First Tower asks whether the Pereira and Hamon family is yours"]
    assert titles(yann) == []
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
