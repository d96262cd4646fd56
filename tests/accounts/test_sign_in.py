"""Signing in and out: one page for everybody, and nothing that tells a stranger who has an account."""

import re

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse

from accounts import actions, demonstration
from accounts.models import User
from tests.accounts.conftest import PASSWORD, leads, letter_link, sign_in


def words(response) -> str:
    """The page without what differs at each call: the token, and the e-mail that was typed."""
    page = re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", response.content.decode())
    return re.sub(r"[\w.]+@samphire\.example", "somebody", page)


def test_one_sign_in_leads_back_to_the_page_that_asked(visitor, paul):
    asked = visitor.get("/staff/people/")
    answer = visitor.post(asked.url, {"login": paul.email, "password": PASSWORD, "next": "/staff/people/"})

    assert asked.url == "/accounts/login/?next=/staff/people/"
    assert answer.url == "/staff/people/"
    assert visitor.get("/staff/people/").status_code == 200


def test_wagtail_has_no_sign_in_of_its_own(visitor):
    assert leads(visitor.get("/cms/login/?next=/cms/")).startswith(reverse("account_login"))


def test_sign_in_never_leads_to_another_site(visitor, paul):
    answer = visitor.post(
        "/accounts/login/", {"login": paul.email, "password": PASSWORD, "next": "https://elsewhere.example/"}
    )

    assert answer.url == reverse("front_door")


def test_a_wrong_password_and_an_unknown_e_mail_get_the_same_answer(visitor, paul):
    wrong = sign_in(visitor, paul.email, "not the password")
    unknown = sign_in(visitor, "nobody@samphire.example", "not the password")

    assert wrong.status_code == unknown.status_code == 200
    assert words(wrong) == words(unknown)
    assert "do not fit together" in words(wrong)


def test_a_wrong_password_and_an_unknown_e_mail_cost_one_hash_each(hashed, visitor, paul):
    paul.set_password(PASSWORD)
    paul.save()
    counts = []
    for email in (paul.email, "nobody@samphire.example"):
        hashed.hashed = 0
        sign_in(visitor, email, "not the password")
        counts.append(hashed.hashed)

    assert counts == [1, 1]


def test_asking_for_a_letter_tells_nobody_who_has_an_account(visitor, paul):
    known = visitor.post("/accounts/password/reset/", {"email": paul.email})
    unknown = visitor.post("/accounts/password/reset/", {"email": "nobody@samphire.example"})

    assert known.url == unknown.url == "/accounts/password/reset/done/"
    assert [letter.to for letter in mail.outbox] == [[paul.email], ["nobody@samphire.example"]]


def test_nobody_can_sign_up(visitor):
    assert visitor.get("/accounts/signup/").status_code == 404
    assert visitor.post("/accounts/signup/", {"email": "eve@example.org"}).status_code == 404
    assert "signup" not in visitor.get("/accounts/login/").content.decode()


def test_signing_in_makes_a_new_session(visitor, paul):
    planted = visitor.session.session_key  # a stranger who sets a cookie beforehand gains nothing
    sign_in(visitor, paul.email)
    thief = Client()
    thief.cookies["sessionid"] = planted

    assert visitor.session.session_key != planted
    assert thief.get("/staff/people/").status_code == 302


def test_signing_out_ends_the_session_for_whoever_kept_its_cookie(pauls_browser):
    kept = pauls_browser.cookies["sessionid"].value
    answer = pauls_browser.post("/accounts/logout/")
    thief = Client()
    thief.cookies["sessionid"] = kept

    assert answer.headers["Clear-Site-Data"] == '"cache", "storage"'
    assert thief.get("/staff/people/").status_code == 302


def test_opening_the_sign_out_page_signs_nobody_out(pauls_browser):
    pauls_browser.get("/accounts/logout/")

    assert pauls_browser.get("/staff/people/").status_code == 200


def test_a_role_that_ends_counts_with_the_next_click(pauls_browser, paul, settings):
    actions.end_role(paul.roles_held.get(), by=None, now=paul.joined_at)

    assert pauls_browser.get("/staff/people/").status_code == 404


def test_a_closed_account_is_out_with_the_next_click(pauls_browser, paul):
    actions.disable_account(paul, by=None)

    assert pauls_browser.get("/staff/people/").status_code == 302
    assert sign_in(Client(), paul.email).url == "/accounts/inactive/"


