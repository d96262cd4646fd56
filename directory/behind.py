"""Which translations have fallen behind the English page, and which await a native reader."""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from django.conf import settings
from django.db.models import Count, F, Max, QuerySet
from modelcluster.models import get_serializable_data_for_fields
from wagtail.models import Locale, Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from ui.languages import language_name

MACHINE = StringTranslation.TRANSLATION_TYPE_MACHINE
FIRST = settings.LANGUAGE_CODE
SAID = ("title", "lead", "welcome", "version")  # what a translation is made from
BLOCKS = ("body", "easy", "doors")


@dataclass(frozen=True)
class Abroad:
    """One page in another language, and how it stands."""

    page: Page
    english: Page
    code: str
    is_behind: bool
    by_machine: int
    missing: int

    @property
    def language(self) -> str:
        """Its name, for editors."""
        return language_name(self.code)


class Done(NamedTuple):
    """How much of a page is in a language, how much of that by machine, and when somebody last put words into it."""

    words: int = 0
    by_machine: int = 0
    last: datetime | None = None


def standing_of(page: Page) -> Abroad | None:
    """How a translated page stands beside the English one; nothing for a page that was written in its own language."""
    return next(_standings(Translation.objects.filter(
        source__object_id=page.translation_key, target_locale=page.locale_id,
    )), None)  # fmt: skip


def all_standings() -> list[Abroad]:
    """Every translated page, by title."""
    found = list(_standings(Translation.objects.filter(enabled=True)))
    return sorted(found, key=lambda each: (each.page.title.casefold(), each.code))


def _standings(translations: "QuerySet[Translation]") -> Iterator[Abroad]:
    """How each stands; the same few questions to the database however many there are."""
    known = list(translations.select_related("source", "target_locale"))
    sources = [each.source for each in known]
    pages = _pages([source.object_id for source in sources])
    totals = dict(StringSegment.objects.filter(source__in=sources).values_list("source").annotate(Count("pk")))
    done = _done(sources)
    for each in known:
        key = each.source.object_id
        english, page = pages.get((key, FIRST)), pages.get((key, each.target_locale.language_code))
        if english and page:
            yield _standing(
                each, english, page, totals.get(each.source_id, 0), done[each.source_id, each.target_locale_id]
            )


def _standing(translation: Translation, english: Page, page: Page, total: int, done: Done) -> Abroad:
    missing = total - done.words
    behind = missing > 0 or _says_more(english, translation.source.content_json) or _waits(page, done)
    return Abroad(page, english, translation.target_locale.language_code, behind, done.by_machine, missing)


def _pages(keys: list[Any]) -> dict[tuple[Any, str], Page]:
    """The public pages behind those keys, by language."""
    codes = dict(Locale.objects.values_list("pk", "language_code"))
    found = Page.objects.filter(translation_key__in=keys, live=True).specific()
    return {(page.translation_key, codes[page.locale_id]): page for page in found}


def _done(sources: list[TranslationSource]) -> defaultdict[tuple[int, int], Done]:
    """What is translated, by source and language."""
    rows = (
        StringSegment.objects.filter(
            source__in=sources, string__translations__context=F("context"), string__translations__has_error=False
        )
        .values_list("source", "string__translations__locale", "string__translations__translation_type")
        .annotate(Count("pk", distinct=True), Max("string__translations__updated_at"))
    )
    done: defaultdict[tuple[int, int], Done] = defaultdict(Done)
    for source, locale, kind, words, last in rows:
        before = done[source, locale]
        by_machine = before.by_machine + (words if kind == MACHINE else 0)
        done[source, locale] = Done(before.words + words, by_machine, max(filter(None, [before.last, last])))
    return done


def _says_more(english: Page, then: str) -> bool:
    """English says something else now than when it was translated; both as they are stored."""
    now, before = get_serializable_data_for_fields(english), json.loads(then)
    words = any(now.get(name) != before.get(name) for name in SAID)
    return words or any(_blocks(now, name) != _blocks(before, name) for name in BLOCKS)


def _blocks(stored: dict[str, Any], name: str) -> Any:
    """Blocks as values: PostgreSQL gives their parts back in an order of its own."""
    return json.loads(stored.get(name) or "[]")


def _waits(page: Page, done: Done) -> bool:
    """Words were put into the language after the page was published last."""
    return bool(done.last and page.last_published_at and done.last > page.last_published_at)


def absent(pages: "QuerySet[Any]") -> list[tuple[Any, list[str]]]:
    """Of these English pages those that some language lacks, each with the names of its languages."""
    codes = [code for code, _name in settings.LANGUAGES if code != FIRST]
    there = Page.objects.filter(translation_key__in=pages.order_by().values("translation_key"), live=True)
    known = set(there.values_list("translation_key", "locale__language_code"))
    lacking = [(page, [code for code in codes if (page.translation_key, code) not in known]) for page in pages]
    return [(page, [language_name(code) for code in missing]) for page, missing in lacking if missing]


def machine_made(translation: Translation) -> "QuerySet[StringTranslation]":
    """Those words."""
    words: QuerySet[StringTranslation] = StringTranslation.objects.filter(
        context__object_id=translation.source.object_id,
        locale=translation.target_locale,
        translation_type=MACHINE,
        translation_of__in=translation.source.stringsegment_set.values("string"),
    )
    return words


def counted(model: type, flag: str) -> dict[str, int]:
    """How many of a kind of words are marked as made by machine, by language."""
    rows = model.objects.filter(**{flag: True}).order_by()  # type: ignore[attr-defined]
    return dict(rows.values_list("language").annotate(Count("pk")))
