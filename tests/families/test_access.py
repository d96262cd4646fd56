"""Who sees which family; everything else is a page that does not exist."""

from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse

from accounts.models import User
from centres.models import Centre
from families import access
from families.access import changeable_families, visible_families
from families.models import Family
from tests.factories.centres import SessionFactory
from tests.factories.families import DecisionFactory, FamilyFactory, HomeFactory, ParentFactory, RegistrationFactory
from tests.factories.people import somebody
from trail.models import Entry


@pytest.mark.parametrize(
    ("role", "sees", "changes"),
    [
        ("volunteer", False, False),
        ("family_worker", True, True),
        ("coordinator", True, True),
        ("manager", True, True),
        ("safeguarding_lead", True, False),
        ("commissioner", False, False),
        ("editor", False, False),
        ("administrator", False, False),
    ],
)
def test_each_role_sees_and_changes_what_its_sentence_says(
    samares: Centre, role: str, sees: bool, changes: bool
) -> None:
    FamilyFactory(centre=samares)
    user = somebody(role, samares)

    assert visible_families(user).exists() == sees
    assert changeable_families(user).exists() == changes


def test_staff_see_families_of_their_centre_and_those_who_registered_there(
    samares: Centre, northfield: Centre, sophie: User
) -> None:
    own = FamilyFactory(centre=samares)
    guest = RegistrationFactory(family=FamilyFactory(centre=northfield), centre=samares).family
    FamilyFactory(centre=northfield)

    assert set(visible_families(sophie)) == {own, guest}


def test_nobody_meets_her_own_family_at_work(samares: Centre, sophie: User, monkeypatch: pytest.MonkeyPatch) -> None:
    own, other = FamilyFactory(centre=samares), FamilyFactory(centre=samares)
    monkeypatch.setattr(access, "_hidings", [])
    access.hidden_from(lambda user: [own.pk] if user == sophie else [])

    assert list(visible_families(sophie)) == [other]
    assert list(changeable_families(sophie)) == [other]
    assert set(visible_families(somebody("manager", samares))) == {own, other}


def pages_of(family: Family) -> dict[str, str]:
    """Every page about one family, by name."""
    person = ParentFactory(family=family)
    home = HomeFactory(family=family)
    decision = DecisionFactory(family=family)
    registration = RegistrationFactory(family=family, decision=decision)
    numbers = {
        "change_person": [person.pk], "change_home": [home.pk], "move_home": [home.pk], "overrule": [decision.pk],
        "close": [registration.pk], "ask": ["social_housing"],
    }  # fmt: skip
    plain = ["family", "circumstances", "details", "change_family", "add_person", "add_home"]
    return {name: reverse(f"families:{name}", args=[family.pk, *numbers.get(name, [])]) for name in [*plain, *numbers]}


def test_every_page_of_a_family_opens_for_its_coordinator_and_is_noted(desk: Client, samares: Centre) -> None:
    family = FamilyFactory(centre=samares)

    for name, url in pages_of(family).items():
        before = Entry.objects.filter(act=Entry.Act.READ, about_ref=family.ref).count()
        assert desk.get(url).status_code == 200, name
        assert Entry.objects.filter(act=Entry.Act.READ, about_ref=family.ref).count() == before + 1, name


def test_a_family_of_another_centre_answers_like_one_that_does_not_exist(desk: Client, northfield: Centre) -> None:
    for name, url in pages_of(FamilyFactory(centre=northfield)).items():
        assert desk.get(url).status_code == 404, name
        assert desk.post(url).status_code in {404, 405}, name
    assert desk.get(reverse("families:family", args=[10**12])).status_code == 404


@pytest.mark.parametrize("role", ["volunteer", "commissioner", "editor", "administrator"])
def test_people_without_families_in_their_role_find_no_page(
    signed_in: Callable[[User], Client], samares: Centre, role: str
) -> None:
    family = FamilyFactory(centre=samares)
    session = SessionFactory(centre=samares)
    desk = signed_in(somebody(role, samares))
    others = [
        reverse("families:list"), reverse("families:register"), reverse("families:sessions"),
        reverse("families:take_register", args=[session.pk]),
    ]  # fmt: skip

    for url in [*pages_of(family).values(), *others]:
        assert desk.get(url).status_code == 404, url


def test_a_safeguarding_lead_reads_and_cannot_correct(signed_in: Callable[[User], Client], samares: Centre) -> None:
    family = FamilyFactory(centre=samares)
    desk = signed_in(somebody("safeguarding_lead", samares))

    answer = desk.get(family.get_absolute_url())

    assert answer.status_code == 200
    assert "Change details" not in answer.content.decode()
    assert desk.get(reverse("families:details", args=[family.pk])).status_code == 404


def test_a_person_home_or_decision_of_another_family_is_not_found(desk: Client, samares: Centre) -> None:
    mine, other = FamilyFactory(centre=samares), FamilyFactory(centre=samares)
    person, home, decision = ParentFactory(family=other), HomeFactory(family=other), DecisionFactory(family=other)

    for name, number in [("change_person", person.pk), ("change_home", home.pk), ("overrule", decision.pk)]:
        assert desk.get(reverse(f"families:{name}", args=[mine.pk, number])).status_code == 404, name


def test_a_page_is_not_shown_when_the_trail_cannot_be_written(
    desk: Client, samares: Centre, monkeypatch: pytest.MonkeyPatch
) -> None:
    family = FamilyFactory(centre=samares)
    monkeypatch.setattr("trail.actions.LONGEST_DEED", 3)

    with pytest.raises(ValueError, match="letters"):
        desk.get(family.get_absolute_url())


def test_a_commissioner_reads_how_membership_grows_and_no_name(
    signed_in: Callable[[User], Client], samares: Centre, northfield: Centre
) -> None:
    family = FamilyFactory(centre=samares, registered=True, name="Pereira")
    desk = signed_in(somebody("commissioner", samares))

    page = desk.get(reverse("families:membership")).content.decode()

    assert "Samarès" in page
    assert "Northfield" not in page
    assert family.name not in page
    assert reverse("families:list") not in page
