"""A story is told only when its person agreed to these very words, somebody looked, and nobody took it back."""

from datetime import UTC, datetime

import pytest
import time_machine
from django.test import Client
from django.urls import reverse
from wagtail.models import Revision

from clock.due import run_all
from directory.models import CentrePage, StoryPage
from directory.not_published import NotPublishedError
from tests.directory.conftest import TUESDAY
from tests.directory.telling import AGREED, PUBLISH, form, is_read, looked, of, publish, send
from tests.factories.people import UserFactory
from trail.models import Entry

NO_DAY = "Nobody has noted the day on which the person agreed"
LOOK = "Nobody has looked whether somebody could be recognised"
SHOW_AGAIN = "The words have changed since the person agreed"
THEN = datetime(2026, 11, 30, 9, 1, tzinfo=UTC)


@pytest.mark.requirement("R002-105")
def test_it_becomes_public_only_with_the_day_of_the_agreement_and_after_somebody_looked(story: StoryPage) -> None:
    desk = of("publisher")

    assert NO_DAY in send(desk, story, looked(desk, story, form(**PUBLISH)))
    assert "has not come yet" in send(desk, story, looked(desk, story, form(agreed_on="2026-11-25", **PUBLISH)))
    assert LOOK in send(desk, story, form(**AGREED, **PUBLISH))
    assert not is_read(story)

    publish(desk, story)

    assert is_read(story)
    story.refresh_from_db()
    assert (str(story.looked_by), story.looked_on) == ("The publisher", TUESDAY)
    assert Entry.objects.filter(deed="story looked at for who is recognised").count() == 1


@pytest.mark.requirement("R002-105")
def test_the_form_lists_what_could_give_somebody_away_without_a_script_and_says_who_looked(story: StoryPage) -> None:
    desk = of("editor")
    words = "Inês Silva lives at 12 Green Road, and in Le Squez Road. Ring 01534 456789."
    sent = looked(desk, story, form(words))

    page = send(desk, story, sent)

    for said in ("A full name: <strong>“Inês Silva”", "A house: <strong>“12 Green Road”", "“01534 456789”"):
        assert said in page
    assert "A street that families here live in: <strong>“Le Squez Road”" in page
    assert "The editor looked at these words on 24 November 2026." in page
    assert "A picture needs an agreement of its own" in page
    assert [page.count(f'name="{name}"') for name in ("nobody_recognised", "words_seen")] == [1, 1]


def test_a_tick_counts_only_for_the_words_that_stood_beside_it(story: StoryPage) -> None:
    desk = of("publisher")
    sent = looked(desk, story, form(**AGREED, **PUBLISH))
    changed = form("Inês Silva came in.", **AGREED, **PUBLISH)

    answer = send(desk, story, changed | {name: sent[name] for name in ("words_seen", "nobody_recognised")})

    assert "The words have changed since this list was made." in answer
    assert not is_read(story)


@pytest.mark.requirement("R002-105")
def test_words_that_change_after_the_agreement_need_a_new_day_or_a_word_that_it_is_the_same(story: StoryPage) -> None:
    desk = of("publisher")
    publish(desk, story)
    changed = looked(desk, story, form("Inês came again.", **AGREED, **PUBLISH))

    assert SHOW_AGAIN in send(desk, story, changed)
    assert "Inês came in." in Client().get("/centres/samares/tea/").content.decode()

    send(desk, story, changed | {"agreed_on": "2026-11-23"})
    assert "Inês came again." in Client().get("/centres/samares/tea/").content.decode()

    once_more = form("Inês came once more.", agreed_on="2026-11-23", **PUBLISH) | {"same_words": "on"}
    send(desk, story, looked(desk, story, once_more))
    assert "Inês came once more." in Client().get("/centres/samares/tea/").content.decode()


@pytest.mark.requirement("R002-105")
def test_a_publisher_who_approves_hears_why_it_cannot_be_told_yet(story: StoryPage) -> None:
    desk, editor = of("publisher"), of("editor")
    send(editor, story, form(**AGREED, **{"action-submit": "1"}))
    task = story.current_workflow_task_state
    approve = reverse("wagtailadmin_pages:workflow_action", args=[story.pk, "approve", task.pk])

    assert LOOK in desk.post(approve, {"comment": ""}, follow=True).content.decode()
    window = desk.post(approve, {"comment": ""}, headers={"X-Requested-With": "XMLHttpRequest"}).json()
    assert window["redirect"] == f"/cms/pages/{story.pk}/edit/"
    assert not is_read(story)
    approving = {"action-workflow-action": "true", "workflow-action-name": "approve"}
    assert LOOK in send(desk, story, form(**AGREED, **approving))
    assert not is_read(story)

    send(desk, story, looked(desk, story, form(**AGREED, **approving)))

    assert is_read(story)


