"""The page on which a family is registered, filled in as staff do, without JavaScript."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from accounts.models import User
from centres.models import Centre
from families.models import Family, Person
from tests.families.pages import filled_in, send

PAGE = "/staff/families/register/"
PEREIRA = {
    "home-address": "12 Le Squez Road", "home-town": "St Clement", "home-postcode": "je2 6ab",
    "home-address_seen": "on", "home-spoken": ["pt", "en"], "home-also_spoken": "uk", "home-interpreter_needed": "no",
    "adult-0-first_name": "Ana", "adult-0-last_name": "Pereira", "adult-0-phone": "07797 712345",
    "child-0-first_name": "Inês", "child-0-last_name": "Hamon",
    "child-0-date_of_birth_day": "19", "child-0-date_of_birth_month": "4", "child-0-date_of_birth_year": "2026",
    "child-0-additional_needs": "yes", "answers-income_support": "yes", "answers-social_housing": "no",
}  # fmt: skip


def test_a_family_is_registered_from_one_page(desk: Client, samares: Centre) -> None:
    answer = send(desk, PAGE, **PEREIRA)

    family = Family.objects.get()
    assert answer.url == family.get_absolute_url()
    assert family.registrations.get().registered_on == date(2026, 11, 24)
    assert (family.name, family.home_languages, family.interpreter_needed) == ("Pereira", "pt en uk", "no")
    assert family.homes.get().seen_on == date(2026, 11, 24)
    ines = family.people.get(first_name="Inês")
    assert (ines.date_of_birth, ines.additional_needs_from) == (date(2026, 4, 19), date(2026, 11, 24))
    assert dict(family.circumstances.values_list("kind", "answer")) == {"income_support": "yes", "social_housing": "no"}


def test_the_same_page_sent_twice_makes_one_family(desk: Client, samares: Centre) -> None:
    data = filled_in(desk.get(PAGE)) | PEREIRA

    first, second = desk.post(PAGE, data), desk.post(PAGE, data | {"sure": "on"})

    assert first["Location"] == second["Location"]
    assert Family.objects.count() == 1


def test_another_child_is_added_without_javascript_and_nothing_typed_is_lost(desk: Client, samares: Centre) -> None:
    page = send(desk, PAGE, **PEREIRA | {"child-0-date_of_birth_day": "x"}, more="child")

    fields = filled_in(page)
    assert page.status_code == 200
    assert not Family.objects.exists()
    assert fields["adult-0-first_name"] == ["Ana"]
    assert fields["home-spoken"] == ["en", "pt"]
    assert fields["child-0-date_of_birth_day"] == ["x"]
    assert "child-1-first_name" in fields
    assert "There is a problem" not in page.content.decode()


def test_two_children_and_two_adults_are_kept(desk: Client, samares: Centre) -> None:
    page = send(desk, PAGE, **PEREIRA, more="child")
    page = desk.post(PAGE, filled_in(page) | {"more": "adult"})
    tiago = {"child-1-first_name": "Tiago", "adult-1-first_name": "Luc", "adult-1-last_name": "Hamon"}

    desk.post(PAGE, filled_in(page) | tiago)

    assert {str(person) for person in Person.objects.all()} == {"Ana Pereira", "Luc Hamon", "Inês Hamon", "Tiago"}


def test_what_is_wrong_stands_beside_the_question_and_nothing_is_kept(desk: Client, samares: Centre) -> None:
    wrong = {"adult-0-phone": "1234", "home-postcode": "JE2", "child-0-date_of_birth_year": "2027"}

    page = send(desk, PAGE, **PEREIRA | wrong)

    words = page.content.decode()
    assert page.status_code == 422
    assert not Family.objects.exists()
    assert "<title>Error:" in words
    assert "Use a whole postcode, like JE2 6AB" in words
    assert "This day is still to come" in words
    assert "Nobody can be rung at “1234”" in words
    assert filled_in(page)["adult-0-first_name"] == ["Ana"]


def test_a_number_nobody_could_ring_is_refused_with_an_example(desk: Client, samares: Centre) -> None:
    page = send(desk, PAGE, **PEREIRA | {"adult-0-phone": "1234"})

    assert "Nobody can be rung at “1234”" in page.content.decode()
    assert not Family.objects.exists()


def test_somebody_has_to_be_there(desk: Client, samares: Centre) -> None:
    page = send(desk, PAGE, **{"home-address": "12 Le Squez Road"})

    assert "Tell us at least one name" in page.content.decode()


@pytest.mark.requirement("R001-019")
def test_a_family_that_looks_known_is_shown_before_a_second_is_made(
    desk: Client, samares: Centre, pereiras: Family
) -> None:
    page = send(desk, PAGE, **PEREIRA)

    words = page.content.decode()
    assert "Do we know this family already?" in words
    assert pereiras.ref in words
    assert Family.objects.count() == 1

    desk.post(PAGE, filled_in(page) | {"sure": "on"})

    assert Family.objects.count() == 2


def test_a_family_at_a_centre_she_does_not_work_for_is_not_shown_as_a_likeness(
    desk: Client, samares: Centre, northfield: Centre, pereiras: Family
) -> None:
    Family.objects.update(centre=northfield)
    pereiras.registrations.update(centre=northfield)

    page = send(desk, PAGE, **PEREIRA).content.decode()

    assert "Do we know this family already?" not in page
    assert pereiras.ref not in page
    assert northfield.name not in page


def test_a_family_outside_is_written_down_with_reasons_and_not_registered(desk: Client, samares: Centre) -> None:
    answer = send(desk, PAGE, **PEREIRA | {"home-address": "3 Route Orange", "home-postcode": "JE3 8GP"})

    page = desk.get(answer.url).content.decode()
    assert "Cannot use the centre" in page
    assert "Route Orange is outside the Samarès area" in page
    assert not Family.objects.get().registrations.exists()


def test_she_registers_only_at_centres_where_she_may(desk: Client, northfield: Centre, sophie: User) -> None:
    page = send(desk, PAGE, **PEREIRA | {"home-centre": str(northfield.pk)})

    assert page.status_code == 422
    assert not Family.objects.exists()


def test_no_field_that_is_not_on_the_page_can_be_set(desk: Client, samares: Centre) -> None:
    send(desk, PAGE, **PEREIRA, ref="X-1", version="9", search_text="x", **{"adult-0-ref": "X-2", "home-ref": "X-3"})

    family = Family.objects.get()
    assert (family.ref, family.version) == ("S-0001", 1)
    assert not family.people.filter(ref__startswith="X").exists()


def test_counts_that_make_no_sense_are_not_believed(desk: Client, samares: Centre) -> None:
    for count in ("-1", "9999999", "x", "9" * 5000, "٣"):
        assert send(desk, PAGE, adults=count, childs=count, more="adult").status_code == 200
    for nearly_nothing in ({"more": "elephant"}, {"more": "child"}, {"adults": "3"}, {"sure": "on"}):
        assert desk.post(reverse("families:register"), nearly_nothing).status_code in {200, 422}


def test_a_telephone_number_with_a_figure_missing_is_nobody_else_s(desk: Client, pereiras: Family) -> None:
    stranger = {"adult-0-first_name": "Zara", "adult-0-last_name": "Quintal", "adult-0-phone": "07797 71234"}

    page = send(desk, PAGE, **PEREIRA | stranger | {"child-0-first_name": "Nuno", "child-0-last_name": "Quintal"})

    assert b"Do we know this family already?" not in page.content
