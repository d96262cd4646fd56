"""A member of staff who is an adult of a family never meets its file at work, though she is no volunteer."""

import io
import zipfile
from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse

from accounts.models import User
from centres.models import Centre
from families import actions
from families.models import Family, Person
from tests.factories.centres import SessionFactory
from tests.factories.families import AttendanceFactory, FamilyFactory, ParentFactory
from tests.factories.people import RoleHeldFactory, somebody
from tests.families.pages import filled_in, listed, named, send, text, url
from tests.families.test_access import pages_of
from trail.models import Entry

Desks = Callable[[User], Client]
TRAIL = "/staff/trail/"


@pytest.fixture
def herself(samares: Centre, pereiras: Family) -> User:
    """Ana Pereira, who is the manager of Samarès too."""
    return somebody("manager", samares, name="Ana Pereira")


@pytest.fixture
def ana(pereiras: Family) -> Person:
    """The adult on the record."""
    return pereiras.people.get(first_name="Ana")


@pytest.fixture
def linked(ana: Person, herself: User, paul: User) -> Person:
    """That they are one person has been said."""
    actions.say_who_works_here(ana, herself, seen=ana.version, by=paul)
    return ana


@pytest.fixture
def her_desk(signed_in: Desks, linked: Person, herself: User) -> Client:
    """Ana's desk at work."""
    return signed_in(herself)


def test_before_anybody_said_so_she_sees_the_record(signed_in: Desks, herself: User, pereiras: Family) -> None:
    assert signed_in(herself).get(pereiras.get_absolute_url()).status_code == 200


def test_no_page_of_her_family_opens(signed_in: Desks, samares: Centre, herself: User, paul: User) -> None:
    adult = ParentFactory(family=FamilyFactory(centre=samares, ref="S-0777"))
    actions.say_who_works_here(adult, herself, seen=adult.version, by=paul)
    her_desk, pages = signed_in(herself), pages_of(adult.family)

    for name, page in (pages | {"works_here": url("works_here", adult.family, adult.pk)}).items():
        assert her_desk.get(page).status_code == 404, name
        assert her_desk.post(page).status_code in {404, 405}, name


def test_no_list_holds_her_family(her_desk: Client, pereiras: Family, samares: Centre) -> None:
    other = named(samares, "Sykes", ref="S-0777")

    assert listed(her_desk) == [other.ref]
    assert pereiras.ref not in her_desk.get(reverse("families:list"), {"_export": "csv"}).content.decode()
    assert "Pereira and Hamon" not in text(her_desk, "/staff/")


def test_no_search_finds_her_family(her_desk: Client, pereiras: Family) -> None:
    for words in ("pereira", pereiras.ref, "07797 712345"):
        found = her_desk.post("/staff/find/", {"q": words}).content.decode()
        assert pereiras.get_absolute_url() not in found, words


def test_no_register_shows_her_family(her_desk: Client, pereiras: Family, linked: Person, samares: Centre) -> None:
    session = SessionFactory(centre=samares)
    AttendanceFactory(person=linked, session=session)
    page = reverse("families:take_register", args=[session.pk])

    assert f"came-{linked.pk}" not in text(her_desk, page)
    assert f"came-{linked.pk}" not in send(her_desk, page, q="pereira", look="1").content.decode()


def test_no_download_holds_her_family(her_desk: Client, pereiras: Family, samares: Centre) -> None:
    named(samares, "Sykes", ref="S-0777")

    with zipfile.ZipFile(io.BytesIO(her_desk.post("/staff/reports/records/fetch/").content)) as archive:
        told = "".join(archive.read(name).decode() for name in archive.namelist())

    assert "S-0777" in told
    assert pereiras.ref not in told


def test_no_trail_tells_her_who_did_what_with_her_family(her_desk: Client, pereiras: Family) -> None:
    assert Entry.objects.filter(about_ref=pereiras.ref, deed="adult said to work here").exists()
    assert pereiras.ref not in text(her_desk, TRAIL)
    assert her_desk.get(reverse("trail:about", args=["family", pereiras.ref])).status_code == 404


def test_everybody_else_sees_the_family_and_that_it_was_said(
    signed_in: Desks, linked: Person, pereiras: Family, paul: User
) -> None:
    page = text(signed_in(paul), pereiras.get_absolute_url())

    assert "Works here as Ana Pereira, and does not see this record." in page
    assert "said to work here" in text(signed_in(paul), TRAIL)


@pytest.mark.parametrize("role", ["manager", "safeguarding_lead"])
def test_it_is_said_on_the_familys_page_and_can_be_taken_back(
    signed_in: Desks, herself: User, ana: Person, pereiras: Family, samares: Centre, role: str
) -> None:
    desk, page = signed_in(somebody(role, samares, name="Another")), url("works_here", pereiras, ana.pk)
    assert page in text(desk, pereiras.get_absolute_url())

    assert send(desk, page, account=str(herself.pk))["Location"] == pereiras.get_absolute_url()
    ana.refresh_from_db()
    assert ana.works_as == herself

    send(desk, page, account="")
    ana.refresh_from_db()
    assert ana.works_as is None
    deeds = Entry.objects.filter(about_ref=pereiras.ref, deed__contains="work here").order_by("number")
    assert [entry.deed for entry in deeds] == ["adult said to work here", "adult no longer said to work here"]


def test_a_manager_says_it_of_herself_and_is_led_away(
    signed_in: Desks, herself: User, ana: Person, pereiras: Family
) -> None:
    desk = signed_in(herself)

    answer = send(desk, url("works_here", pereiras, ana.pk), account=str(herself.pk))

    assert answer["Location"] == reverse("families:list")
    assert desk.get(pereiras.get_absolute_url()).status_code == 404


def test_a_coordinator_neither_says_it_nor_reads_it(desk: Client, linked: Person, pereiras: Family) -> None:
    assert "Who works here herself" not in text(desk, pereiras.get_absolute_url())
    assert desk.post(url("works_here", pereiras, linked.pk), {"account": ""}).status_code == 404


def test_only_adults_and_only_staff_of_her_centre_are_asked_about(
    signed_in: Desks, paul: User, ana: Person, pereiras: Family, first_tower: Centre
) -> None:
    somebody("coordinator", first_tower, name="Yann Vibert")
    somebody("volunteer", pereiras.centre, name="Marie Le Brun")
    desk, child = signed_in(paul), pereiras.people.filter(role="child").first()
    assert child

    assert desk.get(url("works_here", pereiras, child.pk)).status_code == 404
    form = desk.get(url("works_here", pereiras, ana.pk)).context["form"]
    assert [str(account) for account in form.fields["account"].queryset] == ["Paul Le Quesne", "Sophie Renouf"]


def test_who_says_it_second_is_told(
    signed_in: Desks, paul: User, sophie: User, herself: User, ana: Person, pereiras: Family
) -> None:
    desk, page = signed_in(paul), url("works_here", pereiras, ana.pk)
    old = filled_in(desk.get(page)) | {"account": str(sophie.pk)}
    actions.say_who_works_here(ana, herself, seen=ana.version, by=paul)

    refused = desk.post(page, old)

    assert "Somebody changed this while you were writing." in refused.content.decode()
    ana.refresh_from_db()
    assert ana.works_as == herself


def test_a_role_given_later_opens_nothing(her_desk: Client, herself: User, pereiras: Family) -> None:
    RoleHeldFactory(user=herself, code="safeguarding_lead", centre=None)

    assert her_desk.get(pereiras.get_absolute_url()).status_code == 404
