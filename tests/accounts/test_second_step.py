"""The second step: nobody on the staff gets past it, and losing a phone is no way round it."""

import re

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from django.core import mail
from django.db import transaction
from django.test import Client
from django.urls import reverse

from accounts import actions
from accounts.roles import ROLES
from tests.accounts.codes import SET_UP, addresses, at_second_step, code, with_app
from tests.accounts.conftest import NOON, leads, letter_link, sign_in, somebody

pytestmark = pytest.mark.usefixtures("second_step_required")


@pytest.fixture
def set_up_app(monkeypatch):
    """Sets up the app as its owner would: a look at the page, then the code."""
    monkeypatch.setattr(transaction, "on_commit", lambda deed, robust=False: deed())  # a test never commits

    def set_up(visitor: Client):
        page = visitor.get(reverse("mfa_activate_totp"))
        return visitor.post(reverse("mfa_activate_totp"), {"code": code(secret=page.context["form"].secret)})

    return set_up


@pytest.mark.requirement("R002-061")
def test_staff_without_a_second_step_are_led_to_set_one_up_from_every_page(pauls_browser):
    open_without = {
        reverse(name)
        for name in (
            "mfa_index", "mfa_activate_totp", "mfa_add_webauthn", "account_logout", "account_reauthenticate",
            "set_language", "csp_report", "healthz",
        )
    }  # fmt: skip
    led = {address: pauls_browser.get(address) for address in addresses() if address not in open_without}

    assert len(led) > 20
    assert {address for address, answer in led.items() if answer.status_code != 302 or answer.url != SET_UP} == set()


def test_only_signing_out_and_setting_up_are_open_before_it(pauls_browser):
    assert pauls_browser.get(SET_UP).status_code == 200
    assert pauls_browser.get(reverse("mfa_activate_totp")).status_code == 200
    assert pauls_browser.post("/accounts/logout/").status_code == 302


@pytest.mark.parametrize("role", sorted(ROLES))
def test_every_staff_role_needs_it_and_volunteers_may_choose(samares, role):
    person, visitor = somebody("Kim Vibert", role, samares), Client()
    sign_in(visitor, person.email)
    led = visitor.get("/accounts/what-may-i-do/").status_code == 302

    assert led == (role != "volunteer")


def test_setting_up_an_app_opens_the_staff_pages_and_gives_codes(pauls_browser, set_up_app):
    answer = set_up_app(pauls_browser)

    assert answer.url == reverse("mfa_view_recovery_codes")
    assert len(re.findall(r"<li>\d{8}</li>", pauls_browser.get(answer.url).content.decode())) == 10
    assert pauls_browser.get("/staff/people/").status_code == 200
    assert [letter.subject for letter in mail.outbox] == ["A second step was set up"]


def test_a_wrong_first_code_sets_up_nothing(pauls_browser, paul):
    pauls_browser.get(reverse("mfa_activate_totp"))
    answer = pauls_browser.post(reverse("mfa_activate_totp"), {"code": "000000"})

    assert "That code does not fit" in answer.content.decode()
    assert not Authenticator.objects.exists()


def test_the_password_alone_lets_nobody_in(paul):
    visitor = at_second_step(with_app(paul))

    assert visitor.get("/staff/people/").status_code == 302
    assert leads(visitor.get("/staff/people/")).startswith("/accounts/login/")


@pytest.mark.requirement("R002-061")
def test_password_and_code_let_the_owner_in(paul):
    visitor = at_second_step(with_app(paul))
    answer = visitor.post(reverse("mfa_authenticate"), {"code": code()})

    assert answer.headers["Location"] == reverse("front_door")
    assert visitor.get("/staff/people/").status_code == 200


@pytest.mark.parametrize(("steps", "fits"), [(-2, False), (-1, True), (0, True), (1, True), (2, False)])
def test_a_code_is_good_for_one_step_before_and_after_its_own(paul, steps, fits):
    with time_machine.travel(NOON, tick=False):
        visitor = at_second_step(with_app(paul))
        answer = visitor.post(reverse("mfa_authenticate"), {"code": code(steps)})

    assert (answer.status_code == 302) is fits


@pytest.mark.parametrize("typed", ["{}", " {} ", "{}-"])
@pytest.mark.parametrize("later", [0, 29, 31, 59])
def test_a_code_works_once_however_it_is_typed_again(paul, later, typed):
    with time_machine.travel(NOON, tick=False) as clock:
        seen = code(1)
        at_second_step(with_app(paul)).post(reverse("mfa_authenticate"), {"code": seen})
        clock.shift(later)
        second = at_second_step(paul).post(reverse("mfa_authenticate"), {"code": typed.format(seen)})

    assert second.status_code == 200
    assert "That code does not fit" in second.content.decode()


def test_a_recovery_code_works_once(paul):
    codes = RecoveryCodes.activate(with_app(paul)).get_unused_codes()
    first = at_second_step(paul).post(reverse("mfa_authenticate"), {"code": codes[0]})
    second = at_second_step(paul).post(reverse("mfa_authenticate"), {"code": codes[0]})
    other = at_second_step(paul).post(reverse("mfa_authenticate"), {"code": codes[1]})

    assert (first.status_code, second.status_code, other.status_code) == (302, 200, 302)


def test_recovery_codes_alone_are_no_second_step(pauls_browser, paul):
    RecoveryCodes.activate(paul)

    assert leads(pauls_browser.get("/staff/people/")) == SET_UP


def test_codes_cannot_be_guessed_without_end(paul):
    with time_machine.travel(NOON, tick=False):
        visitor = at_second_step(with_app(paul))
        for number in range(5):
            visitor.post(reverse("mfa_authenticate"), {"code": f"{number:06}"})
        answer = visitor.post(reverse("mfa_authenticate"), {"code": code()})

    assert "Wait five minutes" in answer.content.decode()


def test_a_new_password_by_letter_does_not_get_round_it(paul):
    with_app(paul)
    visitor = Client()
    visitor.post("/accounts/password/reset/", {"email": paul.email})
    link = letter_link()
    visitor.post(leads(visitor.get(link)), {"password1": "three herons at dusk"})
    before = visitor.get("/staff/people/").status_code
    answer = sign_in(visitor, paul.email, "three herons at dusk")

    assert before == 302
    assert answer.url == reverse("mfa_authenticate")
    assert Authenticator.objects.filter(user=paul).exists()


def test_a_session_from_before_the_second_step_has_to_sign_in_again(marie, samares, set_up_app):
    hers, stolen = Client(), Client()
    sign_in(hers, marie.email)
    sign_in(stolen, marie.email)
    actions.give_role(marie, code="coordinator", centre=samares, by=None, now=NOON)
    set_up_app(hers)

    assert hers.get("/accounts/what-may-i-do/").status_code == 200
    assert leads(stolen.get("/accounts/what-may-i-do/")).startswith("/accounts/login/")
