"""Puts what the demonstration's centres say of themselves on their pages, with stories and news."""

from datetime import date, timedelta
from typing import Any

from django.utils.text import slugify

from directory import demo_report
from directory.demo_centre_words import CENTRES, NEWS, STORIES, STORY_NOT_TOLD_YET
from directory.demo_purpose import PURPOSE
from directory.formats import paper_can_be_made
from directory.founding import put
from directory.founding_words import paragraph
from directory.models import CentrePage, NewsIndexPage, NewsPage, PlainPage, StoryPage
from directory.story_words import digest_of


def facts_of(slug: str, today: date) -> dict[str, Any]:
    """The parts of a centre's page that are lists, as its editor stores them."""
    said = CENTRES[slug]
    return {
        "join": said["join"],
        "rooms": [("room", {"name": name, "words": words}) for name, words in said["rooms"]],
        "heard": [
            ("heard", {"said": you, "did": we, "done_on": _last(month, day, today)})
            for you, we, (month, day) in said["heard"]
        ],
        "inspections": [
            ("inspection", _inspection(who, _last(month, day, today), found, is_public=is_public))
            for who, (month, day), found, is_public in said["inspections"]
        ],
    }


def load(*, today: date) -> None:
    """Below each centre's page why it is here and what people tell; and the news."""
    reviewed_on = today - timedelta(days=45)
    for page in CentrePage.objects.filter(slug__in=CENTRES, locale__language_code="en"):
        put(page, PlainPage(slug="purpose", reviewed_on=reviewed_on, **PURPOSE))
        for slug, (who, title, lead, body) in STORIES[page.slug].items():
            words = {"title": title, "lead": lead, "body": [paragraph(each) for each in body]}
            put(page, _agreed(StoryPage(slug=slug, who=who, **words), reviewed_on))
        if page.slug in STORY_NOT_TOLD_YET:
            _leave_as_draft(page, STORY_NOT_TOLD_YET[page.slug])
    for index in NewsIndexPage.objects.filter(locale__language_code="en"):
        for before, title, lead, body in NEWS:
            slug = slugify(title)
            words = {"title": title, "lead": lead, "body": [paragraph(each) for each in body]}
            put(index, NewsPage(slug=slug, day=today - timedelta(days=before), **words))


def _inspection(who: str, day: date, found: str, *, is_public: bool) -> dict[str, Any]:
    """With the whole report as a file, where this machine can make one."""
    file = demo_report.kept(who, day, found) if paper_can_be_made() else None
    return {"inspector": who, "inspected_on": day, "found": found, "report": file, "is_public": is_public}


def _agreed(story: StoryPage, day: date) -> StoryPage:
    """On that day the person agreed to these words, and an editor looked."""
    story.agreed_words = story.looked_words = digest_of(story)
    story.agreed_on = story.looked_on = day
    return story


def _leave_as_draft(parent: CentrePage, said: tuple[str, str, str, str, list[str]]) -> None:
    """Somebody has written it down; nobody has agreed to it, and it still says too much."""
    slug, who, title, lead, body = said
    if not parent.get_children().filter(slug=slug).exists():
        words = [paragraph(each) for each in body]
        draft = StoryPage(slug=slug, who=who, title=title, lead=lead, body=words, names_changed=False, live=False)
        parent.add_child(instance=draft)
        draft.save_revision()


def _last(month: int, day: int, today: date) -> date:
    """The last time that day of the year came round."""
    this_year = date(today.year, month, day)
    return this_year if this_year <= today else date(today.year - 1, month, day)
