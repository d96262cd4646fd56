"""How long something took, as people type it: 90, 90 min, 1h30, 1 h 30, 1:30, 1.5 hours. Text in, minutes out."""

import re

MINUTES_AN_HOUR = 60
_HOURS = r"(?:h|hr|hrs|hours?|heures?|horas?|godz|godziny?|godzin|or[aăe])\.?"
_MINUTES = r"(?:m|min|mins|minutes?|minutos?|minut[aye]?|')\.?"
_FORMS = (
    re.compile(rf"(?P<minutes>\d{{1,4}})\s*(?:{_MINUTES})?"),
    re.compile(r"(?P<hours>\d{1,4}):(?P<minutes>[0-5]?\d)"),
    re.compile(rf"(?P<hours>\d{{1,4}})\s*{_HOURS}(?:\s*(?P<minutes>[0-5]?\d)\s*(?:{_MINUTES})?)?"),
    re.compile(rf"(?P<hours>\d{{1,4}}[.,]\d{{1,4}})\s*{_HOURS}"),
)


def minutes_in(typed: str) -> int | None:
    """The whole minutes that were meant, or nothing when nobody can tell."""
    text = typed.strip().casefold()
    found = next((match for form in _FORMS if (match := form.fullmatch(text))), None)
    if found is None:
        return None
    named = found.groupdict(default="0")
    hours = float(named.get("hours", "0").replace(",", "."))
    return round(hours * MINUTES_AN_HOUR) + int(named.get("minutes", "0"))
