"""Text of other directories made plain: without HTML, and without what no page and no database can hold."""

import html
import re
from html.parser import HTMLParser
from typing import Any

LONGEST = 20_000  # letters that are looked at
BREAKS = frozenset({"p", "br", "div", "li", "ul", "ol", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "section"})
HIDDEN = frozenset({"script", "style", "template", "noscript"})
_UNSHOWN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
_TAG = re.compile(r"<[a-zA-Z/!?][^>]*>")


class _Words(HTMLParser):
    """Collects what a reader would see."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.seen: list[str] = []
        self._hidden = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A new paragraph, or the beginning of what is not shown."""
        self._hidden = self._hidden or (tag if tag in HIDDEN else "")
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        """The end of either."""
        self._hidden = "" if tag == self._hidden else self._hidden
        self._break(tag)

    def handle_data(self, data: str) -> None:
        """Words between the tags."""
        if not self._hidden:
            self.seen.append(data)

    def _break(self, tag: str) -> None:
        if tag in BREAKS:
            self.seen.append("\n" if tag in {"br", "li"} else "\n\n")


def plain(value: Any) -> str:
    """The words of a text; of anything else nothing."""
    if not isinstance(value, str):
        return ""
    words = value[:LONGEST].replace("\r\n", "\n").replace("\r", "\n")
    for _again in range(2):  # HTML is often sealed twice: &lt;p&gt;
        if _TAG.search(words):
            words = _without_tags(words)
        elif "&" in words:
            words = html.unescape(words)
    return _UNSHOWN.sub("", _TAG.sub("", words))


def _without_tags(words: str) -> str:
    reader = _Words()
    try:
        reader.feed(words)
        reader.close()
    except AssertionError:  # Python’s own answer to a half-written declaration
        return html.unescape(_TAG.sub("", words))
    return "".join(reader.seen)
