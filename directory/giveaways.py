"""What in a story could give somebody away: listed for the editor, who looks at each and decides."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from centres import streets as streets_of
from directory.names_in_words import full_names

CAPITAL = r"(?:St\.|[^\W\d_a-zà-öø-ÿ][\w’'-]{0,40})"  # a word that begins with a capital letter, whatever its accent
STREET = r"Road|Street|Lane|Avenue|Close|Drive|Way|Court|Place|Gardens|Terrace|Crescent|Hill|Square|Estate|Rd|Ave"
RUE = rf"(?:L[ae]s? )?(?:Rue|Route|Mont|Clos|Chemin)(?: (?:d[eu]s?|l[ae]s?|{CAPITAL}))+"
SCHOOL = r"School|Nursery|Primary|Academy|College|Pre-?school|Playgroup"


class Kind(TextChoices):
    """Of what sort it is, in the order of the list."""

    NAME = "name", _("A full name")
    TELEPHONE = "telephone", _("A telephone number")
    EMAIL = "email", _("An e-mail address")
    ACCOUNT = "account", _("A web address or the name of an account")
    HOUSE = "house", _("A house")
    POSTCODE = "postcode", _("A postcode")
    STREET = "street", _("A street that families here live in")
    SCHOOL = "school", _("A school or nursery")
    DAY = "day", _("A full date")
    AGE = "age", _("An age to the day")
    PICTURE = "picture", _("A picture")


@dataclass(frozen=True)
class Giveaway:
    """One thing that stands in the words."""

    kind: Kind
    words: str


DAYS = [
    r"\b\d{1,2}(?:st|nd|rd|th)?\.? (?:of |de )?[^\W\d_]{3,},? (?:de )?(?:19|20)\d\d\b",
    r"\b[^\W\d_]{3,} \d{1,2}(?:st|nd|rd|th)?, (?:19|20)\d\d\b",
    r"\b\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d\d)\b",
    r"\b(?:19|20)\d\d-\d\d-\d\d\b",
]
WANTED: list[tuple[Kind, "re.Pattern[str]"]] = [
    (Kind.EMAIL, re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")),
    (Kind.ACCOUNT, re.compile(r"(?:https?://|www\.)[^\s”\"<>]+|(?<![\w.])@\w{3,}")),
    (Kind.DAY, re.compile("|".join(DAYS))),
    (Kind.TELEPHONE, re.compile(r"(?<![\w/.])(?:\+|\(?0)\d?(?:[ ()-]{0,2}\d){6,13}(?!\w)|(?<!\w)\d{6,11}(?!\w)")),
    (Kind.HOUSE, re.compile(rf"\b\d{{1,4}}[A-Za-z]?,? (?:(?:(?:L[ae]s?|{CAPITAL}) ){{1,4}}(?:{STREET})\b|{RUE})")),
    (Kind.POSTCODE, re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b", re.IGNORECASE)),
    (Kind.SCHOOL, re.compile(rf"(?:{CAPITAL} ){{1,4}}(?:{SCHOOL})\b(?: School)?")),
    (
        Kind.AGE,
        re.compile(
            r"(?<![\w-])[\w-]{1,30} (?:years?|months?|weeks?)\b[^.?!]{0,40}?\b[\w-]{1,30} days?\b"
            r"|(?<![\w-])[\w-]{1,30} days? old\b"
        ),
    ),
]


def found(lines: Iterable[str], streets: Iterable[str] = ()) -> list[Giveaway]:
    """All of it, each once, sorted by kind; `streets` are those that families of the centre live in."""
    lines, streets = list(lines), list(streets)
    told = list(dict.fromkeys(giveaway for line in lines for giveaway in _in(line, streets)))
    said = [each.words for each in told]
    names = dict.fromkeys(name for line in lines for name in full_names(line))
    told += [Giveaway(Kind.NAME, name) for name in names if not any(name in words for words in said)]
    order = list(Kind)
    return sorted(told, key=lambda each: order.index(each.kind))


def _in(line: str, streets: list[str]) -> Iterator[Giveaway]:
    taken: list[tuple[int, int]] = []
    for kind, pattern in WANTED:
        for match in pattern.finditer(line):
            if not any(begins < match.end() and match.start() < ends for begins, ends in taken):
                taken.append(match.span())
                yield Giveaway(kind, match[0])
    yield from (Giveaway(Kind.STREET, street) for street in streets if streets_of.names(line, street))
