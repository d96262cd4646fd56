"""Anybody tells us that a listing is not right; an editor answers; what is no longer needed is forgotten."""

from datetime import UTC, date, datetime
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from directory.models import Service, Suggestion
from directory.upkeep.limits import FROM_AN_ADDRESS
from directory.upkeep.refusals import SettledMeanwhileError
from directory.upkeep.suggesting import forget, settle, suggest
from outbox.models import Message
from tests.directory.upkeep.conftest import NOW
from tests.factories.services import a_service
from trail.models import Entry

SAID = {"about": "wrong", "words": "It starts at 10am now.", "email": "parent@example.org"}


def address(service: Service) -> str:
    return reverse("directory:tell_us", args=[service.slug])


def told(service: Service, **facts: object) -> Suggestion:
    known = {"about": "wrong", "words": "It starts at 10am now.", "email": "", "key": uuid4(), "now": NOW}
    return suggest(service, **known | facts)  # type: ignore[arg-type]


@pytest.mark.parametrize("about", ["edit", "closed", "wrong"])
def test_a_listing_offers_three_ways_to_tell_us(client: Client, service: Service, about: str) -> None:
    page = client.get(service.get_absolute_url()).content.decode()
    assert f"{address(service)}?about={about}" in page

    form = client.get(f"{address(service)}?about={about}").content.decode()
    chosen = form[form.index(f'value="{about}"') :]
    assert "checked" in chosen[: chosen.index(">")]


def test_anybody_tells_us_without_an_account_and_without_an_address(client: Client, service: Service) -> None:
    answer = client.post(address(service), SAID | {"email": ""}, follow=True)

    assert "Thank you" in answer.content.decode()
    kept = Suggestion.objects.get()
    assert (kept.service, kept.about, kept.words, kept.email) == (service, "wrong", "It starts at 10am now.", "")


def test_pressed_twice_it_is_told_once(client: Client, service: Service) -> None:
    once = SAID | {"once": str(uuid4())}
    for _press in range(2):
        client.post(address(service), once)

    assert Suggestion.objects.count() == 1


@pytest.mark.parametrize(
    ("field", "given", "sentence"),
    [
        ("about", "", "Choose what it is about"),
        ("words", "", "Tell us in a few words what should be different"),
        ("email", "parent@", "Use a whole e-mail address"),
    ],
)
def test_what_is_missing_is_said_in_plain_words(
    client: Client, service: Service, field: str, given: str, sentence: str
) -> None:
    answer = client.post(address(service), SAID | {field: given})

    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert not Suggestion.objects.exists()


def test_nobody_fills_the_list_for_sport(client: Client, service: Service) -> None:
    for _time in range(FROM_AN_ADDRESS.tries):
        assert client.post(address(service), SAID).status_code == 302
    answer = client.post(address(service), SAID)

    assert answer.status_code == 429
    assert int(answer.headers["Retry-After"]) > 0
    assert Suggestion.objects.count() == FROM_AN_ADDRESS.tries


def test_a_listing_nobody_finds_cannot_be_told_about(client: Client, service: Service) -> None:
    service.status = Service.Status.WITHDRAWN
    service.save()

    assert client.get(address(service)).status_code == 404


def test_an_editor_goes_from_the_suggestion_to_the_listing_in_one_click(desk: Client, service: Service) -> None:
    kept = told(service)
    listed = desk.get(reverse("upkeep:suggestions")).content.decode()
    page = desk.get(reverse("upkeep:suggestion", args=[kept.pk])).content.decode()

    assert reverse("upkeep:suggestion", args=[kept.pk]) in listed
    assert reverse("wagtailsnippets_directory_service:edit", args=[service.pk]) in page
    assert "It starts at 10am now." in page


def test_editors_find_the_list_in_their_menu(desk: Client, service: Service) -> None:
    assert reverse("upkeep:suggestions") in desk.get("/cms/").content.decode()


def test_the_answer_goes_by_e_mail_and_the_suggestion_is_done(desk: Client, publisher: User, service: Service) -> None:
    kept = told(service, email="parent@example.org")
    desk.post(
        reverse("upkeep:suggestion", args=[kept.pk]), {"outcome": "done", "answer": "Thank you. We changed the time."}
    )

    kept.refresh_from_db()
    letter = Message.objects.get()
    assert (kept.outcome, kept.settled_by) == ("done", publisher)
    assert letter.to == "parent@example.org"
    assert "We changed the time." in letter.body
    assert service.get_absolute_url() in letter.body
    assert Entry.objects.filter(deed="suggestion answered").count() == 1


def test_nothing_changes_without_a_reason(desk: Client, service: Service) -> None:
    kept = told(service)
    answer = desk.post(reverse("upkeep:suggestion", args=[kept.pk]), {"outcome": "unchanged", "answer": ""})

    assert answer.status_code == 422
    assert "why nothing changes" in answer.content.decode()
    assert Suggestion.objects.open().get() == kept


def test_without_an_address_no_letter_is_written(publisher: User, service: Service) -> None:
    settle(told(service), outcome="unchanged", answer="We rang: it is right.", by=publisher, now=NOW)

    assert not Message.objects.exists()


def test_the_second_editor_is_told_that_it_is_answered(publisher: User, service: Service) -> None:
    kept = told(service)
    settle(kept, outcome="done", answer="Done.", by=publisher, now=NOW)

    with pytest.raises(SettledMeanwhileError):
        settle(kept, outcome="unchanged", answer="No.", by=publisher, now=NOW)


@pytest.mark.parametrize(
    ("today", "address", "there"),
    [
        (date(2026, 12, 24), "parent@example.org", True),  # 30 days after the answer
        (date(2026, 12, 25), "", True),
        (date(2027, 11, 24), "", True),
        (date(2027, 11, 25), "", False),
    ],
)
def test_addresses_go_after_a_month_and_all_of_it_after_a_year(
    publisher: User, service: Service, today: date, address: str, there: bool
) -> None:
    kept = told(service, email="parent@example.org")
    settle(kept, outcome="done", answer="Done.", by=publisher, now=NOW)
    forget(today)

    left = Suggestion.objects.filter(pk=kept.pk).first()
    assert (left is not None) == there
    assert left is None or left.email == address


def test_the_letter_with_the_answer_forgets_her_too(publisher: User, service: Service) -> None:
    settle(told(service, email="parent@example.org"), outcome="done", answer="Done.", by=publisher, now=NOW)
    letter = Message.objects.get(to="parent@example.org")
    Message.objects.update(state=Message.State.SENT)

    forget(date(2026, 12, 24))
    assert Message.objects.get(pk=letter.pk).to == "parent@example.org"

    forget(date(2026, 12, 25))
    assert (Message.objects.get(pk=letter.pk).to, Message.objects.get(pk=letter.pk).body) == ("", "")


def test_what_nobody_answered_goes_after_a_year_too(service: Service) -> None:
    told(service, email="parent@example.org", now=datetime(2025, 11, 23, 10, 0, tzinfo=UTC))
    kept = told(service, email="other@example.org")
    forget(date(2026, 11, 24))

    assert list(Suggestion.objects.values_list("pk", "email")) == [(kept.pk, "other@example.org")]


def test_the_list_asks_as_few_questions_for_fifty(desk: Client, service: Service) -> None:
    def questions() -> int:
        with CaptureQueriesContext(connection) as asked:
            desk.get(reverse("upkeep:suggestions"))
        return len(asked)

    told(service)
    questions()
    one = questions()
    for number in range(49):
        told(a_service(f"Group {number}") if number < 5 else service)
    assert questions() == one
