"""Guessing is slow for strangers, and no stranger can make it slow for the owner."""

from concurrent.futures import ThreadPoolExecutor

import pytest
import time_machine
from django.core import mail
from django.test import Client

from accounts import limits
from accounts.limits import BY_ACCOUNT, BY_ADDRESS, LETTERS, Limit, TooManyError
from tests.accounts.conftest import NOON, PASSWORD, leads, letter_link, sign_in


def guess(email: str, number: int, **facts):
    """A wrong password from a browser and a network never seen before."""
    return sign_in(Client(), email, f"guess {number}", REMOTE_ADDR=f"203.0.113.{number}", **facts)


@pytest.fixture
def under_attack(paul) -> None:
    for number in range(BY_ACCOUNT.tries):
        assert guess(paul.email, number).status_code == 200


def test_one_guess_too_many_is_refused_and_says_when_to_try_again(under_attack, paul):
    answer = guess(paul.email, 99)

    assert answer.status_code == 429
    assert 0 < int(answer.headers["Retry-After"]) <= BY_ACCOUNT.seconds
    assert "Wait 60 minutes" in answer.content.decode()


def test_guesses_at_an_e_mail_nobody_has_are_refused_alike(db):
    answers = [guess("nobody@samphire.example", number) for number in range(BY_ACCOUNT.tries + 1)]

    assert [answer.status_code for answer in answers] == [200] * BY_ACCOUNT.tries + [429]


def test_the_owner_still_signs_in_from_a_browser_she_has_used(paul, request):
    hers = Client()
    sign_in(hers, paul.email)
    hers.post("/accounts/logout/")
    request.getfixturevalue("under_attack")

    assert sign_in(hers, paul.email).status_code == 302


def test_the_owner_still_signs_in_from_the_very_network_of_the_attack(paul):
    hers = Client()
    sign_in(hers, paul.email, REMOTE_ADDR="198.51.100.7")
    hers.post("/accounts/logout/")
    for number in range(BY_ADDRESS.tries):
        sign_in(Client(), f"person{number}@samphire.example", "wrong", REMOTE_ADDR="198.51.100.7")

    assert sign_in(Client(), "x@samphire.example", REMOTE_ADDR="198.51.100.7").status_code == 429
    assert sign_in(hers, paul.email, REMOTE_ADDR="198.51.100.7").status_code == 302


def test_on_a_new_browser_the_letter_for_a_new_password_opens_the_way(under_attack, paul):
    hers = Client()
    refused = sign_in(hers, paul.email).status_code
    hers.post("/accounts/password/reset/", {"email": paul.email})
    link = letter_link()
    hers.post(leads(hers.get(link)), {"password1": "three herons at dusk"})

    assert refused == 429
    assert sign_in(hers, paul.email, "three herons at dusk").status_code == 302


def test_a_stolen_device_cookie_does_not_let_anybody_guess_for_ever(paul):
    hers = Client()
    sign_in(hers, paul.email)
    thief = Client()
    thief.cookies["device"] = hers.cookies["device"].value
    answers = [sign_in(thief, paul.email, f"guess {number}").status_code for number in range(11)]

    assert answers == [200] * 10 + [429]


def test_a_device_cookie_cannot_be_made_up(under_attack, paul):
    forged = Client()
    forged.cookies["device"] = "eyJuYW1lIjoieCIsInBlb3BsZSI6W119:1vM:forged"

    assert sign_in(forged, paul.email).status_code == 429


def test_no_script_reads_the_device_cookie_and_it_names_nobody(paul):
    hers = Client()
    sign_in(hers, paul.email)
    cookie = hers.cookies["device"]

    assert (cookie["httponly"], cookie["samesite"], cookie["max-age"]) == (True, "Lax", 365 * 24 * 3600)
    assert "paul" not in cookie.value


def test_a_made_up_forwarding_header_is_no_new_network(db):
    answers = [
        sign_in(
            Client(), f"p{number}@samphire.example", REMOTE_ADDR="198.51.100.7", HTTP_X_FORWARDED_FOR=f"10.0.0.{number}"
        )
        for number in range(BY_ADDRESS.tries + 1)
    ]

    assert answers[-1].status_code == 429


def test_right_passwords_use_up_nothing(paul):
    for _ in range(BY_ACCOUNT.tries + 1):
        assert sign_in(Client(), paul.email).status_code == 302


def test_tries_come_back_with_time(paul):
    with time_machine.travel(NOON) as clock:
        for number in range(BY_ACCOUNT.tries):
            guess(paul.email, number)
        refused = guess(paul.email, 99).status_code
        clock.shift(BY_ACCOUNT.seconds + 1)

        assert refused == 429
        assert sign_in(Client(), paul.email).status_code == 302


def test_stuffing_reaches_the_hasher_ten_times_an_hour_for_each_account(hashed, db):
    for account in range(5):
        for number in range(25):
            guess(f"person{account}@samphire.example", number % 10)

    assert hashed.hashed <= 5 * BY_ACCOUNT.tries


def test_of_many_tries_at_one_moment_no_more_than_the_limit_count():
    limit = Limit("race", tries=5, seconds=60)

    def attempt(_number: int) -> bool:
        try:
            limits.use(limit, "one thing")
        except TooManyError:
            return False
        return True

    with ThreadPoolExecutor(16) as people:
        assert sum(people.map(attempt, range(64))) == 5


def test_a_fourth_letter_within_the_hour_is_not_sent_and_nobody_is_told(visitor, paul):
    answers = [
        leads(visitor.post("/accounts/password/reset/", {"email": paul.email})) for _ in range(LETTERS.tries + 1)
    ]

    assert len(set(answers)) == 1
    assert len(mail.outbox) == LETTERS.tries


def test_asking_for_letters_for_everybody_is_refused_with_a_time(visitor):
    answers = [
        visitor.post("/accounts/password/reset/", {"email": f"p{number}@samphire.example"}) for number in range(21)
    ]

    assert answers[-1].status_code == 429
    assert answers[-1].headers["Retry-After"] == "60"


def test_the_password_is_also_counted_where_it_is_asked_for_once_more(paul):
    hers = Client()
    with time_machine.travel(NOON) as clock:
        sign_in(hers, paul.email)
        clock.shift(600)
        answers = [hers.post("/accounts/reauthenticate/", {"password": f"guess {n}"}).status_code for n in range(11)]

    assert 429 in answers
    assert hers.post("/accounts/login/", {"login": paul.email, "password": PASSWORD}).status_code == 302
