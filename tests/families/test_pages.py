"""A family's page and the pages that correct it, as staff use them."""

from datetime import date

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from centres.models import Centre
from families import actions, panels
from families.households import NewHome, NewPerson
from families.models import EligibilityDecision, Family
from families.panels import Moment, MomentKind, Panel, Slot
from tests.factories.families import AttendanceFactory, ChildFactory, FamilyFactory, ParentFactory
from tests.families.households import household
from tests.families.pages import filled_in, send
from trail.models import Entry
from ui.shapes import Button, Happening


def url(name: str, family: Family, *numbers: object) -> str:
    """A page about the family."""
    return reverse(f"families:{name}", args=[family.pk, *numbers])


def text(desk: Client, address: str) -> str:
    """The words of a page."""
    return desk.get(address).content.decode()


def test_the_page_tells_who_lives_where_and_a_child_of_two_homes_twice(
    desk: Client, pereiras: Family, sophie: User
) -> None:
    tiago, squez = pereiras.people.get(first_name="Tiago"), pereiras.homes.get()
    azette = actions.add_home(pereiras, NewHome("3 Grève d’Azette", "St Clement", "JE2 4QT"), people=[], by=sophie)
    days = {squez: "Monday to Friday", azette: "Friday night to Sunday"}
    actions.change_person(tiago, {}, living=days, seen=1, by=sophie)

    page = text(desk, pereiras.get_absolute_url())

    for words in (
        "People, in two homes", "Le Squez Road", "Grève d’Azette", "Born 2 August 2023. Monday to Friday.",
        "Friday night to Sunday. Also lives at Le Squez Road.", "7 months", "Extra needs", "Mother",
    ):  # fmt: skip
        assert words in page
    assert page.count("Tiago Hamon") == 2


def test_the_page_explains_the_decision_and_who_took_it(desk: Client, pereiras: Family) -> None:
    page = text(desk, pereiras.get_absolute_url())

    assert "Can use the centre" in page
    assert "Le Squez Road is in the Samarès area" in page
    assert "Decided 12 March 2026 by Sophie Renouf." in page
    assert "Registered since 12 March 2026." in page


def test_what_was_never_asked_is_not_shown_as_no(desk: Client, pereiras: Family, sophie: User) -> None:
    actions.record_circumstance(
        pereiras, "income_support", "no", from_on=date(2026, 3, 12), told_by="Ana", by=sophie, today=date(2026, 3, 12)
    )

    answers = desk.get(pereiras.get_absolute_url()).context["answers"]

    assert [(str(fact.name), fact.answer) for fact in answers][:2] == [
        ("Gets Income Support", "no"),
        ("Lives in social housing", ""),
    ]
    assert "Ask next time" in text(desk, pereiras.get_absolute_url())


def test_the_story_holds_registration_decisions_and_sessions_and_can_be_narrowed(
    desk: Client, pereiras: Family
) -> None:
    ana = pereiras.people.get(first_name="Ana")
    for day in (10, 17):
        AttendanceFactory(person=ana, session__held_on=date(2026, 11, day))

    everything = [str(each.title) for each in desk.get(pereiras.get_absolute_url()).context["happenings"]]
    decisions = desk.get(f"{pereiras.get_absolute_url()}?show=decision").context["happenings"]

    assert everything == ["Came to Stay and play", "Registered"]
    assert [str(each.title) for each in decisions] == ["Registered"]
    assert "2 times since 10 November 2026. Last: 17 November 2026." in text(desk, pereiras.get_absolute_url())


