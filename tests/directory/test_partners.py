"""A leaflet from its first draft to its next review: partners say what they think before it is approved and public."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
import time_machine
from django.test import Client
from pytest_django.fixtures import Settings

from accounts import actions as accounts
from accounts.models import User
from directory import commenting
from directory.commenting import address_of, call_back, send_draft
from directory.models import Agency, DraftSent, HomePage, LeafletIndexPage, LeafletPage, PartnerComment
from outbox.models import Message
from tests.directory.conftest import NOW, TUESDAY
from tests.directory.test_leaflet_editors import form
from tests.factories.people import UserFactory
from trail.models import Entry

PUBLIC, NEW = "Words for everybody", "Words that nobody has seen"
SAID = {"who": "Health visitor", "words": "The clinic has moved."}


@pytest.fixture
def editor(home: HomePage, settings: Settings) -> User:
    settings.SECOND_FACTOR_REQUIRED = False
    user: User = UserFactory(name="Nina Ferbrache")
    accounts.give_role(user, code="editor", centre=None, by=None, now=NOW)
    return user


@pytest.fixture
def leaflet(home: HomePage) -> LeafletPage:
    page = LeafletPage(title="Tea", slug="tea", body=[("heading", PUBLIC)])
    LeafletIndexPage.objects.get().add_child(instance=page)
    page.save_revision().publish()
    page.body = [("heading", NEW)]
    page.save_revision()
    return page


@pytest.fixture
def sent(leaflet: LeafletPage, editor: User) -> DraftSent:
    return send_draft(leaflet, name="Health visitor", email="hv@clinic.example", by=editor, now=NOW)


def test_a_partner_reads_the_draft_without_an_account_and_says_what_she_thinks(sent: DraftSent, client: Client) -> None:
    answer = client.get(address_of(sent))
    page = answer.content.decode()

    assert (NEW in page, PUBLIC in page) == (True, False)
    assert "You can read it and say what you think until 22 December 2026." in page
    assert "no-store" in answer.headers["Cache-Control"]
    assert '<meta name="robots" content="noindex">' in page
    thanks = client.post(address_of(sent), SAID, follow=True).content.decode()
    assert "Thank you. What you wrote is with the people who write this leaflet." in thanks
    said = PartnerComment.objects.get()
    assert (said.who, said.words, said.made_at) == ("Health visitor", "The clinic has moved.", NOW)
    assert NEW not in client.get("/information/tea/").content.decode()


def test_what_she_sends_twice_is_kept_once(sent: DraftSent, client: Client) -> None:
    once = {"once": "7a8b2c1d-0000-4000-8000-000000000001"}
    for _ in range(2):
        client.post(address_of(sent), SAID | once)

    assert PartnerComment.objects.count() == 1
    assert Entry.objects.filter(deed="comment on a draft received").count() == 1


def test_an_empty_comment_comes_back_with_a_sentence(sent: DraftSent, client: Client) -> None:
    answer = client.post(address_of(sent), {"who": "", "words": " "})

    assert answer.status_code == 422
    assert "Write what you think" in answer.content.decode()
    assert not PartnerComment.objects.exists()


def test_the_letter_leads_to_the_draft_and_names_no_colleague(sent: DraftSent) -> None:
    letter = Message.objects.get()

    assert letter.to == "hv@clinic.example"
    assert letter.subject == "What do you think of “Tea”?"
    assert f"http://localhost:8000{address_of(sent)}" in letter.body
    assert "22 December 2026" in letter.body
    assert "Nina" not in letter.body


def test_an_agency_is_written_to_in_its_language(leaflet: LeafletPage, editor: User) -> None:
    agency = Agency.objects.create(name="Associação", email="ola@associacao.example", language="pt")
    send_draft(leaflet, name="Ana", email=agency.email, agency=agency, by=editor, now=NOW)

    assert "http://localhost:8000/pt/drafts/" in Message.objects.get().body


@pytest.mark.parametrize(("after", "works"), [(0, True), (28, True), (29, False)])
def test_the_link_works_for_four_weeks(sent: DraftSent, client: Client, after: int, *, works: bool) -> None:
    with time_machine.travel(NOW + timedelta(days=after), tick=False):
        answer = client.get(address_of(sent))

    assert (answer.status_code == 200) is works
    assert ("This link no longer works" in answer.content.decode()) != works


def test_a_link_that_is_called_back_shows_nothing_and_takes_nothing(
    sent: DraftSent, editor: User, client: Client
) -> None:
    address = address_of(sent)
    call_back(sent, by=editor, now=NOW)

    assert client.get(address).status_code == client.post(address, SAID).status_code == 404
    assert NEW not in client.get(address).content.decode()
    assert not PartnerComment.objects.exists()
    assert Entry.objects.filter(deed="draft called back").count() == 1


@pytest.mark.parametrize("token", ["x", "1", "MQ:1abcde:abc", "a" * 900, "%00", "'--"])
def test_a_made_up_link_shows_nothing(sent: DraftSent, client: Client, token: str) -> None:
    answer = client.get(f"/drafts/{token}/")

    assert answer.status_code in {400, 404}
    assert NEW not in answer.content.decode()


def test_somebody_who_sends_very_much_is_asked_to_wait_and_keeps_her_words(sent: DraftSent, client: Client) -> None:
    for _ in range(20):
        client.post(address_of(sent), SAID)
    answer = client.post(address_of(sent), SAID)

    assert answer.status_code == 429
    assert "The clinic has moved." in answer.content.decode()
    assert PartnerComment.objects.count() == 20


def test_an_editor_asks_reads_beside_the_words_and_deals_with_it(
    leaflet: LeafletPage, editor: User, client: Client
) -> None:
    client.force_login(editor)
    page = f"/cms/leaflets/comments/{leaflet.pk}/"
    nobody = client.post(page, {"agency": "", "name": "Ana", "email": ""})
    assert "Choose an agency, or give a name and an e-mail address." in nobody.content.decode()
    client.post(page, {"agency": "", "name": "Ana", "email": "ana@school.example"})
    sent = DraftSent.objects.get()
    Client().post(address_of(sent), SAID)

    beside = client.get(f"/cms/pages/{leaflet.pk}/edit/").content.decode()
    assert "The clinic has moved." in beside
    assert "Health visitor, on 24 November 2026" in client.get("/cms/leaflets/").content.decode()
    client.post(f"/cms/leaflets/comments/{PartnerComment.objects.get().pk}/done/")
    assert "Dealt with on 24 November 2026 by Nina Ferbrache." in client.get(page).content.decode()
    PartnerComment.objects.update(settled_by=None)  # her account is gone
    assert "Dealt with on 24 November 2026." in client.get(page).content.decode()
    assert "The clinic has moved." not in client.get(f"/cms/pages/{leaflet.pk}/edit/").content.decode()
    client.post(f"/cms/leaflets/drafts/{sent.pk}/call-back/")
    assert "The link works no longer." in client.get(page).content.decode()
    assert Entry.objects.filter(deed="comment on a draft dealt with").count() == 1


def test_beside_the_words_the_oldest_comment_comes_first(
    sent: DraftSent, leaflet: LeafletPage, editor: User, client: Client
) -> None:
    later = send_draft(leaflet, name="Ana", email="ana@school.example", by=editor, now=NOW + timedelta(hours=1))
    for minutes, words, draft in ((1, "First.", sent), (2, "Second.", later), (3, "Third.", sent)):
        commenting.comment(draft, who="Ana", words=words, key=uuid4(), now=NOW + timedelta(hours=1, minutes=minutes))
    client.force_login(editor)
    page = client.get(f"/cms/pages/{leaflet.pk}/edit/").content.decode()

    assert page.index("First.") < page.index("Second.") < page.index("Third.")


def test_a_draft_for_staff_only_goes_to_nobody(leaflet: LeafletPage, editor: User, client: Client) -> None:
    client.force_login(editor)
    leaflet.staff_only = True
    leaflet.save_revision()  # and the page that is public is still for all
    answer = client.post(f"/cms/leaflets/comments/{leaflet.pk}/", {"name": "Ana", "email": "ana@school.example"})

    assert answer.status_code == 422
    assert "This leaflet is for staff only, so its draft goes to nobody else." in answer.content.decode()
    assert (DraftSent.objects.count(), Message.objects.count()) == (0, 0)


def test_a_link_ends_when_the_leaflet_becomes_one_for_staff(sent: DraftSent, client: Client) -> None:
    LeafletPage.objects.update(staff_only=True)

    assert client.get(address_of(sent)).status_code == client.post(address_of(sent), SAID).status_code == 404


def test_who_presses_twice_sends_one_letter(leaflet: LeafletPage, editor: User, client: Client) -> None:
    client.force_login(editor)
    page = f"/cms/leaflets/comments/{leaflet.pk}/"
    once = str(client.get(page).context["form"]["once"].value())
    for _ in range(2):
        client.post(page, {"name": "Ana", "email": "ana@school.example", "once": once})

    assert (DraftSent.objects.count(), Message.objects.count()) == (1, 1)


def test_a_stranger_asks_nobody_and_reads_nothing(sent: DraftSent, leaflet: LeafletPage, client: Client) -> None:
    client.force_login(UserFactory(name="A Stranger"))

    assert client.get(f"/cms/leaflets/comments/{leaflet.pk}/").status_code != 200
    assert client.post(f"/cms/leaflets/drafts/{sent.pk}/call-back/").status_code != 200
    assert DraftSent.objects.open(TUESDAY).exists()


def test_addresses_are_forgotten_after_the_link_closes_and_all_of_it_after_a_year(sent: DraftSent) -> None:
    assert commenting.forget(date(2027, 1, 21)) == 0
    assert commenting.forget(date(2027, 1, 22)) == 1
    sent.refresh_from_db()
    assert (sent.email, sent.name) == ("", "Health visitor")
    assert commenting.forget(date(2027, 11, 25)) == 1
    assert not DraftSent.objects.exists()


@pytest.mark.requirement("R002-068")
def test_a_leaflet_goes_from_draft_over_comment_and_approval_to_the_public_and_to_review(
    editor: User, home: HomePage, client: Client
) -> None:
    publisher = UserFactory(name="Paul Renouf")
    accounts.give_role(publisher, code="publisher", centre=None, by=None, now=NOW)
    index = LeafletIndexPage.objects.get()
    days = {"reviewed_on": "2026-11-24", "review_due_on": "2027-11-24"}

    client.force_login(editor)  # a draft
    client.post(f"/cms/pages/add/directory/leafletpage/{index.pk}/", form("The clinic is in the hall.", **days))
    leaflet = LeafletPage.objects.get(slug="tea")
    assert not leaflet.live
    client.post(f"/cms/leaflets/comments/{leaflet.pk}/", {"name": "Ana", "email": "ana@clinic.example"})
    visitor = Client()  # a partner comments
    assert "The clinic is in the hall." in visitor.get(address_of(DraftSent.objects.get())).content.decode()
    thanks = visitor.post(address_of(DraftSent.objects.get()), SAID, follow=True).content.decode()
    assert "Thank you. What you wrote is with the people who write this leaflet." in thanks
    assert SAID["words"] in client.get(f"/cms/pages/{leaflet.pk}/edit/").content.decode()  # and the editor reads it
    better = form("The clinic is in the school.", **days) | {"action-submit": "1"}
    client.post(f"/cms/pages/{leaflet.pk}/edit/", better)
    client.force_login(publisher)  # approval makes it public
    leaflet.refresh_from_db()
    task = leaflet.current_workflow_task_state
    assert task
    assert visitor.get("/information/tea/").status_code == 404
    client.post(f"/cms/pages/workflow/action/{leaflet.pk}/approve/{task.pk}/", {"comment": ""})
    public = visitor.get("/information/tea/")
    assert public.status_code == 200
    assert "The clinic is in the school." in public.content.decode()
    with time_machine.travel(NOW + timedelta(days=400), tick=False):  # and a year later it waits to be read again
        client.force_login(publisher)
        waits = client.get("/cms/leaflets/").content.decode()
    assert "somebody was to read it again by 24 November 2027" in waits
