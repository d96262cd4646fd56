"""Roles: nobody gives more than she holds, nobody changes her own, and Wagtail's groups keep step."""

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse

from accounts import actions
from accounts.access import may_give, roles_to_give, visible_people
from accounts.models import RoleHeld, User
from accounts.permissions import Permission
from accounts.refusals import (
    AlreadyHoldsItError,
    NotYourOwnError,
    NotYoursToCloseError,
    NotYoursToGiveError,
    RoleEndedError,
)
from accounts.roles import ROLES
from accounts.sentences import SENTENCES
from tests.accounts.conftest import NOON, sign_in, somebody

MANAGER_GIVES = {
    "volunteer",
    "family_worker",
    "coordinator",
    "manager",
    "safeguarding_lead",
    "commissioner",
    "provider",
}
ADMINISTRATOR_GIVES = {"volunteer", "editor", "publisher", "provider", "administrator"}


@pytest.mark.parametrize(
    ("role", "permission", "at_her_centre"),
    [
        ("coordinator", Permission.SEE_FAMILIES, True),
        ("coordinator", Permission.INVITE_PEOPLE, False),
        ("volunteer", Permission.VISIT_FAMILIES, True),
        ("volunteer", Permission.SEE_FAMILIES, False),
        ("commissioner", Permission.SEE_NUMBERS, True),
        ("commissioner", Permission.SEE_NAMES_BEHIND_NUMBERS, False),
        ("commissioner", Permission.SEE_FAMILIES, False),
        ("provider", Permission.KEEP_OWN_LISTINGS, True),
        ("provider", Permission.SEE_STAFF_PAGES, False),
        ("administrator", Permission.SEE_FAMILIES, False),
    ],
)
def test_a_role_allows_its_own_things_at_its_own_centre_only(samares, northfield, role, permission, at_her_centre):
    person = somebody("Kim Vibert", role, samares)

    assert person.can(permission, samares) is at_her_centre
    assert not person.can(permission, northfield)
    assert list(person.centres_where(permission)) == ([samares] if at_her_centre else [])


@pytest.mark.parametrize(
    ("giver", "gives"),
    [("manager", MANAGER_GIVES), ("administrator", ADMINISTRATOR_GIVES), ("publisher", {"provider"})]
    + [(code, set()) for code in ROLES if code not in {"manager", "administrator", "publisher"}],
)
def test_who_may_give_what_at_her_own_centre(samares, giver, gives):
    person = somebody("Kim Vibert", giver, samares)

    assert {code for code, role in ROLES.items() if may_give(person, role, samares)} == gives


@pytest.mark.parametrize(
    ("held_at", "given_at", "may"),
    [
        ("samares", "samares", True),
        ("samares", "northfield", False),
        ("samares", "everywhere", False),
        ("everywhere", "northfield", True),
        ("everywhere", "everywhere", True),
    ],
)
def test_a_role_counts_where_it_is_held(samares, northfield, held_at, given_at, may):
    places = {"samares": samares, "northfield": northfield, "everywhere": None}
    person = somebody("Kim Vibert", "manager", places[held_at])

    assert may_give(person, ROLES["coordinator"], places[given_at]) is may


def test_a_closed_account_gives_nothing(paul, samares):
    actions.disable_account(paul, by=None)

    assert not may_give(paul, ROLES["volunteer"], samares)


def test_a_given_role_counts_at_once_and_says_who_gave_it(sophie, marie, paul, samares):
    held = actions.give_role(marie, code="family_worker", centre=samares, by=paul, now=NOON)

    assert marie.can(Permission.SEE_FAMILIES, samares)
    assert (held.given_by, held.given_at) == (paul, NOON)


@pytest.mark.parametrize("code", sorted(set(ROLES) - MANAGER_GIVES))
def test_nobody_gives_more_than_she_holds(marie, paul, samares, code):
    with pytest.raises(NotYoursToGiveError):
        actions.give_role(marie, code=code, centre=samares, by=paul, now=NOON)

    assert [held.code for held in RoleHeld.objects.filter(user=marie)] == ["volunteer"]


def test_nobody_gives_herself_a_role_or_ends_her_own(paul, samares):
    with pytest.raises(NotYourOwnError):
        actions.give_role(paul, code="coordinator", centre=samares, by=paul, now=NOON)
    with pytest.raises(NotYourOwnError):
        actions.end_role(paul.roles_held.get(), by=paul, now=NOON)
    with pytest.raises(NotYourOwnError):
        actions.disable_account(paul, by=paul)


