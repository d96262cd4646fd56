"""A person's own page, and what the trail keeps of accounts."""

import pytest
from django.test import Client

from accounts import actions, invitations
from accounts.access import needs
from accounts.permissions import Permission
from tests.accounts.conftest import NOON, leads, sign_in
from trail.models import Entry

PAGE = "/accounts/what-may-i-do/"


def deeds(**facts) -> list[str]:
    return list(Entry.objects.filter(**facts).order_by("number").values_list("deed", flat=True))


def test_it_names_roles_places_and_what_they_allow(sophie):
    visitor = Client()
    sign_in(visitor, sophie.email)
    page = visitor.get(PAGE).content.decode()

    for words in ("Coordinator", "Samarès", "Runs the centre day by day", "Note who came.", "Not set up"):
        assert words in page
    assert "Invite people" not in page


def test_it_tells_a_person_without_a_role_what_to_do(db, sophie):
    actions.end_role(sophie.roles_held.get(), by=None, now=NOON)
    visitor = Client()
    sign_in(visitor, sophie.email)

    assert "Ask the manager of your centre" in visitor.get(PAGE).content.decode()


def test_it_shows_ones_own_sign_ins_and_refusals_and_nobody_elses(sophie, marie):
    visitor = Client()
    sign_in(Client(), sophie.email, "wrong", REMOTE_ADDR="203.0.113.9")
    sign_in(Client(), marie.email, REMOTE_ADDR="198.51.100.7")
    sign_in(visitor, sophie.email)
    page = visitor.get(PAGE).content.decode()

    assert "Signed in on a new device" in page
    assert "Somebody tried, and was refused" in page
    assert "203.0.113.0/24" in page
    assert "198.51.100" not in page


def test_strangers_are_asked_to_sign_in(visitor):
    assert leads(visitor.get(PAGE)) == f"/accounts/login/?next={PAGE}"


@pytest.mark.requirement("R002-061")
def test_every_sign_in_and_every_refusal_is_in_the_trail(sophie):
    visitor = Client()
    sign_in(visitor, sophie.email, "wrong")
    sign_in(visitor, sophie.email)
    visitor.post("/accounts/logout/")
    sign_in(visitor, sophie.email)
    sign_in(Client(), "nobody@samphire.example", "wrong")

    assert deeds(about_kind="user", about_ref=str(sophie.pk), deed__contains="sign") == [
        "sign-in refused", "signed in on a new device", "signed in",
    ]  # fmt: skip
    assert deeds(about_ref="0") == ["sign-in refused"]


def test_every_deed_to_roles_and_accounts_is_in_the_trail(paul, marie, samares):
    held = actions.give_role(marie, code="family_worker", centre=samares, by=paul, now=NOON)
    actions.end_role(held, by=paul, now=NOON)
    actions.disable_account(marie, by=paul)
    actions.enable_account(marie, by=paul)
    actions.forget_second_steps(marie, by=paul)
    invitation = invitations.invite(
        name="Zoë", email="z@samphire.example", code="volunteer", centre=samares, by=paul, site="http://x", now=NOON
    )
    invitations.withdraw_invitation(invitation, by=paul, now=NOON)

    assert deeds(who_ref=str(paul.pk)) == [
        "role given: family_worker", "role ended: family_worker", "account disabled", "account enabled",
        "second step taken away", "invited as volunteer", "invitation withdrawn",
    ]  # fmt: skip
    assert deeds(who_ref=str(paul.pk), centre="samares", about_ref=str(marie.pk)) == [
        "role given: family_worker", "role ended: family_worker",
    ]  # fmt: skip


def test_the_trail_never_holds_an_e_mail_address_or_a_password(sophie):
    visitor = Client()
    sign_in(visitor, sophie.email, "a wrong password")
    sign_in(visitor, sophie.email)

    assert "@" not in str(list(Entry.objects.values()))
    assert "a wrong password" not in str(list(Entry.objects.values()))


def test_a_deed_that_cannot_be_noted_is_not_done(marie, samares, monkeypatch):
    class DiskFullError(Exception):
        pass

    def broken(*_args, **_facts):
        raise DiskFullError

    monkeypatch.setattr("trail.receivers.trail.write", broken)
    with pytest.raises(DiskFullError):
        actions.give_role(marie, code="coordinator", centre=samares, by=None, now=NOON)

    assert [held.code for held in marie.roles_held.all()] == ["volunteer"]


def test_a_guarded_view_tells_which_permission_it_needs():
    @needs(Permission.SEE_TRAIL)
    def view(request):
        raise AssertionError

    assert vars(view)["permission"] is Permission.SEE_TRAIL
