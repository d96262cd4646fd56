"""What is kept of a second step, how it is changed, and where it cannot be switched off."""

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from django.core import mail
from django.core.exceptions import ImproperlyConfigured
from django.test import Client
from django.urls import reverse
from environ import Env

from accounts import actions
from config.settings.safety import refuse_unsafe
from tests.accounts.codes import SECRET, SET_UP, at_second_step, code, with_app
from tests.accounts.conftest import NOON, leads, sign_in, somebody

pytestmark = pytest.mark.usefixtures("second_step_required")


@pytest.mark.parametrize(
    ("role", "first"),
    [("safeguarding_lead", "passkey"), ("administrator", "passkey"), ("coordinator", "app"), ("manager", "app")],
)
def test_a_passkey_is_offered_first_to_those_most_worth_deceiving(samares, role, first):
    person, visitor = somebody("Kim Vibert", role, samares), Client()
    sign_in(visitor, person.email)
    page = visitor.get(SET_UP).content.decode()

    assert (page.index('id="passkey"') < page.index('id="app"')) is (first == "passkey")


def test_the_database_holds_no_key_that_makes_codes(paul):
    with_app(paul)
    RecoveryCodes.activate(paul)

    assert SECRET not in str(list(Authenticator.objects.values_list("data", flat=True)))


def test_changing_the_second_step_asks_who_it_is_once_more(paul):
    with time_machine.travel(NOON) as clock:
        visitor = at_second_step(with_app(paul))
        visitor.post(reverse("mfa_authenticate"), {"code": code()})
        straight_after = visitor.get(reverse("mfa_add_webauthn")).status_code
        clock.shift(600)
        later = visitor.get(reverse("mfa_add_webauthn"))

    assert straight_after == 200
    assert later.headers["Location"].startswith("/accounts/reauthenticate/")


def test_without_a_second_step_no_code_is_made(marie):
    visitor = Client()
    sign_in(visitor, marie.email)

    assert visitor.get(reverse("mfa_view_recovery_codes")).status_code == 404


def test_a_manager_takes_away_a_lost_second_step_and_the_owner_hears_of_it(sophie, paul):
    with_app(sophie)
    actions.forget_second_steps(sophie, by=paul)
    visitor = Client()
    sign_in(visitor, sophie.email)

    assert [(letter.to, letter.subject) for letter in mail.outbox] == [
        ([sophie.email], "Your second step was taken away")
    ]
    assert leads(visitor.get("/staff/people/")) == SET_UP


def test_production_refuses_to_start_with_it_switched_off(monkeypatch):
    keys = {"SECRET_KEY": "a1b2c3d4e5" * 6, "TRAIL_KEY": "f6g7h8i9j0" * 4}
    safe = {"ALLOWED_HOSTS": ["samphire.example"], "MAP_TILES": "", "MAP_HOST": "", **keys}
    monkeypatch.setenv("SECOND_FACTOR_REQUIRED", "false")

    with pytest.raises(ImproperlyConfigured, match="SECOND_FACTOR_REQUIRED is off"):
        refuse_unsafe(safe, Env())


def test_where_it_is_switched_off_every_staff_page_says_so(pauls_browser, settings):
    settings.SECOND_FACTOR_REQUIRED = False

    assert "second step of signing in is switched off here" in pauls_browser.get("/staff/people/").content.decode()


def test_where_it_is_required_no_page_says_otherwise(paul):
    visitor = at_second_step(with_app(paul))
    visitor.post(reverse("mfa_authenticate"), {"code": code()})

    assert "switched off" not in visitor.get("/staff/people/").content.decode()
