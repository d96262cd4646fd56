"""A story as its words: their digest, what in them could give somebody away, and what is in the way of telling it."""

import json
import re
from collections.abc import Iterator
from datetime import date
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from django.utils.text import slugify
from wagtail_localize.models import Translation

from centres.models import Area
from directory import giveaways
from directory.consent import NOT_TRANSLATED_YET, Agreement, Hindrance, hindrance
from directory.giveaways import Giveaway, Kind
from directory.leaflet_parts import parts_of

if TYPE_CHECKING:
    from directory.models.stories import StoryPage

NUMBERED = re.compile(r"-\d+$")
WRITTEN_ELSEWHERE = ("our_values", "links")
LINK = re.compile(r'href="([^"]+)"')


def digest_of(story: "StoryPage") -> str:
    """What changes as soon as a word, a link or a picture does."""
    pictures = [[picture.pk, picture.contextual_alt_text or ""] for picture in _pictures(story)]
    return sha256(json.dumps([*_lines(story), *_links(story), *pictures]).encode()).hexdigest()


def giveaways_of(story: "StoryPage") -> list[Giveaway]:
    """What an editor has to look at, pictures too: a face gives more away than a name."""
    streets = Area.objects.filter(kind=Area.Kind.STREET).values_list("value", flat=True)
    told = giveaways.found([*_lines(story), *_links(story)], streets)
    pictures = [Giveaway(Kind.PICTURE, each.contextual_alt_text or each.title) for each in _pictures(story)]
    return told + pictures


def agreement_of(story: "StoryPage", kept: "StoryPage") -> Agreement:
    """What was agreed about those words; that it was taken back is kept for all versions at once."""
    taken_back = max(filter(None, [story.taken_back_on, kept.taken_back_on]), default=None)
    return Agreement(digest_of(story), story.agreed_on, story.agreed_words, taken_back, story.looked_words)


def hindrance_of(story: "StoryPage", kept: "StoryPage", today: date) -> Hindrance | None:
    """The first thing in the way of making it public. A translation stands and falls with the story itself."""
    original = _original(story)
    if original is None:
        return hindrance(agreement_of(story, kept), today)
    is_told = original.live and not agreement_of(original, original).is_taken_back
    return None if is_told else NOT_TRANSLATED_YET


def _original(story: "StoryPage") -> "StoryPage | None":
    made = Translation.objects.filter(
        source__object_id=story.translation_key, target_locale=story.locale_id, enabled=True
    )
    found: StoryPage | None = (
        type(story)
        .objects.filter(translation_key=story.translation_key, locale__in=made.values("source__locale"))
        .first()
    )
    return found


def _lines(story: "StoryPage") -> Iterator[str]:
    """Also what search engines and the address say; not what is written elsewhere and only told here."""
    yield from filter(None, [story.title, story.lead, story.seo_title, story.search_description])
    yield from _address(story)
    for part in parts_of(story, but=WRITTEN_ELSEWHERE):
        yield from filter(None, [part.heading, *part.lines])


def _address(story: "StoryPage") -> Iterator[str]:
    """The words of its address where they are not those of its title, as once they may have been."""
    words = NUMBERED.sub("", story.slug)
    if words and words not in {slugify(story.title), slugify(story.title, allow_unicode=True)}:
        yield words.replace("-", " ").title()


def _links(story: "StoryPage") -> Iterator[str]:
    for block in story.body:
        if block.block_type == "paragraph":
            yield from LINK.findall(block.value.source)


def _pictures(story: "StoryPage") -> list[Any]:
    return [block.value for block in story.body if block.block_type == "picture" and block.value]
