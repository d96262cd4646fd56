"""A leaflet as an editor sees it before anybody else does: her unsaved words, in each form.

Beside the form Wagtail shows a frame a few centimetres wide, looks into the page that is in it, and asks for it again
with every change. A browser's PDF viewer is a poor guest there (and phones and tablets have none), so the frame shows
what goes on paper as a page, in the style of paper. In a tab of its own the preview is the PDF.
"""

import re
from typing import TYPE_CHECKING

from django.http import HttpRequest, HttpResponse
from django.templatetags.static import static
from django.utils.functional import Promise

from directory import leaflet_pages, paper
from directory.formats import ANCHORS, ON_PAPER, Form, paper_can_be_made
from directory.printed_pictures import PICTURE, address_of

if TYPE_CHECKING:
    from directory.models.leaflets import LeafletPage

NAMED = r"""(?:(?<=<img src=")|(?<=url\(["']))"""  # an editor may write "Opening hours:9am" and mean no file
OURS = re.compile(rf"{NAMED}{paper.OURS}([\w./-]+)")
CHOSEN = re.compile(rf"{NAMED}{PICTURE}\d+-\w*")


def modes() -> list[tuple[str, str | Promise]]:
    """The forms an editor can look at; easy read also while nobody has written it."""
    return [(form.value, form.label) for form in Form if form not in ANCHORS]


def shown(request: HttpRequest, leaflet: "LeafletPage", form: Form) -> HttpResponse:
    """The leaflet in a form other than the page."""
    if form in ON_PAPER:
        is_beside = getattr(request, "in_preview_panel", False) or not paper_can_be_made()
        return _as_page(request, leaflet, form) if is_beside else _as_pdf(request, leaflet, form)
    return {Form.EASY: leaflet_pages.easy, Form.LISTEN: leaflet_pages.listen}[form](request, leaflet)


def _as_pdf(request: HttpRequest, leaflet: "LeafletPage", form: Form) -> HttpResponse:
    made = paper.made_of(paper.as_html(leaflet, form, leaflet.centre_shown(request)))
    name = paper.file_name(leaflet, form)
    return HttpResponse(made, "application/pdf", headers={"Content-Disposition": f'inline; filename="{name}"'})


def _as_page(request: HttpRequest, leaflet: "LeafletPage", form: Form) -> HttpResponse:
    words = paper.as_html(leaflet, form, leaflet.centre_shown(request), is_on_screen=True)
    words = OURS.sub(lambda found: static(found[1]), words)
    return HttpResponse(CHOSEN.sub(lambda found: address_of(found[0]), words))
