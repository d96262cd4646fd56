"""A session ends in the middle of a form: nothing she wrote is lost, and nobody else ever sees it."""

from datetime import timedelta

import pytest
import time_machine
from django.core.cache import cache
from django.test import Client

from accounts import kept
from accounts.models import Invitation
from tests.accounts.conftest import NOON, sign_in

FORM = "/staff/people/invite/"
WRITTEN = {"name": "Zoë O’Brien", "email": "zoe@samphire.example", "role": "coordinator", "place": "samares"}


def fields(visitor: Client) -> dict[str, str]:
    form = visitor.get(FORM).context["form"]
    return {name: form[name].value() for name in WRITTEN}


@pytest.fixture
def clock():
    with time_machine.travel(NOON, tick=False) as clock:
        yield clock


@pytest.fixture
def cut_off(clock, pauls_browser):
    """Paul writes for 31 minutes, then sends."""
    pauls_browser.get(FORM)
    clock.shift(timedelta(minutes=31))
    return pauls_browser.post(FORM, WRITTEN)


def test_the_answer_says_that_it_is_kept(cut_off, pauls_browser):
    page = pauls_browser.get(cut_off.url).content.decode()

    assert cut_off.url == f"/accounts/login/?next={FORM}"
    assert "You were away 31 minutes, so we signed you out. What you wrote is kept." in page
    assert not Invitation.objects.exists()


def test_the_same_person_finds_the_form_filled(cut_off, pauls_browser, paul):
    sign_in(pauls_browser, "nobody@samphire.example")
    sign_in(pauls_browser, paul.email)

    assert fields(pauls_browser) == WRITTEN
    assert "We kept what you wrote." in pauls_browser.get(FORM).content.decode()


def test_once_it_is_sent_nothing_is_kept(cut_off, pauls_browser, paul):
    sign_in(pauls_browser, paul.email)
    pauls_browser.get(FORM)
    pauls_browser.post(FORM, WRITTEN)

    assert Invitation.objects.count() == 1
    assert set(fields(pauls_browser).values()) == {None, "samares"}  # his only centre is chosen for him


def test_another_person_on_the_same_computer_sees_nothing(cut_off, pauls_browser, norah):
    sign_in(pauls_browser, norah.email)

    assert "Zoë" not in pauls_browser.get(FORM).content.decode()


def test_the_same_person_on_another_page_sees_nothing(cut_off, pauls_browser, paul):
    sign_in(pauls_browser, paul.email)

    assert "Zoë" not in pauls_browser.get(f"/staff/people/{paul.pk}/").content.decode()


def test_after_an_hour_it_is_gone(cut_off, clock, pauls_browser, paul):
    clock.shift(timedelta(minutes=61))
    sign_in(pauls_browser, paul.email)

    assert fields(pauls_browser)["name"] is None


def test_it_is_sealed_while_it_waits(cut_off, paul, rf):
    sealed = cache.get(kept._key(paul.pk, FORM))

    assert sealed
    assert "Zoë" not in sealed
    assert "zoe" not in sealed


def test_what_was_kept_for_one_person_does_not_open_for_another(cut_off, paul, norah):
    cache.set(kept._key(norah.pk, FORM), cache.get(kept._key(paul.pk, FORM)))

    assert kept.find(norah, FORM) is None


def test_a_changed_seal_opens_for_nobody(cut_off, paul):
    cache.set(kept._key(paul.pk, FORM), "gAAAAA-changed")

    assert kept.find(paul, FORM) is None


def test_passwords_are_never_kept(clock, pauls_browser, paul):
    pauls_browser.get("/accounts/password/change/")
    clock.shift(timedelta(minutes=31))
    sent = pauls_browser.post("/accounts/password/change/", {"oldpassword": "x", "password1": "three herons at dusk"})

    assert "kept" not in pauls_browser.get(sent.url).content.decode()
    assert kept.find(paul, "/accounts/password/change/") is None


def test_a_field_that_holds_a_secret_is_left_out(rf, paul):
    request = rf.post(FORM, {"name": "Zoë", "password": "three herons", "new_password": "at dusk", "code": "123456"})

    assert kept.keep(request, paul.pk, FORM)
    found = kept.find(paul, FORM)
    assert found
    assert dict(found.lists()) == {"name": ["Zoë"]}


def test_a_button_alone_is_nothing_written(rf, paul):
    assert not kept.keep(rf.post(FORM, {"once": "6b0f", "csrfmiddlewaretoken": "x"}), paul.pk, FORM)


def test_a_session_that_has_vanished_altogether_keeps_it_too(clock, pauls_browser, paul):
    pauls_browser.get(FORM)
    pauls_browser.cookies.pop("sessionid")  # after a weekend; the browser is still known
    sent = pauls_browser.post(FORM, WRITTEN)
    said = pauls_browser.get(sent.url).content.decode()
    sign_in(pauls_browser, paul.email)

    assert "You were away for a long time, so we signed you out. What you wrote is kept." in said
    assert fields(pauls_browser) == WRITTEN


def test_a_strangers_form_is_not_kept(visitor, db):
    sent = visitor.post(FORM, WRITTEN)

    assert "kept" not in visitor.get(sent.url).content.decode()


def test_the_form_comes_back_on_the_page_that_showed_it(clock, pauls_browser, paul, sophie):
    shown, sent_to = f"/staff/people/{sophie.pk}/", f"/staff/people/{sophie.pk}/close/"
    clock.shift(timedelta(minutes=31))
    answer = pauls_browser.post(sent_to, {"role": "coordinator"}, headers={"Referer": f"http://testserver{shown}"})
    sign_in(pauls_browser, paul.email)

    assert answer.url == f"/accounts/login/?next={shown}"
    assert pauls_browser.get(shown).context["form"]["role"].value() == "coordinator"


def test_another_site_cannot_name_the_page_to_come_back_to(clock, pauls_browser):
    clock.shift(timedelta(minutes=31))
    answer = pauls_browser.post(FORM, WRITTEN, headers={"Referer": "https://elsewhere.example/trap/"})

    assert answer.url == f"/accounts/login/?next={FORM}"


def test_a_form_that_is_sent_by_script_leads_the_whole_page_to_sign_in(clock, pauls_browser, paul):
    clock.shift(timedelta(minutes=31))
    answer = pauls_browser.post(
        FORM, WRITTEN, headers={"HX-Request": "true", "HX-Current-URL": f"http://testserver{FORM}"}
    )

    assert answer.headers["HX-Redirect"] == f"/accounts/login/?next={FORM}"
    found = kept.find(paul, FORM)
    assert found
    assert found["name"] == "Zoë O’Brien"
