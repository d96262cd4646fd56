"""A street on no list: whoever typed it is asked once whether one with nearly this name was meant."""

import pytest
from django.test import Client

from centres.models import Centre
from families.models import Family, Home
from tests.families.pages import filled_in, send, text, url

REGISTER = "/staff/families/register/"
ASKED = "This street is on no list. Did you mean Le Squez Road? Correct it, or send it again as it is."


@pytest.mark.parametrize(
    ("address", "postcode"),
    [
        ("12 Le Squez Road", ""),  # on the list
        ("12 Le Sqez Road", "JE2 6AB"),  # the postcode tells
        ("3 Rue Nouvelle", ""),  # like nothing on the list
        ("", "JE2 6AB"),
    ],
)
def test_nobody_is_asked_where_a_list_tells_or_nothing_is_near(
    desk: Client, samares: Centre, address: str, postcode: str
) -> None:
    home = {"home-address": address, "home-postcode": postcode}

    assert send(desk, REGISTER, **home, **{"adult-0-first_name": "Ana"}).status_code == 302


def test_a_family_is_registered_with_the_street_as_it_was_written_when_it_is_sent_again(
    desk: Client, samares: Centre
) -> None:
    asked = send(desk, REGISTER, **{"home-address": "12 Le Sqez Road", "home-spoken": ["pt", "en"]})
    assert ASKED in asked.content.decode()
    fields = filled_in(asked) | {"adult-0-first_name": "Ana"}
    assert fields["home-spoken"] == ["en", "pt"]

    desk.post(REGISTER, fields)

    assert Home.objects.get().address == "12 Le Sqez Road"


def test_another_slip_is_asked_about_anew(desk: Client, samares: Centre) -> None:
    asked = send(desk, REGISTER, **{"home-address": "12 Le Sqez Road", "adult-0-first_name": "Ana"})

    again = desk.post(REGISTER, filled_in(asked) | {"home-address": "12 Le Squez Rode"})

    assert ASKED in again.content.decode()
    assert not Family.objects.exists()


@pytest.mark.parametrize("page", ["add_home", "change_home", "move_home"])
def test_every_page_with_an_address_asks(desk: Client, pereiras: Family, page: str) -> None:
    home = pereiras.homes.get()
    address = url(page, pereiras, *([] if page == "add_home" else [home.pk]))

    moved = {f"moved_on_{part}": value for part, value in (("day", "1"), ("month", "11"), ("year", "2026"))}
    typed = {"address": "9 Le Sqez Road", "postcode": ""} | (moved if page == "move_home" else {})
    asked = send(desk, address, **typed)

    assert ASKED in asked.content.decode()
    assert desk.post(address, filled_in(asked)).status_code == 302
    assert Home.objects.filter(address="9 Le Sqez Road").exists()


def test_an_address_that_was_there_before_is_not_asked_about(desk: Client, pereiras: Family) -> None:
    Home.objects.update(address="12 Le Sqez Road", postcode="")

    answer = send(desk, url("change_home", pereiras, pereiras.homes.get().pk), note="Rented")

    assert answer.status_code == 302


def test_the_familys_page_says_which_street_was_perhaps_meant(desk: Client, pereiras: Family) -> None:
    Home.objects.update(address="12 Le Sqez Road", postcode="")

    desk.post(url("decide", pereiras, "samares"))

    assert "Did you mean Le Squez Road? We do not find this street on our list." in text(
        desk, pereiras.get_absolute_url()
    )