def test_a_closed_account_is_not_told_to_whoever_guesses(visitor, paul):
    actions.disable_account(paul, by=None)

    assert "do not fit together" in words(sign_in(visitor, paul.email, "not the password"))


def test_the_owner_is_written_to_when_a_new_browser_signs_in(paul):
    known = Client()
    sign_in(known, paul.email)
    first_ever = len(mail.outbox)
    known.post("/accounts/logout/")
    sign_in(known, paul.email)
    same_again = len(mail.outbox)
    sign_in(Client(), paul.email)

    assert (first_ever, same_again) == (0, 0)
    assert [(letter.to, letter.subject) for letter in mail.outbox] == [([paul.email], "You signed in on a new device")]


def test_a_new_password_signs_out_every_other_browser_and_is_told_to_its_owner(pauls_browser, paul):
    other = Client()
    sign_in(other, paul.email)
    mail.outbox.clear()
    pauls_browser.post("/accounts/password/change/", {"oldpassword": PASSWORD, "password1": "three herons at dusk"})

    assert pauls_browser.get("/staff/people/").status_code == 200
    assert other.get("/staff/people/").status_code == 302
    assert [letter.subject for letter in mail.outbox] == ["Your password was changed"]


@pytest.mark.parametrize(
    ("password", "why"),
    [
        ("short words", "too short"),
        ("password1234", "too common"),
        ("paul@samphire.example", "too similar to the e-mail"),
        ("x" * 129, "128 characters at most"),
    ],
)
def test_a_poor_password_is_refused_with_the_reason(pauls_browser, paul, password, why):
    answer = pauls_browser.post("/accounts/password/change/", {"oldpassword": PASSWORD, "password1": password})
    paul.refresh_from_db()

    assert why in answer.content.decode()
    assert paul.check_password(PASSWORD)


def test_a_password_may_have_128_letters_and_blanks_at_its_ends(pauls_browser, paul):
    long = " " + "herons and gulls " * 7 + "at dusk "
    pauls_browser.post("/accounts/password/change/", {"oldpassword": PASSWORD, "password1": long})
    paul.refresh_from_db()

    assert len(long) == 128
    assert paul.check_password(long)


def test_an_e_mail_address_changes_once_its_letter_is_opened_and_the_old_one_hears_of_it(pauls_browser, paul):
    pauls_browser.post("/accounts/email/", {"email": "paul.new@samphire.example", "action_add": "1"})
    link = letter_link()
    paul.refresh_from_db()
    before = paul.email
    pauls_browser.post(link)
    paul.refresh_from_db()

    assert (before, paul.email) == ("paul@samphire.example", "paul.new@samphire.example")
    assert [(letter.to, letter.subject) for letter in mail.outbox[1:]] == [
        (["paul@samphire.example"], "Your e-mail address was changed")
    ]


class TestDemonstration:
    @pytest.fixture
    def invented(self, db, settings):
        settings.SHOW_DEMO_SIGN_INS = True
        return User.objects.create_user(
            demonstration.PEOPLE[0].email, demonstration.PASSWORD, name=demonstration.PEOPLE[0].name
        )

    def test_the_demonstration_names_its_people_their_roles_and_their_password(self, visitor, invented):
        page = visitor.get("/accounts/login/").content.decode()

        assert demonstration.PASSWORD in page
        assert invented.email in page
        assert "Runs the centre day by day" in page
        assert demonstration.PEOPLE[1].email not in page  # not there, so not offered

    def test_one_click_signs_in_somebody_invented(self, visitor, invented):
        visitor.post("/accounts/demo/", {"email": invented.email})

        assert visitor.get("/accounts/what-may-i-do/").status_code == 200

    def test_one_click_signs_in_nobody_real(self, visitor, invented, paul):
        assert visitor.post("/accounts/demo/", {"email": paul.email}).status_code == 404

    def test_a_real_centre_has_neither_the_list_nor_the_click(self, visitor, invented, settings):
        settings.SHOW_DEMO_SIGN_INS = False

        assert demonstration.PASSWORD not in visitor.get("/accounts/login/").content.decode()
        assert visitor.post("/accounts/demo/", {"email": invented.email}).status_code == 404
