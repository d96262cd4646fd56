"""Lists of websites as a reader sees them: in her language, with what the last look at each of them found."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.conf import settings
from django.utils.functional import Promise
from django.utils.translation import get_language

from directory.models.links import Link, LinkList
from directory.models.web_addresses import WebAddress
from directory.upkeep.broken import Standing
from ui.languages import language_name


@dataclass(frozen=True)
class Website:
    """One link, with the language in which its name and sentence come."""

    name: str
    sentence: str
    lang: str
    address: str
    kind: str | Promise
    written_in: str
    standing: Standing
    by_machine: bool

    @property
    def is_broken(self) -> bool:
        """Whether nobody is to be sent there now."""
        return self.standing.is_broken

    @property
    def checked_on(self) -> date | None:
        """The day on which it was last found to work; none while it fails."""
        return None if self.standing.failed_since else self.standing.looked_on

    @property
    def hreflang(self) -> str:
        """The language of the website, where it is another than the reader's."""
        return "" if self.written_in == get_language() else self.written_in

    @property
    def other_language(self) -> str:
        """That language by its name."""
        return language_name(self.hreflang) if self.hreflang else ""

    @property
    def in_words(self) -> str:
        """The address as people type it."""
        return self.address.partition("://")[2].rstrip("/")


@dataclass(frozen=True)
class Shown:
    """One list; whether a machine made any of the words that stand there, which readers are told."""

    slug: str
    name: str
    summary: str
    lang: str
    websites: tuple[Website, ...]
    by_machine: bool

    @property
    def working(self) -> list[Website]:
        """Those that lead somewhere: paper lies about for longer than a website is broken."""
        return [each for each in self.websites if not each.is_broken]


def public_lists() -> list[Shown]:
    """All that families may see, in the editors' order; the same few questions to the database for any number."""
    return _shown(LinkList.objects.public().with_words())


def shown(chosen: LinkList | None) -> Shown | None:
    """The one that an editor put into a text, as it is now; nothing when it is gone, not public or empty."""
    if chosen is None:
        return None
    return next(iter(_shown(LinkList.objects.public().with_words().filter(pk=chosen.pk))), None)


def _shown(lists: Iterable[LinkList]) -> list[Shown]:
    every = [(each, list(each.links.all())) for each in lists]
    found = [(each, links) for each, links in every if links]  # a heading over nothing helps nobody
    addresses = {link.address for _list, links in found for link in links}
    looked = {each.address: each.standing for each in WebAddress.objects.filter(address__in=addresses)}
    return [_one(each, links, looked) for each, links in found]


def _one(each: LinkList, links: Iterable[Link], looked: Mapping[str, Standing]) -> Shown:
    words = _told(each)
    websites = tuple(_website(link, looked.get(link.address, Standing())) for link in links)
    by_machine = _is_by_machine(words) or any(website.by_machine for website in websites)
    return Shown(each.slug, words.name, words.summary, _lang(words), websites, by_machine)


def _website(link: Link, standing: Standing) -> Website:
    words = _told(link)
    return Website(
        words.name, words.sentence, _lang(words), link.address, Link.Kind(link.kind).label, link.language, standing,
        _is_by_machine(words),
    )  # fmt: skip


def _told(thing: LinkList | Link) -> Any:
    """The words in the reader's language, else the thing itself, which holds the English ones."""
    language = get_language()
    return next((words for words in thing.in_languages.all() if words.language == language), thing)


def _lang(words: Any) -> str:
    return settings.LANGUAGE_CODE if isinstance(words, (LinkList, Link)) else str(words.language)


def _is_by_machine(words: Any) -> bool:
    return bool(getattr(words, "by_machine", False))
