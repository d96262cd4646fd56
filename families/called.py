"""What a family is called, in the language of whoever reads: "Pereira and Hamon family", "Família Pereira e Hamon"."""

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

BETWEEN = ", "  # the stored name is nothing but last names, so it belongs to no language


def called(name: str) -> str:
    """The stored name as a heading or a line of a list."""
    return _("%(names)s family") % {"names": _joined(name)}


def called_in_a_sentence(name: str, ref: str) -> str:
    """The same where other words go before it; by its reference when nobody has a last name."""
    if name:
        return pgettext("in a sentence", "%(names)s family") % {"names": _joined(name)}
    return pgettext("in a sentence", "family %(ref)s") % {"ref": ref}


def _joined(name: str) -> str:
    first, comma, last = name.rpartition(BETWEEN)
    return _("%(first)s and %(last)s") % {"first": first, "last": last} if comma else name
