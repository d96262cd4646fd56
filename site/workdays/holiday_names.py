"""What people call each bank holiday, in one wording for every jurisdiction."""

from django.utils.translation import gettext, gettext_noop

EARLY_MAY = gettext_noop("Early May bank holiday")
SPRING = gettext_noop("Spring bank holiday")
SUMMER = gettext_noop("Summer bank holiday")

# The left side is how the "holidays" package writes it; a one-off it does not list here keeps its own name.
NAMES = {
    "New Year's Day": gettext_noop("New Year’s Day"),
    "Good Friday": gettext_noop("Good Friday"),
    "Easter Monday": gettext_noop("Easter Monday"),
    "Early May Bank Holiday": EARLY_MAY,
    "May Bank Holiday": EARLY_MAY,
    "May Day": EARLY_MAY,
    "Liberation Day": gettext_noop("Liberation Day"),
    "Spring Bank Holiday": SPRING,
    "Summer Bank Holiday": SUMMER,
    "Late Summer Bank Holiday": SUMMER,
    "Christmas Day": gettext_noop("Christmas Day"),
    "Boxing Day": gettext_noop("Boxing Day"),
}
SUBSTITUTE_MARKS = (" (substitute day)", " (observed)")


def spoken(listed: str) -> str:
    """The name for people, in the reader's language."""
    for mark in SUBSTITUTE_MARKS:
        if listed.endswith(mark):
            return gettext("%(holiday)s (substitute day)") % {"holiday": spoken(listed.removesuffix(mark))}
    return gettext(NAMES.get(listed, listed))
