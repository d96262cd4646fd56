"""Invitations: a letter for one person, one account, seven days."""

from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.core.management import CommandError, call_command
from django.test import Client

from accounts import actions, invitations
from accounts.models import Invitation, User
from accounts.permissions import Permission
from accounts.refusals import AlreadyHoldsItError, InvitationClosedError, NotYoursToGiveError
from tests.accounts.conftest import NOON, PASSWORD, leads, letter_link, sign_in, somebody

NEW = {"name": "Zoë O’Brien", "password": "three herons at dusk"}


@pytest.fixture
def clock():
    with time_machine.travel(NOON, tick=False) as clock:
        yield clock


def write(by, centre, code="coordinator", email="zoe@samphire.example") -> str:
    """Invite somebody, and return where the link in the letter leads."""
    invitations.invite(name="Zoë", email=email, code=code, centre=centre, by=by, site="http://testserver", now=NOON)
    return letter_link()


@pytest.fixture
def link(clock, paul, samares) -> str:
    return write(paul, samares)


def test_the_letter_says_who_invites_and_as_what(link):
    [letter] = mail.outbox

    assert letter.to == ["zoe@samphire.example"]
    assert letter.subject == "You are invited to Samarès"
    assert "Paul Le Quesne invites you as: Coordinator, Samarès." in letter.body


def test_only_the_digest_of_the_token_is_kept(link):
    token = link.rstrip("/").rsplit("/", 1)[1]
    invitation = Invitation.objects.get()

    assert len(token) >= 43  # 256 bits
    assert invitation.token_digest == invitations.digest(token)
    assert token not in str(Invitation.objects.values())


def test_whoever_has_the_letter_makes_an_account_and_is_signed_in(link, visitor, samares):
    greeting = visitor.get(link).content.decode()
    answer = visitor.post(link, NEW)
    zoe = User.objects.get(email="zoe@samphire.example")

    assert "Coordinator, Samarès" in greeting
    assert answer.url == "/welcome/"
    assert visitor.get("/accounts/what-may-i-do/").status_code == 200
    assert (zoe.name, [(held.code, held.centre) for held in zoe.roles_now]) == (NEW["name"], [("coordinator", samares)])
    assert zoe.check_password(NEW["password"])


@pytest.mark.usefixtures("second_step_required")
def test_new_staff_are_led_to_the_second_step_and_not_asked_for_the_password_again(link, visitor):
    visitor.post(link, NEW)

    assert leads(visitor.get("/welcome/")) == "/accounts/2fa/"
    assert visitor.get("/accounts/2fa/totp/activate/").status_code == 200


def test_a_link_works_once(link, visitor):
    visitor.post(link, NEW)
    visitor.post("/accounts/logout/")
    again = Client().post(link, {"name": "Eve", "password": "another three herons"})

    assert again.status_code == 404
    assert "This invitation no longer holds" in again.content.decode()
    assert User.objects.get(email="zoe@samphire.example").name == NEW["name"]


def test_of_two_at_the_same_moment_one_finds_it_closed(link):
    invitation = Invitation.objects.get()
    invitations.make_account(invitation, **NEW, now=NOON)

    with pytest.raises(InvitationClosedError):
        invitations.make_account(invitation, **NEW, now=NOON)


@pytest.mark.parametrize(("days", "status"), [(6.99, 200), (7, 404), (30, 404)])
def test_a_link_works_for_seven_days(link, clock, visitor, days, status):
    clock.shift(timedelta(days=days))

    assert visitor.get(link).status_code == status


def test_a_forged_link_leads_nowhere(link, visitor):
    for token in ("x", "A" * 43, Invitation.objects.get().token_digest, "%00", "..%2f"):
        assert visitor.get(f"/accounts/invitation/{token}/").status_code in {400, 404}


def test_a_withdrawn_invitation_leads_nowhere(link, visitor, pauls_browser):
    sign_in(pauls_browser, "paul@samphire.example")
    pauls_browser.post(f"/staff/people/invitations/{Invitation.objects.get().pk}/withdraw/")

    assert visitor.get(link).status_code == 404


def test_an_invitation_dies_with_the_role_of_its_sender(link, visitor, paul):
    actions.end_role(paul.roles_held.get(), by=None, now=NOON)

    assert visitor.get(link).status_code == 404


