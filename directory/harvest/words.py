"""Text of other directories made plain: without HTML, and without what no page and no database can hold."""

import html
import re
from typing import Any

import nh3

LONGEST = 20_000  # letters that are looked at
LINES = ("br", "li")
BREAKS = {"p", "div", "ul", "ol", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "section", *LINES}
HIDDEN = {"script", "style", "template", "noscript"}
_UNSHOWN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
_TAG = re.compile(r"<[a-zA-Z/!?][^<>]*>")
_LINE, _BREAK = re.compile(f"</?(?:{'|'.join(LINES)})>"), re.compile(r"</?\w+>")


def plain(value: Any) -> str:
    """The words of a text; of anything else nothing."""
    if not isinstance(value, str):
        return ""
    words = shown(value[:LONGEST]).replace("\r\n", "\n").replace("\r", "\n")
    for _again in range(2):  # HTML is often sealed twice: &lt;p&gt;
        if _TAG.search(words):
            words = _without_tags(words)
        elif "&" in words:
            words = html.unescape(words)
    return shown(_TAG.sub("", words))


def shown(words: str) -> str:
    """Without what no page and no database can hold: halves of letters, and what turns the line around."""
    return _UNSHOWN.sub("", words)


def _without_tags(words: str) -> str:
    """Read by the very parser that cleans what we show: it takes no longer for words that were written to keep it."""
    bare = nh3.clean(words, tags=BREAKS, clean_content_tags=HIDDEN, attributes={})
    return html.unescape(_BREAK.sub("\n\n", _LINE.sub("\n", bare)))
