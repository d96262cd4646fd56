"""What is done with stories beyond writing them: note who looked, take down what was taken back, hold the rest."""

from datetime import datetime

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.utils import timezone
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.models import Revision

from accounts.models import User
from directory.models import StoryPage
from directory.story_words import agreement_of, hindrance_of
from trail import actions as trail


@transaction.atomic
def note_looked(story: StoryPage, *, by: User, now: datetime) -> None:
    """Somebody has looked whether anybody is recognised. Her name and the day are kept with the words themselves."""
    trail.write(by=by, about=story, deed="story looked at for who is recognised", now=now)


@transaction.atomic
def keep_taken_back(story: StoryPage, *, by: User, now: datetime) -> None:
    """Hold for every version and language what was said of the agreement, and take it down where it was taken back."""
    alike = StoryPage.objects.filter(translation_key=story.translation_key)
    is_new = alike.exclude(taken_back_on=story.taken_back_on).update(taken_back_on=story.taken_back_on) > 0
    told = [each for each in alike if _may_be_told(each)] if agreement_of(story, story).is_taken_back else []
    for each in told:
        _take_down(each, by)
    if told or (is_new and story.taken_back_on):
        trail.write(by=by, about=story, deed="story taken back by its person", now=now)
    elif is_new:
        trail.write(by=by, about=story, deed="agreement to a story corrected", now=now)


def hold_back(now: datetime) -> int:
    """Of the stories whose day has come, leave those unpublished that may not be told; how many."""
    kind = ContentType.objects.get_for_model(StoryPage)
    waiting = Revision.objects.filter(content_type=kind, approved_go_live_at__lt=now)
    today = timezone.localdate(now)
    held = [each.pk for each in waiting if hindrance_of(each.as_object(), each.content_object, today)]
    Revision.objects.filter(pk__in=held).update(approved_go_live_at=None)
    return len(held)


def _may_be_told(story: StoryPage) -> bool:
    """Whether it is public, has a day on which it becomes so, or waits for a publisher."""
    has_day = story.revisions.exclude(approved_go_live_at=None).exists()
    return bool(story.live or has_day or story.current_workflow_state)


def _take_down(story: StoryPage, by: User) -> None:
    """Whoever may write it may do that: nobody waits for a publisher."""
    UnpublishPageAction(story, user=by).execute(skip_permission_checks=True)
    story.revisions.update(approved_go_live_at=None)
    if story.current_workflow_state:
        story.current_workflow_state.cancel(user=by)
