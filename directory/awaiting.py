"""What was made by machine and awaits a native reader, beyond the pages: words of services, lines, names, messages."""

from collections.abc import Callable

from django.db.models import Model
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from directory.behind import counted
from directory.models import GuideWords, LineInLanguage, LinkListWords, LinkWords, ServiceWords, TermWords

Count = dict[str, int]  # by language
KINDS: list[tuple[str | Promise, type[Model], str]] = [
    (_("Services of the directory"), ServiceWords, "by_machine"),
    (_("Lines: hours, addresses, notes"), LineInLanguage, "made_by_machine"),
    (_("Terms of the directory"), TermWords, "by_machine"),
    (_("Guides of the directory"), GuideWords, "by_machine"),
    (_("Lists of links"), LinkListWords, "by_machine"),
    (_("Links in these lists"), LinkWords, "by_machine"),
]
_others: list[tuple[str | Promise, Callable[[], Count]]] = []


def register(words: str | Promise, count: Callable[[], Count]) -> None:
    """A storey above counts here what only it knows."""
    _others.append((words, count))


def everything() -> list[tuple[str | Promise, Count]]:
    """Each kind of words with how many await a reader in each language."""
    ours = [(words, counted(model, flag)) for words, model, flag in KINDS]
    return ours + [(words, count()) for words, count in _others]
