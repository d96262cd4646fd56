"""Every interval as a line of the settings page: the figure, whose it is, and where it comes from."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from centres.figures import Figure, figures_at
from centres.intervals import IntervalCode
from centres.models import Centre
from ui.shapes import Tag


@dataclass(frozen=True)
class FigureRow:
    """How long one thing may take, in words."""

    what: str
    figure: str
    whose: Tag
    source: str | Promise
    url: str


def figure_rows(centre: Centre | None) -> list[FigureRow]:
    """What holds at the centre; without one, what holds wherever a centre has no figure of its own."""
    figures = figures_at(centre)
    return [_row(figures[code], centre) for code in IntervalCode]


def _row(figure: Figure, centre: Centre | None) -> FigureRow:
    code = figure.code
    url = (
        reverse("settings:change_figure", args=[centre.slug, code.value])
        if centre
        else reverse("settings:change_figure_everywhere", args=[code.value])
    )
    figure_words = code.measure.said(figure.amount)
    return FigureRow(str(capfirst(code.label)), figure_words, _whose(figure), code.measure.source, url)


def _whose(figure: Figure) -> Tag:
    if figure.own is not None:
        return Tag(_("This centre’s own"), "people")
    return Tag(_("Starting figure")) if figure.everybodys is None else Tag(_("Every centre’s"), "now")
