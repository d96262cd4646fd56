"""Puts what the demonstration's centres say of themselves on their pages, with stories and news."""

from datetime import date, timedelta
from typing import Any

from django.utils.text import slugify

from directory.demo_centre_words import CENTRES, NEWS, STORIES
from directory.demo_purpose import PURPOSE
from directory.founding import put
from directory.founding_words import paragraph
from directory.models import CentrePage, NewsIndexPage, NewsPage, PlainPage, StoryPage


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
            ("inspection", {"inspector": who, "inspected_on": _last(month, day, today), "found": found})
            for who, (month, day), found in said["inspections"]
        ],
    }


def load(*, today: date) -> None:
    """Below each centre's page why it is here and what people tell; and the news."""
    reviewed_on = today - timedelta(days=45)
    for page in CentrePage.objects.filter(slug__in=CENTRES, locale__language_code="en"):
        put(page, PlainPage(slug="purpose", reviewed_on=reviewed_on, **PURPOSE))
        for slug, (who, title, lead, body) in STORIES[page.slug].items():
            words = {"title": title, "lead": lead, "body": [paragraph(each) for each in body]}
            put(page, StoryPage(slug=slug, who=who, agreed_on=reviewed_on, **words))
    for index in NewsIndexPage.objects.filter(locale__language_code="en"):
        for before, title, lead, body in NEWS:
            slug = slugify(title)
            words = {"title": title, "lead": lead, "body": [paragraph(each) for each in body]}
            put(index, NewsPage(slug=slug, day=today - timedelta(days=before), **words))


def _last(month: int, day: int, today: date) -> date:
    """The last time that day of the year came round."""
    this_year = date(today.year, month, day)
    return this_year if this_year <= today else date(today.year - 1, month, day)
