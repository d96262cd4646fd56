"""A leaflet as pages of its own, easy to read and to listen to: the same for readers and for an editor's preview."""

from typing import TYPE_CHECKING

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import override

from directory import reading_aloud
from directory.formats import Form, forms_of
from directory.models.lines import told

if TYPE_CHECKING:
    from directory.models.leaflets import LeafletPage


def easy(request: HttpRequest, leaflet: "LeafletPage") -> HttpResponse:
    """Short sentences, each with its picture."""
    page = {"page": leaflet, "centre": told(leaflet.centre_shown(request)), "forms": forms_of(leaflet, Form.EASY)}
    return render(request, "directory/leaflet_easy.html", page)


def listen(request: HttpRequest, leaflet: "LeafletPage") -> HttpResponse:
    """The words in the order a voice reads them."""
    page = {"page": leaflet, "centre": told(leaflet.centre_shown(request)), "forms": forms_of(leaflet, Form.LISTEN)}
    return render(request, "directory/leaflet_listen.html", page | {"lines": lines(request, leaflet)})


def lines(request: HttpRequest, leaflet: "LeafletPage") -> list[reading_aloud.Line]:
    """What a voice says, in the language of the leaflet."""
    with override(leaflet.language):
        return reading_aloud.lines_of(leaflet, told(leaflet.centre_shown(request)))