@pytest.mark.requirement("R002-105")
def test_what_an_editor_looked_at_a_publisher_need_not_look_at_again(story: StoryPage) -> None:
    desk, editor = of("publisher"), of("editor")
    send(editor, story, looked(editor, story, form(**AGREED, **{"action-submit": "1"})))
    approve = [story.pk, "approve", story.current_workflow_task_state.pk]

    desk.post(reverse("wagtailadmin_pages:workflow_action", args=approve), {"comment": ""})

    assert is_read(story)


def test_publishing_many_pages_at_once_is_no_way_round(story: StoryPage, centre_page: CentrePage) -> None:
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])

    answer = of("publisher").post(f"{address}?id={story.pk}", {"include_descendants": ""}, follow=True)

    assert NO_DAY in answer.content.decode()
    assert not is_read(story)


@pytest.mark.requirement("R002-105")
def test_a_day_on_which_it_becomes_public_is_given_only_to_what_may_be_told(story: StoryPage) -> None:
    desk = of("publisher")
    later = {**AGREED, **PUBLISH, "go_live_at": "2026-11-30 09:00"}
    assert LOOK in send(desk, story, form(**later))
    assert not Revision.objects.exclude(approved_go_live_at=None).exists()
    send(desk, story, looked(desk, story, form(**later)))

    with time_machine.travel(THEN, tick=False):
        run_all(THEN, ran_at=THEN)
        assert is_read(story)


@pytest.mark.requirement("R002-105")
def test_an_agreement_taken_back_stops_the_day_and_nothing_else_that_waits(story: StoryPage) -> None:
    desk = of("publisher")
    send(desk, story, looked(desk, story, form(**AGREED, **PUBLISH, go_live_at="2026-11-30 09:00")))
    StoryPage.objects.update(taken_back_on=TUESDAY)  # as if the two had crossed

    with time_machine.travel(THEN, tick=False):
        run_all(THEN, ran_at=THEN)
        assert not is_read(story)
    assert not Revision.objects.exclude(approved_go_live_at=None).exists()


@pytest.mark.requirement("R002-105")
def test_an_agreement_taken_back_takes_the_story_down_as_soon_as_an_editor_keeps_a_draft(story: StoryPage) -> None:
    desk = of("publisher")
    publish(desk, story)
    told = StoryPage.objects.get().live_revision
    assert is_read(story)

    send(of("editor"), story, form(**AGREED, taken_back_on="2026-11-24"))

    assert not is_read(story)
    assert "There was tea." not in Client().get("/centres/samares/").content.decode()
    assert Entry.objects.filter(deed="story taken back by its person").count() == 1
    with pytest.raises(NotPublishedError, match="taken the agreement back"):
        told.publish()
    answer = send(desk, story, form(**AGREED, **PUBLISH, taken_back_on="2026-11-24"))
    assert "The person has taken the agreement back." in answer


def test_who_agrees_again_later_is_told_of_again(story: StoryPage) -> None:
    desk = of("publisher")
    publish(desk, story)
    send(desk, story, form(**AGREED, taken_back_on="2026-11-20"))

    again = form(agreed_on="2026-11-23", taken_back_on="2026-11-20", **PUBLISH)
    send(desk, story, looked(desk, story, again))

    assert is_read(story)


def test_a_draft_needs_no_day(story: StoryPage) -> None:
    send(of("editor"), story, form("Something new."))

    draft = StoryPage.objects.get().get_latest_revision_as_object()
    assert "Something new." in str(draft.body)
    assert draft.agreed_on is None


def test_a_new_story_is_written_by_an_editor_and_published_at_once_by_a_publisher(centre_page: CentrePage) -> None:
    address = reverse("wagtailadmin_pages:add", args=["directory", "storypage", centre_page.pk])
    desk, editor = of("publisher"), of("editor")
    assert "Could somebody be recognised?" in desk.get(address).content.decode()
    editor.post(address, form() | {"title": "Toast", "slug": "toast"})
    nobody = StoryPage(pk=0)

    desk.post(address, looked(desk, nobody, form(**AGREED, **PUBLISH)))

    assert dict(StoryPage.objects.values_list("slug", "live")) == {"toast": False, "tea": True}


def test_the_list_is_for_editors_alone(story: StoryPage, client: Client) -> None:
    client.force_login(UserFactory(name="A Stranger"))

    assert client.post(f"/cms/stories/looked-at/{story.pk}/", form()).status_code != 200
