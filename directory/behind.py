"""Which translations have fallen behind the English page, and which await a native reader."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.conf import settings
from django.db.models import Count, QuerySet
from wagtail.models import Page
from wagtail_localize.models import StringTranslation, Translation

from ui.languages import language_name

MACHINE = StringTranslation.TRANSLATION_TYPE_MACHINE
FIRST = settings.LANGUAGE_CODE


@dataclass(frozen=True)
class Abroad:
    """One page in another language, and how it stands."""

    page: Page
    english: Page
    language: str
    is_behind: bool
    by_machine: int
    missing: int


def standing_of(page: Page) -> Abroad | None:
    """How a translated page stands beside the English one; nothing for a page that was written in its own language."""
    return next(_standings(Translation.objects.filter(
        source__object_id=page.translation_key, target_locale=page.locale_id,
    )), None)  # fmt: skip


def all_standings() -> list[Abroad]:
    """Every translated page, by title."""
    found = list(_standings(Translation.objects.filter(enabled=True)))
    return sorted(found, key=lambda each: (each.page.title.casefold(), each.language))


def _standings(translations: Iterable[Translation]) -> Iterator[Abroad]:
    known = list(translations.select_related("source", "target_locale"))  # type: ignore[attr-defined]
    keys = [each.source.object_id for each in known]
    pages = {
        (page.translation_key, page.locale.language_code): page
        for page in Page.objects.filter(translation_key__in=keys, live=True).select_related("locale").specific()
    }
    for each in known:
        key, language = each.source.object_id, each.target_locale.language_code
        english, page = pages.get((key, FIRST)), pages.get((key, language))
        if english and page:
            total, done = each.get_progress()
            behind = _has_moved_on(each, english, page) or done < total
            yield Abroad(page, english, language_name(language), behind, _by_machine(each), total - done)


def _has_moved_on(translation: Translation, english: Page, page: Page) -> bool:
    """English says something else now than when it was translated, or what was translated is not public yet."""
    source = translation.source
    then = source.as_instance()
    if any(_said(english, name) != _said(then, name) for name in ("title", "lead", "body", "easy", "version")):
        return True
    return bool(page.last_published_at and page.last_published_at < source.last_updated_at and _is_edited(translation))


def _is_edited(translation: Translation) -> bool:
    """Whether words were translated after the page was published last."""
    page = translation.get_target_instance()
    later = StringTranslation.objects.filter(
        context__object_id=translation.source.object_id, locale=translation.target_locale,
        updated_at__gt=page.last_published_at,
    )  # fmt: skip
    return bool(later.exists())


def _said(page: Page, name: str) -> object:
    """A field as it is stored, or nothing where the page has none of the name."""
    if not hasattr(page, name):
        return None
    return page._meta.get_field(name).value_to_string(page)


def _by_machine(translation: Translation) -> int:
    """How many of its words were made by machine, and read by nobody since."""
    return int(machine_made(translation).count())


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
