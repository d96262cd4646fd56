"""Asking a question again, and reading what was true on another day."""

from collections.abc import Callable
from datetime import date

from django.test import Client

from accounts.models import User
from centres.models import Centre
from families import actions
from families.models import Family
from tests.factories.people import somebody
from tests.families.pages import send, text, url


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


def test_an_answer_leads_to_where_it_is_changed_and_what_stands_is_said_there(
    desk: Client, pereiras: Family, sophie: User
) -> None:
    actions.record_circumstance(
        pereiras, "income_support", "no", from_on=date(2026, 3, 12), told_by="Ana", by=sophie, today=date(2026, 3, 12)
    )
    page = url("ask", pereiras, "income_support")

    assert f'<a href="{page}" class="sam-change">Change' in text(desk, pereiras.get_absolute_url())
    assert "Now: No. Since 12 March 2026. Ana, 12 March 2026" in text(desk, page)
    assert "Now:" not in text(desk, url("ask", pereiras, "social_housing"))


def test_saving_in_a_hurry_takes_no_answer_back(desk: Client, pereiras: Family, sophie: User) -> None:
    actions.record_circumstance(
        pereiras, "income_support", "yes", from_on=date(2026, 3, 12), by=sophie, today=date(2026, 3, 12)
    )

    chosen = [
        desk.get(url("ask", pereiras, kind)).context["form"]["answer"].value()
        for kind in ("income_support", "social_housing")
    ]

    assert chosen == ["yes", ""]


def test_who_may_not_change_the_family_is_offered_no_change(
    signed_in: Callable[[User], Client], pereiras: Family, samares: Centre, sophie: User
) -> None:
    actions.record_circumstance(
        pereiras, "income_support", "no", from_on=date(2026, 3, 12), by=sophie, today=date(2026, 3, 12)
    )
    reader = signed_in(somebody("safeguarding_lead", samares))

    assert "sam-change" not in text(reader, pereiras.get_absolute_url())


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
    for nonsense in ("x", "2026-02-30", "9999999", "", "0001-01-01", "9999-12-31"):
        assert desk.get(url("circumstances", pereiras), {"on": nonsense}).status_code == 200


def test_another_day_is_typed_in_three_boxes_and_an_impossible_one_is_refused_beside_them(
    desk: Client, pereiras: Family
) -> None:
    april = desk.get(url("circumstances", pereiras), {"on_day": "1", "on_month": "4", "on_year": "2026"})
    never = desk.get(url("circumstances", pereiras), {"on_day": "31", "on_month": "2", "on_year": "2026"})

    assert "True on 1 April 2026" in april.content.decode()
    assert "Use a real date, like 24 11 2026" in never.content.decode()
    assert 'type="date"' not in never.content.decode()


def test_unknown_questions_and_families_are_no_pages(desk: Client, pereiras: Family) -> None:
    assert desk.get(url("ask", pereiras, "favourite_colour")).status_code == 404
