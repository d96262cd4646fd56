"""The pages that correct a family, its people and homes, as staff use them."""

from datetime import date

import pytest
from django.test import Client

from accounts.models import User
from families import actions
from families.models import Family
from tests.families.pages import filled_in, send, url
from trail.models import Entry


def test_a_family_is_corrected_and_the_page_shows_it(desk: Client, pereiras: Family) -> None:
    answer = send(desk, url("change_family", pereiras), care_note="Text Ana first.", spoken=["pl"], also_spoken="")

    pereiras.refresh_from_db()
    assert answer.url == pereiras.get_absolute_url()
    assert (pereiras.care_note, pereiras.home_languages) == ("Text Ana first.", "pl")


def test_a_language_we_do_not_offer_is_not_lost(desk: Client, pereiras: Family) -> None:
    Family.objects.update(home_languages="pt nrf uk")

    send(desk, url("change_family", pereiras), care_note="Text Ana first.")

    pereiras.refresh_from_db()
    assert set(pereiras.home_languages.split()) == {"pt", "nrf", "uk"}


def test_the_second_of_two_editors_is_shown_what_differs_and_keeps_what_she_wrote(
    desk: Client, pereiras: Family, paul: User
) -> None:
    page = url("change_family", pereiras)
    hers = filled_in(desk.get(page)) | {"care_note": "Ring Luc."}
    actions.change_family(pereiras, {"care_note": "Text Ana first."}, seen=1, by=paul)

    refused = desk.post(page, hers)

    words = refused.content.decode()
    pereiras.refresh_from_db()
    assert refused.status_code == 422
    assert pereiras.care_note == "Text Ana first."
    assert "Here is what differs" in words
    assert "Text Ana first." in words
    assert filled_in(refused)["care_note"] == ["Ring Luc."]

    desk.post(page, filled_in(refused))

    pereiras.refresh_from_db()
    assert pereiras.care_note == "Ring Luc."


def test_needs_in_words_without_a_yes_are_asked_about_on_the_persons_own_page(desk: Client, pereiras: Family) -> None:
    ines = pereiras.people.get(first_name="Inês")
    page = url("change_person", pereiras, ines.pk)

    refused = send(desk, page, additional_needs="", additional_needs_note="talking")

    assert "You wrote “talking”, but the answer is “Not asked”." in refused.content.decode()
    desk.post(page, filled_in(refused) | {"additional_needs": "yes"})
    ines.refresh_from_db()
    assert (ines.additional_needs, ines.additional_needs_note) == ("yes", "talking")


def test_who_changed_it_last_is_named_to_the_second_editor(
    desk: Client, pereiras: Family, paul: User, sophie: User
) -> None:
    page = url("change_family", pereiras)
    hers = filled_in(desk.get(page)) | {"care_note": "Ring Luc."}
    desk.force_login(paul)
    send(desk, page, care_note="Text Ana first.")
    desk.force_login(sophie)

    assert "Paul Le Quesne changed this on 24 November 2026, 10:44." in desk.post(page, hers).content.decode()


def test_a_person_is_added_and_corrected(desk: Client, pereiras: Family) -> None:
    home = pereiras.homes.get()
    send(desk, url("add_person", pereiras), role="other", first_name="Rose", last_name="Hamon", once="")
    rose = pereiras.people.get(first_name="Rose")
    assert [living.home for living in rose.livings.all()] == [home]

    send(desk, url("change_person", pereiras, rose.pk), **{f"days_{home.pk}": "Saturdays", "role": "carer"})

    rose.refresh_from_db()
    assert (rose.role, rose.livings.get().days) == ("carer", "Saturdays")


def test_a_person_sent_twice_is_added_once(desk: Client, pereiras: Family) -> None:
    data = filled_in(desk.get(url("add_person", pereiras))) | {"role": "other", "first_name": "Rose"}

    for _time in range(2):
        assert desk.post(url("add_person", pereiras), data).status_code == 302

    assert pereiras.people.filter(first_name="Rose").count() == 1


@pytest.mark.parametrize(
    ("kept", "typed", "accepted"),
    [
        ("ask at the farm", "ask at the farm", True),
        ("ask at the farm", "ask at the shop", False),
        ("", "01534 744300", True),
        ("", "744300", True),
        ("", "+351 291 220 000", True),
        ("", "12", False),
        ("", "none", False),
    ],
)
def test_a_number_that_cannot_be_rung_is_refused_unless_it_came_that_way(
    desk: Client, pereiras: Family, kept: str, typed: str, accepted: bool
) -> None:
    ana = pereiras.people.get(first_name="Ana")
    pereiras.people.filter(pk=ana.pk).update(phone=kept)

    answer = send(desk, url("change_person", pereiras, ana.pk), phone=typed)

    assert (answer.status_code == 302) == accepted


def test_new_needs_count_from_today_so_that_earlier_reports_stay_as_they_were(desk: Client, pereiras: Family) -> None:
    ines = pereiras.people.get(first_name="Inês")

    send(desk, url("change_person", pereiras, ines.pk), additional_needs="yes")

    ines.refresh_from_db()
    assert ines.additional_needs_from == date(2026, 11, 24)


def test_a_home_is_added_corrected_and_left(desk: Client, pereiras: Family) -> None:
    send(desk, url("add_home", pereiras), address="3 Grève d’Azette", town="St Clement")
    azette = pereiras.homes.get(address="3 Grève d’Azette")
    send(desk, url("change_home", pereiras, azette.pk), address="5 Grève d’Azette")
    send(
        desk, url("move_home", pereiras, azette.pk),
        address="Rue de Jambart", moved_on_day="1", moved_on_month="11", moved_on_year="2026",
    )  # fmt: skip

    azette.refresh_from_db()
    assert (azette.address, azette.to_on) == ("5 Grève d’Azette", date(2026, 10, 31))
    assert pereiras.homes.filter(address="Rue de Jambart", from_on=date(2026, 11, 1)).exists()


def test_a_form_that_is_sent_back_is_a_look_at_the_record_too(desk: Client, pereiras: Family) -> None:
    person = pereiras.people.first()
    assert person is not None
    before = Entry.objects.count()

    answer = desk.post(url("change_person", pereiras, person.pk), {"seen_version": "0"})

    assert answer.status_code == 422
    newest = Entry.objects.latest("number")
    assert (Entry.objects.count(), newest.about_ref, newest.deed) == (before + 1, pereiras.ref, "form: change person")
