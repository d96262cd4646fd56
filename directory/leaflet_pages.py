"""A leaflet as pages of its own, easy to read and to listen to: the same for readers and for an editor's preview."""

from typing import TYPE_CHECKING, Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import override

from directory import reading_aloud
from directory.behind import standing_of
from directory.formats import Form, forms_of
from directory.models.lines import told

if TYPE_CHECKING:
    from directory.models.leaflets import LeafletPage


def easy(request: HttpRequest, leaflet: "LeafletPage") -> HttpResponse:
    """Short sentences, each with its picture."""
    return render(request, "directory/leaflet_easy.html", _page(request, leaflet, Form.EASY))


def listen(request: HttpRequest, leaflet: "LeafletPage") -> HttpResponse:
    """The words in the order a voice reads them."""
    page = _page(request, leaflet, Form.LISTEN)
    return render(request, "directory/leaflet_listen.html", page | {"lines": lines(request, leaflet)})


def _page(request: HttpRequest, leaflet: "LeafletPage", form: Form) -> dict[str, Any]:
    """What every form says: from whom it is, which others there are, and how its translation stands."""
    centre = told(leaflet.centre_shown(request))
    return {"page": leaflet, "centre": centre, "forms": forms_of(leaflet, form), "standing": standing_of(leaflet)}


def lines(request: HttpRequest, leaflet: "LeafletPage") -> list[reading_aloud.Line]:
    """What a voice says, in the language of the leaflet."""
    with override(leaflet.language):
        return reading_aloud.lines_of(leaflet, told(leaflet.centre_shown(request)))
