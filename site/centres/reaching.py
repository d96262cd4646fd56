"""How to reach a centre, as it stands under letters that concern it: read from its own record, in one place."""

from django.utils.translation import gettext as _

from centres.models import Centre


def signed(words: str, centre: Centre | None) -> str:
    """The letter with how to reach its centre below; where it concerns no one centre, the letter as it is."""
    return f"{words.rstrip()}\n\n{ending(centre)}\n" if centre else words


def ending(centre: Centre) -> str:
    """Name, telephone and mailbox, in the language that is on."""
    lines = [
        centre.name,
        _("Telephone: %s") % centre.phone if centre.phone else "",
        _("E-mail: %s") % centre.email if centre.email else "",
    ]
    return "\n".join(line for line in lines if line)
