"""Editors see which listings may be one thing written down twice, and say what is true."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from directory.models import Organisation, Service
from directory.upkeep.alike import Alike, Entry, Why, pairs
from tests.factories.services import a_service, an_organisation

PHONE = (Why.PHONE, "+441534456789")
NO_MAILBOX = frozenset({(Why.EMAIL, "")})


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (Entry(1, "Baby group"), Entry(2, "baby  GROUP"), (Why.NAME,)),
        (Entry(1, "Mães e Bebés"), Entry(2, "Maes e bebes"), (Why.NAME,)),
        (Entry(1, "Baby group"), Entry(2, "Toddler group"), None),
        (Entry(1, "Baby group"), Entry(2, "Baby group Samarès"), None),  # close, and nothing shared
        (
            Entry(1, "Baby group", frozenset({PHONE})),
            Entry(2, "Samarès baby group", frozenset({PHONE})),
            (Why.PHONE,),
        ),
        (Entry(1, "Baby group", frozenset({PHONE})), Entry(2, "Swimming", frozenset({PHONE})), None),
        (
            Entry(1, "Puffin Swim", frozenset({(Why.WEBSITE, "https://www.puffin.example/")})),
            Entry(2, "Puffin Swim School", frozenset({(Why.WEBSITE, "http://puffin.example")})),
            (Why.WEBSITE,),
        ),
        (
            Entry(1, "Baby group", frozenset({(Why.EMAIL, "")})),
            Entry(2, "Baby groups", frozenset({(Why.EMAIL, "")})),
            None,
        ),
    ],
)
def test_two_look_alike_by_name_or_by_what_they_share(one: Entry, other: Entry, why: tuple[Why, ...] | None) -> None:
    assert pairs([other, one]) == ([Alike(1, 2, why)] if why else [])


@pytest.fixture
def both(service: Service) -> tuple[Service, Service]:
    """The baby group once more, written down by somebody else."""
    return service, a_service("Baby Group", organisation=an_organisation("Another charity"))


ALIKE = "/staff/directory/alike/"


def test_a_publisher_sees_the_pair_and_why(desk: Client, both: tuple[Service, Service]) -> None:
    page = desk.get(ALIKE).content.decode()

    assert "the same name" in page
    for each in both:
        assert reverse("wagtailsnippets_directory_service:edit", args=[each.pk]) in page


def test_not_the_same_is_remembered(desk: Client, both: tuple[Service, Service]) -> None:
    desk.post(reverse("upkeep:two", args=["service", both[1].pk, both[0].pk]))

    assert "No two listings look alike." in desk.get(ALIKE).content.decode()
    assert Service.objects.public().count() == 2


def test_a_kind_that_is_none_is_no_page(desk: Client, both: tuple[Service, Service]) -> None:
    answer = desk.post(reverse("upkeep:two", args=["pancake", both[0].pk, both[1].pk]))

    assert answer.status_code == 404


def test_one_comes_down_and_its_old_address_leads_to_the_other(
    desk: Client, client: Client, both: tuple[Service, Service]
) -> None:
    kept, gone = both
    desk.post(reverse("upkeep:one", args=[gone.pk, kept.pk]))

    assert list(Service.objects.public()) == [kept]
    answer = client.get(gone.get_absolute_url())
    assert (answer.status_code, answer.headers["Location"]) == (302, kept.get_absolute_url())
    assert "No two listings look alike." in desk.get(ALIKE).content.decode()


def test_organisations_are_compared_too(desk: Client, service: Service) -> None:
    for name, email in [("Puffin Swim", "swim@puffin.example"), ("The Puffin Swim School", "Swim@puffin.example")]:
        Organisation.objects.create(name=name, kind="private", description="Swimming.", email=email)

    assert "the same mailbox" in desk.get(ALIKE).content.decode()


def test_a_list_of_many_asks_as_few_questions(desk: Client, both: tuple[Service, Service]) -> None:
    def questions() -> int:
        with CaptureQueriesContext(connection) as asked:
            desk.get(ALIKE)
        return len(asked)

    questions()
    one = questions()
    for _number in range(3):
        a_service("baby group", organisation=an_organisation("Another charity"))
    assert questions() == one
