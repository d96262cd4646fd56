"""The shapes that components show: plain facts, put together by views, never by templates."""

from dataclasses import dataclass, field
from typing import Literal

from django.utils.functional import Promise

Words = str | Promise
Tone = Literal["", "good", "soon", "late", "alarm", "now", "people"]


@dataclass(frozen=True)
class Tag:
    """A state in one to three words."""

    words: Words
    tone: Tone = ""
    icon: str = ""


@dataclass(frozen=True)
class Button:
    """One thing to do. `about` is read out after the label; `post` makes it a form of its own."""

    label: Words
    url: str
    tone: Literal["", "quiet", "alarm"] = ""
    about: Words = ""
    icon: str = ""
    post: bool = False


@dataclass(frozen=True)
class VisitCard:
    """Somebody who is out: `gone` and `over` are the percentages of her track."""

    state: Literal["late", "now", "next"]
    tag: Words
    who: Words
    where: Words
    note: Words = ""
    gone: int = 0
    over: int = 0
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True)
class PromisedTime:
    """One promised time. `day` of `days` are counted in working days and shown as pips."""

    state: Literal["kept", "missed", "now", "late", "later"]
    what: Words
    notes: tuple[Words, ...] = ()
    now: Words = ""
    day: int | None = None
    days: int | None = None


@dataclass(frozen=True)
class Said:
    """A part of a record: what happened, what somebody thinks, or what was added later."""

    kind: Literal["fact", "view", "fix"]
    label: Words
    words: str


@dataclass(frozen=True)
class Happening:
    """One entry of a chronology."""

    title: Words
    meta: Words
    words: Words = ""
    said: tuple[Said, ...] = ()
    decision: bool = False
    url: str = ""


@dataclass(frozen=True)
class Look:
    """Somebody who opened this record."""

    who: str
    words: Words
    role: Words = ""


@dataclass(frozen=True)
class Resident:
    """A person where she lives."""

    name: str
    words: Words = ""
    age: Words = ""
    child: bool = False
    url: str = ""
    tags: tuple[Tag, ...] = ()


@dataclass(frozen=True)
class Home:
    """A home and who lives there; a child may live in two."""

    name: Words
    words: Words = ""
    people: tuple[Resident, ...] = ()


@dataclass(frozen=True)
class Row:
    """A line that leads somewhere."""

    title: Words
    url: str
    words: Words = ""
    tag: Tag | None = None


@dataclass(frozen=True)
class Door:
    """A big link with an icon and a sentence."""

    title: Words
    url: str
    icon: str
    words: Words = ""


@dataclass(frozen=True)
class WeekDay:
    """One thing that is on; `lang` where title and words are not in the reader's language. `known`: ages and cost."""

    day: Words
    hours: Words
    title: Words
    words: Words = ""
    tag: Tag | None = None
    url: str = ""
    lang: str = ""
    known: Words = ""


@dataclass(frozen=True)
class Chip:
    """A choice among a few; `remove` says that it takes a chosen filter away."""

    label: Words
    url: str
    current: bool = False
    remove: bool = False
    count: int | None = None
    lang: str = ""  # of its words, where it may not be the page's


@dataclass(frozen=True)
class Fact:
    """A name and what stands beside it. `answer` shows yes, no or not asked instead of words."""

    name: Words
    words: Words = ""
    answer: str | None = None
    url: str = ""
    lang: str = ""  # of the words, where it is not the reader's


@dataclass(frozen=True)
class Numbers:
    """The figures behind a stat: a heading for each column, and rows whose first cell is the period."""

    caption: Words
    heads: tuple[Words, ...]
    rows: tuple[tuple[Words | int, ...], ...]


@dataclass(frozen=True)
class Judged:
    """Where a number stands against its target, in words; the tone only adds to them. `note` says who says so."""

    words: Words = ""
    tone: Tone = ""
    note: Words = ""
    link: Button | None = None


@dataclass(frozen=True)
class Stat:
    """A number that is never alone. `parts` are yes, no and not asked; `points` a label and a value each."""

    name: Words
    value: Words
    of: Words = ""
    code: Words = ""
    target: Words = ""
    note: Words = ""
    counts: Words = ""
    parts: tuple[int, int, int] | None = None
    points: tuple[tuple[Words, float | None], ...] = ()
    points_label: Words = ""
    unit: str = ""
    numbers: Numbers | None = None
    judged: Judged | None = None
    links: tuple[Button, ...] = field(default=())