def test_a_newer_letter_makes_the_older_one_useless(link, visitor, paul, samares):
    newer = write(paul, samares)

    assert (visitor.get(link).status_code, visitor.get(newer).status_code) == (404, 200)


@pytest.mark.parametrize(
    ("password", "why"),
    [
        ("herons", "too short"),
        ("password1234", "too common"),
        ("zoe@samphire.example", "too similar"),
        ("x" * 129, "128"),
    ],
)
def test_a_poor_password_is_refused_and_the_link_still_works(link, visitor, password, why):
    answer = visitor.post(link, NEW | {"password": password})

    assert why in answer.content.decode()
    assert not User.objects.filter(email="zoe@samphire.example").exists()
    assert visitor.post(link, NEW).status_code == 302


def test_nobody_invites_to_more_than_she_may_do_herself(clock, paul, samares, northfield):
    for code, centre in [("administrator", samares), ("coordinator", northfield), ("coordinator", None)]:
        with pytest.raises(NotYoursToGiveError):
            write(paul, centre, code)

    assert mail.outbox == []


def test_who_has_the_role_is_not_invited_to_it(clock, paul, sophie, samares):
    with pytest.raises(AlreadyHoldsItError):
        write(paul, samares, email="Sophie@Samphire.example")


class TestTheFirstPeople:
    """Nobody is there yet to invite them, so whoever runs the machine does."""

    def test_are_invited_from_the_machine_itself(self, clock, samares, visitor, settings):
        call_command("invite", "zoe@samphire.example", name="Zoë", role="manager", centre="samares")
        visitor.post(letter_link(settings.WAGTAILADMIN_BASE_URL), NEW)

        assert User.objects.get(email="zoe@samphire.example").can(Permission.INVITE_PEOPLE, samares)

    def test_are_not_invited_to_a_centre_that_does_not_exist(self, db):
        with pytest.raises(CommandError, match="no centre with the short name nowhere"):
            call_command("invite", "zoe@samphire.example", name="Zoë", role="manager", centre="nowhere")


class TestSomebodyWithAnAccount:
    def test_takes_the_role_after_signing_in(self, clock, paul, marie, samares):
        link = write(paul, samares, email=marie.email)
        hers = Client()
        asked = hers.get(link).content.decode()
        sign_in(hers, marie.email)
        hers.post(link)

        assert f"/accounts/login/?next={link}" in asked
        assert {held.code for held in User.objects.get(pk=marie.pk).roles_now} == {"volunteer", "coordinator"}

    def test_keeps_her_password_whoever_holds_the_letter(self, clock, paul, marie, samares):
        link = write(paul, samares, email=marie.email)
        Client().post(link, NEW)
        marie.refresh_from_db()

        assert marie.check_password(PASSWORD)
        assert Invitation.objects.get().accepted_at is None

    def test_cannot_take_another_persons_role(self, clock, paul, marie, samares):
        link = write(paul, samares, email=marie.email)
        somebody("Eve Amy", "volunteer", samares)
        thief = Client()
        sign_in(thief, "eve@samphire.example")
        thief.post(link)

        assert {held.code for held in User.objects.get(email="eve@samphire.example").roles_now} == {"volunteer"}


class TestPages:
    def test_a_manager_invites_by_hand_and_sees_who_has_not_come_yet(self, pauls_browser):
        facts = {"name": "Zoë", "email": "Zoe@samphire.example", "role": "volunteer", "place": "samares"}
        pauls_browser.post("/staff/people/invite/", facts)
        page = pauls_browser.get("/staff/people/").content.decode()

        assert "Invited, not here yet" in page
        assert "Volunteer, Samarès. zoe@samphire.example" in page
        assert "http://testserver/accounts/invitation/" in mail.outbox[-1].body

    def test_the_form_says_what_is_missing(self, pauls_browser):
        page = pauls_browser.post("/staff/people/invite/", {"name": "Zoë"}).content.decode()

        assert "Fill in “E-mail”" in page
        assert "Choose an answer to “Role”" in page
        assert 'value="Zoë"' in page

    def test_an_invitation_to_another_centre_is_not_found(self, clock, pauls_browser, norah, northfield):
        write(norah, northfield)
        sign_in(pauls_browser, "paul@samphire.example")

        assert (
            pauls_browser.get(f"/staff/people/invitations/{Invitation.objects.get().pk}/withdraw/").status_code == 404
        )
        assert "Invited, not here yet" not in pauls_browser.get("/staff/people/").content.decode()
