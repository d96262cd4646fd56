"""Languages that people speak, by their ISO codes, with their names in the reader's language."""

from functools import lru_cache
from operator import itemgetter

from django.conf import settings
from django.utils.translation import get_language, get_language_info, gettext_lazy
from django.utils.translation import gettext as _

OFFERED = (
    "en", "pt", "pl", "ro", "fr", "ar", "bn", "bg", "cs", "de", "el", "es", "fa", "hi", "hu", "it", "lt", "lv", "ne",
    "nl", "pa", "ru", "sk", "so", "sq", "sw", "ta", "th", "tl", "tr",
    "uk", "ur", "vi", "zh",
)  # fmt: skip
_BY_ANOTHER_CODE = {"zh": "zh-hans"}  # Django tells the two ways of writing Chinese apart; a home speaks
_UNKNOWN_TO_DJANGO = {"so": gettext_lazy("Somali"), "tl": gettext_lazy("Tagalog")}


def language_name(code: str) -> str:
    """ "Portuguese" for pt; a code nobody has named stays a code."""
    return _named(code, get_language())


@lru_cache(maxsize=500)  # a list holds the same few again and again
def _named(code: str, _in: str | None) -> str:
    try:
        info = get_language_info(_BY_ANOTHER_CODE.get(code, code))
    except KeyError:
        return str(_UNKNOWN_TO_DJANGO.get(code, code))
    return _("Chinese") if code == "zh" else str(info["name_translated"])


def language_names(codes: str) -> str:
    """The languages of a space-separated list, English last because it is nearly always one of them."""
    own = sorted(codes.split(), key=lambda code: code == settings.LANGUAGE_CODE)
    return ", ".join(language_name(code) for code in own)


def common() -> list[tuple[str, str]]:
    """The languages of the site, for ticking."""
    return [(code, language_name(code)) for code, _name in settings.LANGUAGES]


def further() -> list[tuple[str, str]]:
    """The other languages offered, by name."""
    return list(_further(get_language()))


@lru_cache
def _further(_in: str | None) -> list[tuple[str, str]]:
    ours = {code for code, _name in settings.LANGUAGES}
    return sorted(((code, language_name(code)) for code in OFFERED if code not in ours), key=itemgetter(1))
