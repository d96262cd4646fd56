"""Puts the demonstration's pages into other languages the way an editor would, marked as made by machine."""

from wagtail.models import Locale, Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from directory import demo_pictures, demo_portuguese, demo_words_home, demo_words_promises
from directory.demo_lines import LANGUAGES
from directory.demo_words_complaints import COMPLAINTS
from directory.demo_words_service import SERVICE, VALUES
from directory.demo_words_visit import VISIT

PAGES = [
    *demo_portuguese.PAGES,
    "values/",
    "information/this-service/",
    "information/someone-to-talk-to/",
    "information/compliments-and-complaints/",
]


def translate() -> None:
    """The front page, the list of leaflets and the leaflets that were put into every language."""
    for language in LANGUAGES:
        locale = Locale.objects.get(language_code=language)
        for path in PAGES:
            _translate(Page.objects.get(url_path=f"/home/{path}").specific, locale, words_in(language))


def words_in(language: str) -> dict[str, str]:
    """Everything the demonstration says in that language, by the English words."""
    place = LANGUAGES.index(language)
    words: dict[str, str] = {}
    for said in (SERVICE, VALUES, VISIT, COMPLAINTS, demo_words_promises.ALL, demo_pictures.SAID):
        words |= {english: each[place] for english, each in said.items()}
    if language == "pt":
        return words | demo_portuguese.WORDS
    place = demo_words_home.LANGUAGES.index(language)
    for three in (demo_words_home.WORDS, demo_words_promises.PLROFR):
        words |= {english: each[place] for english, each in three.items()}
    return words


def _translate(page: Page, locale: Locale, words: dict[str, str]) -> None:
    """Translate the way an editor would, so that Wagtail can tell later what has fallen behind."""
    if page.has_translation(locale):
        return
    source, _made = TranslationSource.get_or_create_from_instance(page)
    Translation.objects.get_or_create(source=source, target_locale=locale)
    for segment in StringSegment.objects.filter(source=source).select_related("string"):
        if segment.string.data in words:
            StringTranslation.objects.create(
                translation_of=segment.string,
                locale=locale,
                context=segment.context,
                data=words[segment.string.data],
                translation_type=StringTranslation.TRANSLATION_TYPE_MACHINE,  # no native reader has checked it
            )
    translated, _made = source.create_or_update_translation(locale, publish=False, fallback=True)
    translated.get_latest_revision().publish()
