"""Why the form of a harvested listing cannot be saved: what is changed here would be overwritten."""

from typing import Any

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from wagtail.locks import BaseLock


class KeptElsewhereLock(BaseLock):
    """For everybody, and nobody can open it here."""

    def __init__(self, thing: Any, harvested: Any) -> None:
        super().__init__(thing)
        self.source, self.original = harvested.source, harvested.original

    def for_user(self, user: object) -> bool:
        """Whoever it is."""
        return True

    def get_message(self, user: object) -> SafeString:
        """Where it comes from, and who can change it."""
        said = _("This comes from {source} and is not edited here: the next reading would overwrite it.")
        more = _("Whoever should change it is {publisher}{contact}.")
        contact = f", {self.source.contact}" if self.source.contact else ""
        return format_html(
            '{} {} <a href="{}">{}</a>',
            said.format(source=self.source.name),
            more.format(publisher=self.source.publisher, contact=contact),
            self.original,
            _("The original"),
        )

    def get_locked_by(self, user: object) -> str:
        """In the side panel."""
        return _("Kept by %(source)s") % {"source": self.source.name}

    def get_description(self, user: object) -> str:
        """Beneath it."""
        return _("It is changed there, and comes from there again.")
