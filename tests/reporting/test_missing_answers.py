"""Missing answers: a coordinator finds the families to ask, a commissioner reads how many there are."""

from datetime import date

import pytest
from django.test import Client
from pytest_django.fixtures import DjangoAssertNumQueries

from accounts.models import User
from centres.models import Centre
from families.models import Circumstance, Family
from tests.factories.centres import CentreFactory
from tests.factories.families import CircumstanceFactory, FamilyFactory, ParentFactory, RegistrationFactory
from tests.factories.people import RoleHeldFactory, somebody
from tests.factories.volunteers import VolunteerFactory, signs_in
from tests.reporting.test_indicators_page import PAGE, SPRING, words_of
from trail.models import Entry

pytestmark = pytest.mark.django_db
MISSING = f"{PAGE}missing/{SPRING}"
ASKED_OF_ALL = (
    Circumstance.Kind.INCOME_SUPPORT,
    Circumstance.Kind.SOCIAL_HOUSING,
    Circumstance.Kind.THIRTY_HOURS_NURSERY,
)


@pytest.fixture
def samares() -> Centre:
    return CentreFactory(samares=True)


def registered(centre: Centre, name: str, *asked: str) -> Family:
    family: Family = FamilyFactory(centre=centre, name=name)
    RegistrationFactory(family=family, centre=centre, registered_on=date(2026, 1, 5))
    for kind in asked:
        CircumstanceFactory(family=family, kind=kind, answer="no", from_on=None)
    return family


def test_each_family_is_named_with_what_it_was_never_asked(client: Client, samares: Centre) -> None:
    registered(samares, "Asked everything", *ASKED_OF_ALL)
    registered(samares, "Asked two things", *ASKED_OF_ALL[:2])
    registered(samares, "Asked one thing", *ASKED_OF_ALL[:1])
    client.force_login(somebody("coordinator", samares))

    report, page = client.get(PAGE + SPRING).content.decode(), words_of(client, MISSING)

    assert f'<a href="{MISSING.replace("?", "?centre=samares&amp;")}">' in report
    assert "3 answers are missing" in page
    assert "Asked everything" not in page
    assert page.count("Asked two things") == 1
    assert page.count("Asked one thing") == 2
    assert "Uses thirty hours of nursery a week Indicator 6, January to June 2026" in page
    assert Entry.objects.filter(deed="families never asked", about_ref="samares").exists()


def test_a_commissioner_reads_the_number_and_finds_no_link(client: Client, samares: Centre) -> None:
    registered(samares, "Asked nothing")
    client.force_login(somebody("commissioner", samares))

    report = client.get(PAGE + SPRING).content.decode()

    assert "3 answers are missing" in report
    assert "/missing/" not in report
    assert client.get(MISSING).status_code in (403, 404)


def test_all_centres_together_name_nobody_to_her_who_may_see_names_at_one(client: Client, samares: Centre) -> None:
    sophie = somebody("coordinator", samares)
    client.force_login(sophie)

    assert client.get(MISSING.replace("?", "?centre=all&")).status_code == 404


def test_her_own_family_is_counted_and_not_named(client: Client, samares: Centre) -> None:
    own = registered(samares, "Her own", *ASKED_OF_ALL[:2])
    user = signs_in(VolunteerFactory(centre=samares, person=ParentFactory(family=own)))
    RoleHeldFactory(user=user, code="coordinator", centre=samares)
    client.force_login(User.objects.get(pk=user.pk))

    page = words_of(client, MISSING)

    assert "1 of them is about a family whose record you may not open." in page
    assert "Her own" not in page


@pytest.mark.parametrize("families", [1, 3, 50])
def test_the_list_asks_the_database_as_often_for_few_families_as_for_many(
    client: Client, django_assert_max_num_queries: DjangoAssertNumQueries, samares: Centre, families: int
) -> None:
    for number in range(families):
        registered(samares, f"Family {number}")
    client.force_login(somebody("coordinator", samares))
    client.get(MISSING)

    with django_assert_max_num_queries(25):
        client.get(MISSING)
