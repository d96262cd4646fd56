"""Which levels of DBS check are deep enough, for what, where and since when (domain notes, 1.1 and 1.5).

Visiting a home alone needs an enhanced check. England asks more since 1 September 2026: whoever is with children
regularly, even with somebody beside her, needs the children's barred list as well (Crime and Policing Act 2026).
"""

from datetime import date

from django.utils.translation import gettext_lazy as _

BASIC, STANDARD, ENHANCED, ENHANCED_CHILDREN = "basic", "standard", "enhanced", "enhanced_children"
NAMES = {
    BASIC: _("Basic"),
    STANDARD: _("Standard"),
    ENHANCED: _("Enhanced"),
    ENHANCED_CHILDREN: _("Enhanced with children’s barred list"),
}
ENGLAND = "GB-ENG"
ENGLAND_CHANGED_ON = date(2026, 9, 1)


def deep_enough_to_visit(jurisdiction: str, *, on: date, regular: bool) -> frozenset[str]:
    """The levels with which somebody may visit a home alone."""
    if barred_list_needed(jurisdiction, on=on, regular=regular):
        return frozenset({ENHANCED_CHILDREN})
    return frozenset({ENHANCED, ENHANCED_CHILDREN})


def barred_list_needed(jurisdiction: str, *, on: date, regular: bool) -> bool:
    """Whether the law of the place asks for the children's barred list."""
    return jurisdiction == ENGLAND and regular and on >= ENGLAND_CHANGED_ON