def test_upper_apps_fill_their_slots(desk: Client, pereiras: Family, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(panels, "_fillers", {slot: [] for slot in Slot})
    visit = Happening("Home visit", "Friday 20 November")
    panels.register("timeline", lambda family, user, now: [Moment(now, MomentKind.CONTACT, visit)])
    panels.register("actions", lambda family, user, now: [Button("Record a contact", "/x/")])
    panels.register("side", lambda family, user, now: Panel("families/today.html", {"sessions": []}))
    panels.register("main", lambda family, user, now: None)

    page = text(desk, f"{pereiras.get_absolute_url()}?show=contact")

    assert "Home visit" in page
    assert "Record a contact" in page
    assert "Nothing is on today." in page


def test_a_telephone_number_is_shown_as_it_is_dialled_and_rings(desk: Client, pereiras: Family) -> None:
    pereiras.people.filter(first_name="Ana").update(phone="+447797712345")
    pereiras.people.filter(first_name="Luc").update(phone="ask at the farm")

    page = text(desk, pereiras.get_absolute_url())

    assert 'href="tel:+44-7797-712345">07797 712345<' in page
    assert "ask at the farm" in page


def test_the_page_asks_the_database_as_often_for_one_child_as_for_ten(desk: Client, samares: Centre) -> None:
    family = FamilyFactory(centre=samares, registered=True, with_people=True)
    counts = []
    for _more in range(2):
        desk.get(family.get_absolute_url())
        with CaptureQueriesContext(connection) as queries:
            desk.get(family.get_absolute_url())
        counts.append(len(queries))
        for _child in range(9):
            ChildFactory(family=family)

    assert counts[0] == counts[1]


def test_a_family_is_corrected_and_the_page_shows_it(desk: Client, pereiras: Family) -> None:
    answer = send(desk, url("change_family", pereiras), care_note="Text Ana first.", spoken=["pl"], also_spoken="")

    pereiras.refresh_from_db()
    assert answer.url == pereiras.get_absolute_url()
    assert (pereiras.care_note, pereiras.home_languages) == ("Text Ana first.", "pl")


def test_a_language_we_do_not_offer_is_not_lost(desk: Client, pereiras: Family) -> None:
    Family.objects.update(home_languages="pt nrf uk")

    send(desk, url("change_family", pereiras), care_note="Text Ana first.")

    pereiras.refresh_from_db()
    assert set(pereiras.home_languages.split()) == {"pt", "nrf", "uk"}


def test_the_second_of_two_editors_is_shown_what_differs_and_keeps_what_she_wrote(
    desk: Client, pereiras: Family, paul: User
) -> None:
    page = url("change_family", pereiras)
    hers = filled_in(desk.get(page)) | {"care_note": "Ring Luc."}
    actions.change_family(pereiras, {"care_note": "Text Ana first."}, seen=1, by=paul)

    refused = desk.post(page, hers)

    words = refused.content.decode()
    pereiras.refresh_from_db()
    assert refused.status_code == 422
    assert pereiras.care_note == "Text Ana first."
    assert "Here is what differs" in words
    assert "Text Ana first." in words
    assert filled_in(refused)["care_note"] == ["Ring Luc."]

    desk.post(page, filled_in(refused))

    pereiras.refresh_from_db()
    assert pereiras.care_note == "Ring Luc."


def test_who_changed_it_last_is_named_to_the_second_editor(
    desk: Client, pereiras: Family, paul: User, sophie: User
) -> None:
    page = url("change_family", pereiras)
    hers = filled_in(desk.get(page)) | {"care_note": "Ring Luc."}
    desk.force_login(paul)
    send(desk, page, care_note="Text Ana first.")
    desk.force_login(sophie)

    assert "Paul Le Quesne changed this on 24 November 2026, 10:44." in desk.post(page, hers).content.decode()


def test_a_person_is_added_and_corrected(desk: Client, pereiras: Family) -> None:
    home = pereiras.homes.get()
    send(desk, url("add_person", pereiras), role="other", first_name="Rose", last_name="Hamon", once="")
    rose = pereiras.people.get(first_name="Rose")
    assert [living.home for living in rose.livings.all()] == [home]

    send(desk, url("change_person", pereiras, rose.pk), **{f"days_{home.pk}": "Saturdays", "role": "carer"})

    rose.refresh_from_db()
    assert (rose.role, rose.livings.get().days) == ("carer", "Saturdays")


def test_a_person_sent_twice_is_added_once(desk: Client, pereiras: Family) -> None:
    data = filled_in(desk.get(url("add_person", pereiras))) | {"role": "other", "first_name": "Rose"}

    for _time in range(2):
        assert desk.post(url("add_person", pereiras), data).status_code == 302

    assert pereiras.people.filter(first_name="Rose").count() == 1


@pytest.mark.parametrize(
    ("kept", "typed", "accepted"),
    [
        ("ask at the farm", "ask at the farm", True),
        ("ask at the farm", "ask at the shop", False),
        ("", "01534 744300", True),
        ("", "744300", True),
        ("", "+351 291 220 000", True),
        ("", "12", False),
        ("", "none", False),
    ],
)
def test_a_number_that_cannot_be_rung_is_refused_unless_it_came_that_way(
    desk: Client, pereiras: Family, kept: str, typed: str, accepted: bool
) -> None:
    ana = pereiras.people.get(first_name="Ana")
    pereiras.people.filter(pk=ana.pk).update(phone=kept)

    answer = send(desk, url("change_person", pereiras, ana.pk), phone=typed)

    assert (answer.status_code == 302) == accepted


def test_new_needs_count_from_today_so_that_earlier_reports_stay_as_they_were(desk: Client, pereiras: Family) -> None:
    ines = pereiras.people.get(first_name="Inês")

    send(desk, url("change_person", pereiras, ines.pk), additional_needs="yes")

    ines.refresh_from_db()
    assert ines.additional_needs_from == date(2026, 11, 24)


def test_a_home_is_added_corrected_and_left(desk: Client, pereiras: Family) -> None:
    send(desk, url("add_home", pereiras), address="3 Grève d’Azette", town="St Clement")
    azette = pereiras.homes.get(address="3 Grève d’Azette")
    send(desk, url("change_home", pereiras, azette.pk), address="5 Grève d’Azette")
    send(
        desk, url("move_home", pereiras, azette.pk),
        address="Rue de Jambart", moved_on_day="1", moved_on_month="11", moved_on_year="2026",
    )  # fmt: skip

    azette.refresh_from_db()
    assert (azette.address, azette.to_on) == ("5 Grève d’Azette", date(2026, 10, 31))
    assert pereiras.homes.filter(address="Rue de Jambart", from_on=date(2026, 11, 1)).exists()


def test_a_question_is_asked_again(desk: Client, pereiras: Family) -> None:
    send(desk, url("ask", pereiras, "social_housing"), answer="yes", told_by="Ana")

    row = pereiras.circumstances.get()
    assert (row.answer, row.from_on, row.told_by) == ("yes", date(2026, 11, 24), "Ana")


def test_a_day_to_come_is_refused_beside_the_question(desk: Client, pereiras: Family) -> None:
    page = send(desk, url("ask", pereiras, "social_housing"), answer="yes", from_on="2026-11-25")

    assert "This day is still to come" in page.content.decode()
    assert not pereiras.circumstances.exists()


def test_what_was_true_on_another_day_can_be_read(desk: Client, pereiras: Family, sophie: User) -> None:
    for answer, since in (("yes", date(2026, 3, 12)), ("no", date(2026, 9, 1))):
        actions.record_circumstance(
            pereiras, "income_support", answer, from_on=since, by=sophie, today=date(2026, 11, 1)
        )

    page = desk.get(url("circumstances", pereiras), {"on": "2026-04-01"})

    assert page.context["answers"][0].answer == "yes"
    assert "12 March 2026 to 31 August 2026" in page.content.decode()
    for nonsense in ("x", "2026-02-30", "9999999", ""):
        assert desk.get(url("circumstances", pereiras), {"on": nonsense}).status_code == 200


def test_unknown_questions_and_families_are_no_pages(desk: Client, pereiras: Family) -> None:
    assert desk.get(url("ask", pereiras, "favourite_colour")).status_code == 404


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
    assert desk.get(url("close", pereiras, registration.pk)).status_code == 404


def test_something_else_has_to_be_said_in_words(desk: Client, pereiras: Family) -> None:
    page = send(desk, url("close", pereiras, pereiras.registrations.get().pk), reason="other")

    assert "Say in your words why the registration ends" in page.content.decode()


def test_who_looked_is_shown_with_the_one_who_looks(desk: Client, pereiras: Family, paul: User) -> None:
    desk.force_login(paul)
    desk.get(pereiras.get_absolute_url())

    assert Entry.objects.filter(about_ref=pereiras.ref, act=Entry.Act.READ, who_name="Paul Le Quesne").exists()
    assert "Who has looked" in text(desk, pereiras.get_absolute_url())


def test_a_get_changes_nothing(desk: Client, pereiras: Family) -> None:
    for name in ("decide", "register_here"):
        assert desk.get(url(name, pereiras, "samares")).status_code == 405
    assert pereiras.decisions.count() == 1


@pytest.mark.parametrize("evil", ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "{{ 7*7 }}"])
def test_words_that_try_to_run_are_only_words(desk: Client, samares: Centre, sophie: User, evil: str) -> None:
    people = (NewPerson("parent", evil[:80], evil[:80], relationship=evil),)
    family = actions.register_family(
        household(people=people, care_note=evil), centre=samares, by=sophie, today=date(2026, 11, 24)
    )
    ParentFactory(family=family, phone=evil[:40])

    page = text(desk, family.get_absolute_url()) + text(desk, "/staff/families/")

    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert ">49<" not in page