def test_a_role_is_held_once(sophie, paul, samares):
    with pytest.raises(AlreadyHoldsItError):
        actions.give_role(sophie, code="coordinator", centre=samares, by=paul, now=NOON)


def test_a_role_held_everywhere_is_held_once_on_every_database(ada):
    with pytest.raises(AlreadyHoldsItError):
        actions.give_role(ada, code="administrator", centre=None, by=None, now=NOON)


def test_an_ended_role_allows_nothing_and_is_remembered(sophie, paul, samares):
    held = sophie.roles_held.get()
    actions.end_role(held, by=paul, now=NOON)
    sophie = User.objects.get(pk=sophie.pk)

    assert not sophie.can(Permission.SEE_FAMILIES)
    assert RoleHeld.objects.get(pk=held.pk).ended_at == NOON
    with pytest.raises(RoleEndedError):
        actions.end_role(held, by=paul, now=NOON)


def test_a_manager_ends_no_role_of_another_centre_and_closes_no_account_that_works_there(paul, northfield):
    nell = somebody("Nell Hart", "coordinator", northfield)

    with pytest.raises(NotYoursToGiveError):
        actions.end_role(nell.roles_held.get(), by=paul, now=NOON)
    with pytest.raises(NotYoursToCloseError):
        actions.disable_account(nell, by=paul)
    with pytest.raises(NotYoursToCloseError):
        actions.forget_second_steps(nell, by=paul)


def test_who_works_at_two_centres_is_closed_by_neither_alone(paul, sophie, northfield):
    actions.give_role(sophie, code="coordinator", centre=northfield, by=None, now=NOON)

    with pytest.raises(NotYoursToCloseError):
        actions.disable_account(User.objects.get(pk=sophie.pk), by=paul)


def test_a_closed_account_opens_again_with_its_roles(paul, sophie):
    actions.disable_account(sophie, by=paul)
    actions.enable_account(sophie, by=paul)

    assert sign_in(Client(), sophie.email).url == reverse("front_door")


@pytest.mark.parametrize(
    ("codes", "groups"),
    [
        (["editor"], ["Editors"]),
        (["publisher"], ["Moderators"]),
        (["administrator"], ["Moderators"]),
        (["editor", "publisher"], ["Moderators"]),
        (["coordinator"], []),
    ],
)
def test_wagtails_groups_follow_the_roles(db, codes, groups):
    person = somebody("Nina Ferbrache")
    for code in codes:
        actions.give_role(person, code=code, centre=None, by=None, now=NOON)

    assert [group.name for group in person.groups.all()] == groups
    for held in person.roles_held.all():
        actions.end_role(held, by=None, now=NOON)
    assert not person.groups.exists()


def test_groups_that_are_not_ours_stay(db):
    own = Group.objects.create(name="Translators")
    person = somebody("Nina Ferbrache", "editor")
    person.groups.add(own)
    actions.end_role(person.roles_held.get(), by=None, now=NOON)

    assert list(person.groups.all()) == [own]


@pytest.mark.parametrize(("code", "may_open"), [("editor", True), ("publisher", True), ("coordinator", False)])
def test_who_writes_pages_opens_wagtail(samares, code, may_open):
    person, visitor = somebody("Nina Ferbrache", code, samares), Client()
    sign_in(visitor, person.email)

    assert (visitor.get("/cms/").status_code == 200) is may_open


def test_a_manager_sees_the_people_of_her_centre_and_those_who_count_everywhere(paul, sophie, marie, ada, norah):
    assert set(visible_people(paul)) == {paul, sophie, marie, ada}
    assert set(visible_people(ada)) == {paul, sophie, marie, ada, norah}


def test_somebody_whose_last_role_ended_can_still_be_found_and_given_another(paul, sophie):
    actions.end_role(sophie.roles_held.get(), by=paul, now=NOON)

    assert sophie in visible_people(paul)


def test_every_permission_has_a_sentence():
    assert set(SENTENCES) == set(Permission)


def test_roles_to_give_are_named_with_their_places(paul, samares):
    assert {(role.code, place) for role, place in roles_to_give(paul)} == {(code, samares) for code in MANAGER_GIVES}
