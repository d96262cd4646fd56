"""Registering at another centre and moving there, on the pages and without JavaScript."""

from collections.abc import Callable
from datetime import date

import pytest
from django.test import Client

from accounts.models import User
from centres.models import Centre
from families import actions
from families.households import NewHome
from families.models import Family
from tests.factories.people import RoleHeldFactory, somebody
from tests.factories.volunteers import PlacementFactory, VolunteerFactory
from tests.families.joining import opened_to_them
from tests.families.pages import filled_in, send, text, url
from trail.models import Entry

BUTTON = "Another centre"
OUTSIDE = {"leaving": "stays", "why": "The health visitor asked us."}


@pytest.fixture
def first_tower(first_tower: Centre) -> Centre:
    """First Tower, once it serves the Pereiras’ street too."""
    return opened_to_them(first_tower)


@pytest.fixture
def office(signed_in: Callable[[User], Client], first_tower: Centre) -> Client:
    """The desk of the manager of all centres."""
    return signed_in(somebody("manager", name="Paul Le Quesne"))


def spans(family: Family) -> list[tuple[str, date | None]]:
    """Where it was registered, and until when."""
    return list(family.registrations.order_by("pk").values_list("centre__slug", "closed_on"))


def test_whoever_works_at_one_centre_has_no_such_button(desk: Client, pereiras: Family, first_tower: Centre) -> None:
    assert BUTTON not in text(desk, pereiras.get_absolute_url())
    assert "There is no other centre where you may register this family" in text(desk, url("another_centre", pereiras))
    assert desk.get(url("join", pereiras, "first-tower")).status_code == 404
    assert desk.post(url("join", pereiras, "first-tower"), {"leaving": "stays"}).status_code == 404
    assert spans(pereiras) == [("samares", None)]


def test_each_centre_says_beforehand_whether_they_can_use_it(
    office: Client, pereiras: Family, grouville: Centre
) -> None:
    assert BUTTON in text(office, pereiras.get_absolute_url())

    page = text(office, url("another_centre", pereiras))

    assert page.index("First Tower") < page.index("Can use the centre") < page.index("Grouville")
    assert "Le Squez Road is outside the Grouville area." in page
    assert "/at/samares/" not in page


def test_the_reasons_for_that_centre_are_read_before_anything_is_decided(office: Client, pereiras: Family) -> None:
    page = text(office, url("join", pereiras, "first-tower"))

    assert "Le Squez Road is in the First Tower area" in page
    assert "Why can they use this centre all the same" not in page
    assert pereiras.decisions.count() == 1


def test_they_use_both_centres(office: Client, pereiras: Family) -> None:
    answer = send(office, url("join", pereiras, "first-tower"), leaving="stays")

    assert answer.url == pereiras.get_absolute_url()
    assert spans(pereiras) == [("samares", None), ("first-tower", None)]
    page = text(office, pereiras.get_absolute_url())
    assert "Samarès: Can use the centre" in page
    assert "First Tower: Can use the centre" in page


def test_they_move(office: Client, pereiras: Family) -> None:
    leaving = pereiras.registrations.get()

    send(office, url("join", pereiras, "first-tower"), leaving=str(leaving.pk), since="20/11/2026")

    assert spans(pereiras) == [("samares", date(2026, 11, 19)), ("first-tower", None)]
    page = text(office, pereiras.get_absolute_url())
    assert "Moved to First Tower" in page
    assert "Registered since 20 November 2026" in page


def test_sent_twice_it_happens_once(office: Client, pereiras: Family) -> None:
    address = url("join", pereiras, "first-tower")
    data = filled_in(office.get(address)) | {"leaving": str(pereiras.registrations.get().pk), "since": "20/11/2026"}

    first, second = office.post(address, data), office.post(address, data)

    assert first["Location"] == second["Location"] == pereiras.get_absolute_url()
    assert spans(pereiras) == [("samares", date(2026, 11, 19)), ("first-tower", None)]
    assert pereiras.decisions.count() == 2


def test_whoever_comes_second_is_told_and_nothing_is_lost(
    office: Client, pereiras: Family, first_tower: Centre
) -> None:
    address, leaving = url("join", pereiras, "first-tower"), pereiras.registrations.get()
    data = filled_in(office.get(address)) | {"leaving": str(leaving.pk)}
    actions.close_registration(leaving, because="They asked", closed_on=date(2026, 11, 23), by=somebody("manager"))

    page = office.post(address, data)

    assert page.status_code == 422
    assert "Somebody has closed the registration at Samarès meanwhile" in page.content.decode()
    assert spans(pereiras) == [("samares", date(2026, 11, 23))]


