"""Deciding, deciding differently, registering and closing on the page."""

from datetime import date

from django.test import Client

from accounts.models import User
from centres.models import Centre
from families import actions
from families.households import NewHome
from families.models import EligibilityDecision, Family
from tests.factories.families import FamilyFactory
from tests.families.households import household
from tests.families.pages import send, text, url


def test_a_family_on_no_list_is_let_in_by_a_person_with_a_reason(desk: Client, samares: Centre, sophie: User) -> None:
    told = household(home=NewHome("5 Rue de Jambart", "St Clement"))
    family = actions.register_family(told, centre=samares, by=sophie, today=date(2026, 11, 20))
    decision = family.decisions.get()

    send(desk, url("overrule", family, decision.pk), outcome="eligible", why="The parish says it is inside.")
    desk.post(url("register_here", family, samares.slug))

    page = text(desk, family.get_absolute_url())
    assert family.registrations.get().decision == EligibilityDecision.objects.latest_for(family, samares)
    assert "The parish says it is inside." in page
    assert "We do not know yet whether Rue de Jambart is in the Samarès area" in page


def test_a_reason_is_asked_for_before_deciding_differently(desk: Client, pereiras: Family) -> None:
    page = send(desk, url("overrule", pereiras, pereiras.decisions.get().pk), outcome="not_eligible", why="")

    assert "Say why you decide differently" in page.content.decode()
    assert pereiras.decisions.count() == 1


def test_a_registration_is_refused_in_words_without_a_decision(desk: Client, samares: Centre) -> None:
    family = FamilyFactory(centre=samares)

    answer = desk.post(url("register_here", family, samares.slug), follow=True)

    assert "We have not decided that this family can use Samarès" in answer.content.decode()


def test_the_page_says_when_what_we_know_leads_elsewhere_now(desk: Client, pereiras: Family, sophie: User) -> None:
    actions.move_home(
        pereiras.homes.get(), NewHome("3 Route Orange", "St Brelade", "JE3 8GP"), moved_on=date(2026, 11, 1), by=sophie
    )

    assert "What we know has changed since. Decide again." in text(desk, pereiras.get_absolute_url())

    desk.post(url("decide", pereiras, "samares"))

    assert "Cannot use the centre" in text(desk, pereiras.get_absolute_url())


def test_a_registration_is_closed_in_the_words_that_were_chosen(desk: Client, pereiras: Family) -> None:
    registration = pereiras.registrations.get()

    send(desk, url("close", pereiras, registration.pk), reason="moved", other_reason="to Guernsey")

    registration.refresh_from_db()
    assert (registration.closed_on, registration.closed_because) == (date(2026, 11, 24), "They moved away. to Guernsey")


def test_a_second_press_closes_nothing_twice_and_leads_to_the_family(desk: Client, pereiras: Family) -> None:
    registration = pereiras.registrations.get()

    for reason in ("moved", "asked"):
        answer = send(desk, url("close", pereiras, registration.pk), reason=reason)
        assert answer.headers["Location"] == pereiras.get_absolute_url()

    registration.refresh_from_db()
    assert registration.closed_because == "They moved away"


def test_something_else_has_to_be_said_in_words(desk: Client, pereiras: Family) -> None:
    page = send(desk, url("close", pereiras, pereiras.registrations.get().pk), reason="other")

    assert "Say in your words why the registration ends" in page.content.decode()


def test_a_get_changes_nothing(desk: Client, pereiras: Family) -> None:
    for name in ("decide", "register_here"):
        assert desk.get(url(name, pereiras, "samares")).status_code == 405
    assert pereiras.decisions.count() == 1
