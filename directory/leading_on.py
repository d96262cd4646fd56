"""Where a page of words leads on to: apps above give a page a button, whatever its editors have written there."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.functional import Promise

from ui.shapes import Button


@dataclass(frozen=True)
class Way:
    """The words of a button, and the name of the address it leads to."""

    label: str | Promise
    url_name: str

    @property
    def button(self) -> Button:
        """The button, leading there in the reader's language."""
        return Button(self.label, reverse(self.url_name))


_ways: dict[str, Way] = {}


def register(slug: str, way: Way) -> None:
    """Let the page of this short name lead there; called in an AppConfig.ready()."""
    _ways[slug] = way


def way_on(slug: str) -> Way | None:
    """Where the page leads on to, if an app has said so."""
    return _ways.get(slug)
