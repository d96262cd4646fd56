"""First names with a surname behind them, as far as capital letters tell."""

import re
from collections.abc import Iterator

WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
# Inside a surname.
BETWEEN = frozenset({
    "da", "das", "de", "del", "den", "der", "des", "do", "dos", "du", "e", "la", "le", "van", "von", "y",
})  # fmt: skip
# Written large because they begin a sentence, or always: nobody's first name.
NOT_NAMES = frozenset({
    "A", "About", "After", "All", "Also", "An", "And", "Another", "Any", "As", "At", "Away",
    "Because", "Before", "Both", "But", "By", "Can", "Dad", "Dr", "Each", "Even", "Every", "Everybody",
    "Everything", "First", "For", "From", "Grandad", "Granny", "He", "Help", "Her", "Here", "His", "How",
    "I", "If", "In", "Is", "It", "Its", "Last", "Later", "Many", "Miss", "More", "Most",
    "Mr", "Mrs", "Ms", "Mum", "My", "Next", "No", "Nobody", "Not", "Nothing", "Now", "Of",
    "On", "Once", "One", "Only", "Or", "Our", "Out", "She", "Since", "Six", "So", "Some",
    "Somebody", "Soon", "Still", "Ten", "That", "The", "Their", "Then", "There", "These", "They", "This",
    "Those", "Three", "Through", "To", "Today", "Two", "Until", "Up", "We", "What", "When", "Where",
    "Which", "While", "Who", "Why", "With", "Yes", "Yesterday", "You", "Your", "Monday", "Tuesday",
    "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mondays", "Tuesdays", "Wednesdays", "Thursdays",
    "Fridays", "Saturdays", "Sundays", "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December", "Christmas", "Easter", "English", "Portuguese",
    "Polish", "Romanian", "French",
})  # fmt: skip


def full_names(line: str) -> Iterator[str]:
    """Two and more words in a row that are written large, with the small ones of a surname between them."""
    run: list[re.Match[str]] = []
    for word in WORD.finditer(line):
        if run and not _follows(line, run[-1], word):
            yield from _name(line, run)
            run = []
        if _may_be_name(word[0]) or (run and word[0] in BETWEEN):
            run.append(word)
        else:
            yield from _name(line, run)
            run = []
    yield from _name(line, run)


def _may_be_name(word: str) -> bool:
    return word[0].isupper() and word not in NOT_NAMES and not word.isupper()


def _follows(line: str, before: re.Match[str], word: re.Match[str]) -> bool:
    return line[before.end() : word.start()] == " "


def _name(line: str, run: list[re.Match[str]]) -> Iterator[str]:
    while run and run[-1][0] in BETWEEN:
        run = run[:-1]
    if len(run) > 1:
        yield line[run[0].start() : run[-1].end()]
