"""What a family is called, in the language of whoever reads: "Pereira and Hamon family", "Família Pereira e Hamon"."""

from collections.abc import Sequence

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


def in_words(names: Sequence[str]) -> str:
    """ "Carla", "Carla and Leo", "Carla, Leo and Mia"."""
    known = [name for name in names if name]
    if len(known) < 2:
        return "".join(known)
    return _("%(first)s and %(last)s") % {"first": ", ".join(known[:-1]), "last": known[-1]}


def _joined(name: str) -> str:
    return in_words(name.split(BETWEEN))
