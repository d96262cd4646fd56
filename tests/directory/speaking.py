"""What our own words are in another language."""

from django.utils.html import escape
from django.utils.translation import gettext, override


def spoken(language: str, words: str) -> str:
    """Our own words in that language, as a page writes them."""
    with override(language):
        return escape(gettext(words))
