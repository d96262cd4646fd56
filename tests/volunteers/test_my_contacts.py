"""My Samphire: writing up, in seven answers at most, now or later."""

from datetime import UTC, datetime

from django.test import Client
from django.urls import reverse

from tests.factories.volunteers import (
    PlacementFactory,
    VisitFactory,
)
from tests.families.pages import filled_in, send
from tests.volunteers.conftest import hers
from tests.volunteers.pages import text
from volunteers.models import Contact, ContactDraft, Placement, Visit


def test_a_contact_takes_seven_answers_at_most(phone: Client, placement: Placement) -> None:
    page = phone.get(reverse("my:write_up", args=["phone", placement.pk]))

    names = {name.removesuffix("_day").removesuffix("_month").removesuffix("_year") for name in filled_in(page)}
    assert names - {"csrfmiddlewaretoken", "once", "next", "language"} == {
        "on", "at", "minutes", "activities", "who_was_there", "what_happened", "what_i_think",
    }  # fmt: skip


def told(**changes: list[str]) -> dict[str, list[str]]:
    """What she writes."""
    return {
        "on": ["2026-11-23"],
        "at": ["19:30"],
        "minutes": ["15"],
        "activities": ["Talked about sleep"],
        "what_happened": ["She laughed."],
    } | changes


def test_she_writes_up_a_call_and_reads_it_again(phone: Client, placement: Placement) -> None:
    send(phone, reverse("my:write_up", args=["phone", placement.pk]), **told())

    contact = Contact.objects.get()
    assert (contact.kind, contact.minutes, contact.recorded_by) == ("phone", 15, hers(placement))
    page = text(phone, reverse("my:contact", args=[contact.pk]))
    assert "She laughed." in page
    send(phone, reverse("my:contact", args=[contact.pk]), text=["Twice."])
    assert "Twice." in text(phone, reverse("my:contact", args=[contact.pk]))


def test_a_contact_sent_again_by_the_back_button_is_one(phone: Client, placement: Placement) -> None:
    url = reverse("my:write_up", args=["phone", placement.pk])
    sent = filled_in(phone.get(url)) | told()

    for _time in range(2):
        assert phone.post(url, sent).status_code == 302

    assert Contact.objects.count() == 1


def test_tomorrow_s_contact_is_refused_and_nothing_typed_is_lost(phone: Client, placement: Placement) -> None:
    answer = send(phone, reverse("my:write_up", args=["phone", placement.pk]), **told(on=["2026-11-25"]))

    assert answer.status_code == 422
    assert "That day is still to come" in answer.content.decode()
    assert "She laughed." in answer.content.decode()


def test_save_and_finish_later_keeps_what_she_typed_even_half_of_it(phone: Client, placement: Placement) -> None:
    url = reverse("my:write_up", args=["group", placement.pk])

    page = phone.post(
        url, {"later": "1", "minutes": "many", "what_happened": "She laughed."}, follow=True
    ).content.decode()

    assert "Kept. Finish it when you have a minute." in page
    assert "Finish what you began about Ana and Inês" in page
    again = filled_in(phone.get(url))
    assert (again["what_happened"], again["minutes"]) == (["She laughed."], ["many"])
    send(phone, url, **told())
    assert not ContactDraft.objects.exists()


def test_a_visit_is_written_up_with_its_day_time_and_length_filled_in(phone: Client, placement: Placement) -> None:
    visit = made(placement)
    url = reverse("my:write_visit", args=[visit.pk])
    assert url in text(phone, reverse("my:today"))

    send(phone, url, activities=["Played with the train"])

    contact = Contact.objects.get()
    assert (contact.visit, contact.kind, contact.minutes) == (visit, "visit", 75)
    assert contact.started_at == datetime(2026, 11, 20, 14, 2, tzinfo=UTC)
    assert url not in text(phone, reverse("my:today"))


def test_with_two_families_she_is_asked_which(phone: Client, placement: Placement) -> None:
    url = reverse("my:write_kind", args=["phone"])
    assert phone.get(url).url == reverse("my:write_up", args=["phone", placement.pk])  # type: ignore[attr-defined]

    second = PlacementFactory(volunteer=placement.volunteer)

    page = text(phone, url)
    assert reverse("my:write_up", args=["phone", second.pk]) in page
    assert phone.get(reverse("my:write_kind", args=["smoke-signal"])).status_code == 404


def made(placement: Placement) -> Visit:
    """A visit she came home from on Friday."""
    visit: Visit = VisitFactory(
        placement=placement,
        planned_start=datetime(2026, 11, 20, 14, 0, tzinfo=UTC), planned_end=datetime(2026, 11, 20, 15, 30, tzinfo=UTC),
        checked_in_at=datetime(2026, 11, 20, 14, 2, tzinfo=UTC),
        checked_out_at=datetime(2026, 11, 20, 15, 17, tzinfo=UTC),
    )  # fmt: skip
    return visit


def test_a_visit_put_aside_stays_one_row_marked_and_finishing_it_completes_that_row(
    phone: Client, placement: Placement
) -> None:
    url = reverse("my:write_visit", args=[made(placement).pk])

    page = phone.post(url, {"later": "1", "what_happened": "She laughed."}, follow=True).content.decode()

    rows = page.split('id="to-do"')[1].split("</section>")[0]
    assert rows.count("<li>") == 1
    for words in (url, "To finish", "Write up the visit of Friday 20 November", "Kept 24 November"):
        assert words in rows
    assert filled_in(phone.get(url))["what_happened"] == ["She laughed."]
    send(phone, url, **told(on=["2026-11-20"]))
    assert not ContactDraft.objects.exists()
    assert 'id="to-do"' not in text(phone, reverse("my:today"))


def test_what_is_begun_about_a_visit_is_kept_apart_from_what_is_begun_about_a_call(
    phone: Client, placement: Placement
) -> None:
    visit_url = reverse("my:write_visit", args=[made(placement).pk])
    call_url = reverse("my:write_up", args=["phone", placement.pk])
    phone.post(visit_url, {"later": "1", "what_happened": "She laughed."})
    phone.post(call_url, {"later": "1", "what_happened": "She cried."})

    send(phone, call_url, **told())

    assert [draft.words["what_happened"] for draft in ContactDraft.objects.all()] == ["She laughed."]


def test_the_tile_for_a_visit_offers_the_one_that_waits_before_another(phone: Client, placement: Placement) -> None:
    visit_url = reverse("my:write_visit", args=[made(placement).pk])

    page = text(phone, reverse("my:write_kind", args=["visit"]))

    assert page.index(visit_url) < page.index("Another visit")
    assert reverse("my:write_up", args=["visit", placement.pk]) in page
    assert visit_url not in text(phone, reverse("my:write_kind", args=["phone"]))


def test_nothing_written_is_not_kept_to_finish(phone: Client, placement: Placement) -> None:
    url = reverse("my:write_up", args=["phone", placement.pk])

    page = phone.post(url, {"later": "1", "minutes": "15", "what_happened": " "}, follow=True).content.decode()

    assert "You had not written anything yet, so nothing was kept." in page
    assert not ContactDraft.objects.exists()


def test_what_was_begun_can_be_thrown_away(phone: Client, placement: Placement) -> None:
    url = reverse("my:write_up", args=["phone", placement.pk])
    assert "Throw it away" not in text(phone, url)
    phone.post(url, {"later": "1", "what_happened": "She laughed."})
    assert "Throw it away" in text(phone, url)

    page = phone.post(url, {"away": "1", "what_happened": "She laughed."}, follow=True).content.decode()

    assert "What you had begun is thrown away." in page
    assert not ContactDraft.objects.exists()
