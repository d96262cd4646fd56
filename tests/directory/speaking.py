"""What our own words are: in another language, and on a page as it is read aloud."""

import re

from django.test import Client
from django.utils.html import escape
from django.utils.translation import gettext, override

NOT_OUR_WORDS = re.compile(
    r"!|\b(please|invalid|successfully|utili[sz]e|in order to|regarding|facilitate)\b", re.IGNORECASE
)


def spoken(language: str, words: str) -> str:
    """Our own words in that language, as a page writes them."""
    with override(language):
        return escape(gettext(words))


def words_of(page: str) -> str:
    """The page as it is read aloud."""
    main = page.split("<main", 1)[1].split("</main>")[0]
    lines = re.sub(r"</(p|li|h\d|dd|dt|strong|label|legend|option|span|a|button)>", ". ", main)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", lines))


def read(client: Client, address: str) -> str:
    """What is said at the address."""
    answer = client.get(address)
    assert answer.status_code == 200, address
    return words_of(answer.content.decode())
