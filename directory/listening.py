"""Words as a voice should say them: abbreviations in full, numbers to ring in groups, hours as people say them."""

import re

# What a voice reads badly, and what to say instead; letters apart are said one by one.
SPOKEN: dict[str, dict[str, str]] = {
    "en": {
        "e.g.": "for example", "i.e.": "that is", "etc.": "and so on", "GP": "doctor", "GPs": "doctors",
        "DBS": "D B S", "SEND": "special educational needs and disabilities", "NHS": "N H S", "QR": "Q R", "&": "and",
    },
    "pt": {"p. ex.": "por exemplo", "etc.": "e assim por diante", "DBS": "D B S", "Dr.ª": "doutora", "Dr.": "doutor"},
    "pl": {"np.": "na przykład", "itd.": "i tak dalej", "tel.": "telefon", "DBS": "D B S", "ul.": "ulica"},
    "ro": {"de ex.": "de exemplu", "etc.": "și așa mai departe", "tel.": "telefon", "DBS": "D B S", "str.": "strada"},
    "fr": {"p. ex.": "par exemple", "etc.": "et ainsi de suite", "tél.": "téléphone", "DBS": "D B S"},
}  # fmt: skip
NUMBER = re.compile(r"(?<![\d/.-])(?:\+?\d[\d ]{4,}\d|999|112|111)(?![\d/-])")
HOURS = re.compile(r"\b(\d{1,2})(?::(\d{2}))?\s?(am|pm)\b")
PARTS_OF_THE_DAY = {"am": "in the morning", "pm": "in the afternoon"}
EVENING = 6  # from six o’clock people say evening
DASH = re.compile(r"(?<=\d)\s?–\s?(?=\d)")
TO = {"en": "to", "pt": "a", "pl": "do", "ro": "până la", "fr": "à"}


def as_heard(words: str, language: str = "en") -> str:
    """The same words, ready for a voice in that language."""
    for written, said in sorted(SPOKEN.get(language, {}).items(), key=lambda pair: -len(pair[0])):
        words = re.sub(rf"(?<!\w){re.escape(written)}(?!\w)", said, words)
    words = DASH.sub(f" {TO.get(language, '-')} ", words)
    words = HOURS.sub(_hour, words) if language == "en" else words
    return NUMBER.sub(lambda found: digit_by_digit(found[0]), words)


def digit_by_digit(number: str) -> str:
    """A number to ring, digit by digit, with a rest between the groups: 0 1 5 3 4, 5 1 9, 0 0 0."""
    groups = [piece for group in number.replace("+", "+ ").split() for piece in _pieces(group)]
    return ", ".join(" ".join(group) for group in groups)


def _pieces(group: str) -> list[str]:
    """Six digits are heard as three and three; what is shorter stays whole."""
    return [group[:3], group[3:]] if len(group) == 6 else [group]


def _hour(found: re.Match[str]) -> str:
    hour, minutes, half = found[1], found[2], found[3]
    evening = half == "pm" and EVENING <= int(hour) < 12
    said = hour if not minutes or minutes == "00" else f"{hour} {minutes}"
    return f"{said} {'in the evening' if evening else PARTS_OF_THE_DAY[half]}"