@pytest.mark.parametrize(
    ("sent", "words"),
    [
        ({}, "Choose whether they use both centres or move"),
        ({"leaving": "stays", "since": "25/11/2026"}, "This day is still to come"),
        ({"leaving": "stays", "since": "31/2/2026"}, "There is a problem"),
        ({"leaving": "999999"}, "There is a problem"),
        ({"leaving": "stays", "seen": "not_eligible"}, "For that day the answer is another one"),
        ({"leaving": "stays", "seen": ""}, "For that day the answer is another one"),
    ],
)
def test_what_cannot_be_is_said_in_words_and_nothing_is_kept(
    office: Client, pereiras: Family, sent: dict[str, str], words: str
) -> None:
    page = send(office, url("join", pereiras, "first-tower"), **sent)

    assert page.status_code == 422
    assert words in page.content.decode()
    assert spans(pereiras) == [("samares", None)]
    assert pereiras.decisions.count() == 1


def test_a_move_on_the_first_day_is_refused_with_that_day(office: Client, pereiras: Family) -> None:
    leaving = str(pereiras.registrations.get().pk)

    page = send(office, url("join", pereiras, "first-tower"), leaving=leaving, since="12/3/2026")

    words = page.content.decode()
    assert "They are registered at Samarès since 12 March 2026. They can move from the day after." in words


def test_where_the_facts_say_no_a_reason_lets_them_in(office: Client, pereiras: Family, grouville: Centre) -> None:
    address = url("join", pereiras, "grouville")

    page = send(office, address, leaving="stays")
    assert "Say why you decide differently" in page.content.decode()
    assert spans(pereiras) == [("samares", None)]

    send(office, address, **OUTSIDE)

    assert spans(pereiras) == [("samares", None), ("grouville", None)]
    assert "The health visitor asked us." in text(office, pereiras.get_absolute_url())


def test_the_decision_alone_can_be_kept(office: Client, pereiras: Family, grouville: Centre) -> None:
    assert "Keep this decision" in text(office, url("join", pereiras, "grouville"))

    office.post(url("decide", pereiras, "grouville"))

    assert "Grouville: Cannot use the centre" in text(office, pereiras.get_absolute_url())
    assert spans(pereiras) == [("samares", None)]


def test_who_registers_and_does_not_decide_cannot_overrule(
    signed_in: Callable[[User], Client], pereiras: Family, samares: Centre, grouville: Centre
) -> None:
    worker = somebody("family_worker", samares)
    RoleHeldFactory(user=worker, code="family_worker", centre=grouville)
    desk = signed_in(worker)

    page = text(desk, url("join", pereiras, "grouville"))
    assert "Ask its coordinator" in page
    assert "Save the registration" not in page

    assert desk.post(url("join", pereiras, "grouville"), OUTSIDE | {"seen": "not_eligible"}).status_code == 422
    assert spans(pereiras) == [("samares", None)]


def test_a_reason_is_asked_for_once_the_day_makes_it_needed(
    office: Client, pereiras: Family, grouville: Centre, sophie: User
) -> None:
    new = NewHome("3 Rue Horman", "Grouville", "JE3 9XX")
    actions.move_home(pereiras.homes.get(), new, moved_on=date(2026, 11, 2), by=sophie)

    page = send(office, url("join", pereiras, "grouville"), leaving="stays", since="1/11/2026")

    assert "For that day the answer is another one" in page.content.decode()
    assert "Le Squez Road is outside the Grouville area" in page.content.decode()
    fields = filled_in(page)
    assert fields["seen"] == ["not_eligible"]
    assert "why" in fields
    assert spans(pereiras) == [("samares", None)]

    office.post(url("join", pereiras, "grouville"), fields | {"leaving": "stays", "why": "They were moving in."})

    assert spans(pereiras) == [("samares", None), ("grouville", None)]


def test_the_page_of_a_centre_where_they_are_leads_back(office: Client, pereiras: Family) -> None:
    assert office.get(url("join", pereiras, "samares")).url == pereiras.get_absolute_url()  # type: ignore[attr-defined]


def test_who_visits_them_is_said_and_no_placement_ends(office: Client, pereiras: Family, samares: Centre) -> None:
    marie = VolunteerFactory(centre=samares, cleared=True, last_name="Le Brun")
    placement = PlacementFactory(volunteer=marie, family=pereiras, opened_on=date(2026, 6, 8))

    page = text(office, url("join", pereiras, "first-tower"))
    assert "A volunteer of Samarès. Visits since 8 June 2026" in page
    assert "A move ends no placement." in page

    send(office, url("join", pereiras, "first-tower"), leaving=str(pereiras.registrations.get().pk))

    placement.refresh_from_db()
    assert placement.ended_on is None


def test_every_look_is_noted(office: Client, pereiras: Family) -> None:
    for name in ("another_centre", "join"):
        before = Entry.objects.filter(act=Entry.Act.READ, about_ref=pereiras.ref).count()
        office.get(url(name, pereiras, *(["first-tower"] if name == "join" else [])))
        assert Entry.objects.filter(act=Entry.Act.READ, about_ref=pereiras.ref).count() == before + 1
