"""The forms in which a leaflet can be had, and where: to read, to print, large, easy, to listen to, as a film."""

from importlib.util import find_spec
from io import BytesIO
from typing import TYPE_CHECKING

import segno
from django.conf import settings
from django.db.models import TextChoices
from django.urls import reverse
from django.utils.translation import gettext, override
from django.utils.translation import gettext_lazy as _

from ui.shapes import Chip

if TYPE_CHECKING:
    from directory.models.leaflets import LeafletPage


class Form(TextChoices):
    """What one leaflet is offered as; the words are those of the bar on its page."""

    WEB = "web", _("Read here")
    EASY = "easy", _("Easy read, with pictures")
    LISTEN = "listen", _("To listen to")
    AUDIO = "audio", _("Recording")
    FILM = "film", _("Film in British Sign Language")
    PAPER = "paper", _("To print (PDF)")
    LARGE = "large", _("In large print (PDF)")
    EASY_PAPER = "easy_paper", _("Easy read, to print (PDF)")


ANCHORS = {Form.AUDIO: "#recording", Form.FILM: "#film"}  # where on a page of ours it begins
ON_PAPER = {Form.PAPER: "leaflet.pdf", Form.LARGE: "large-print.pdf", Form.EASY_PAPER: "easy-read.pdf"}


def forms_of(leaflet: "LeafletPage", current: Form = Form.WEB) -> list[Chip]:
    """Every form it can be had in now."""
    return [Chip(form.label, address_in(leaflet, form), form == current) for form in Form if can_be_had(leaflet, form)]


def can_be_had(leaflet: "LeafletPage", form: Form) -> bool:
    """Easy read, a recording and a film when somebody has made them; paper when this machine can make it."""
    if form in ANCHORS:
        return bool(leaflet.film) if form == Form.FILM else leaflet.recording is not None
    easy = bool(leaflet.easy) or form not in {Form.EASY, Form.EASY_PAPER}
    return easy and (form not in ON_PAPER or paper_can_be_made())


def paper_can_be_made() -> bool:
    """Whether WeasyPrint was installed: set-up leaves it out where Debian's Pango is missing."""
    return find_spec("weasyprint") is not None


def address_in(leaflet: "LeafletPage", form: Form) -> str:
    """Where that form is, behind the reader's own language."""
    match form:
        case Form.WEB:
            return leaflet.address
        case Form.FILM:
            return leaflet.address + ANCHORS[form]
        case Form.AUDIO:
            return reverse("directory:leaflet_listen", args=[leaflet.slug]) + ANCHORS[form]
        case Form.EASY | Form.LISTEN:
            return reverse(f"directory:leaflet_{form}", args=[leaflet.slug])
        case _:
            return reverse("directory:leaflet_on_paper", args=[leaflet.slug, ON_PAPER[form]])


def whole_address(leaflet: "LeafletPage", form: Form = Form.WEB) -> str:
    """Where to find it from anywhere, in the language it is written in."""
    with override(leaflet.language):
        return str(settings.WAGTAILADMIN_BASE_URL).rstrip("/") + address_in(leaflet, form)


def in_words(leaflet: "LeafletPage") -> str:
    """Its address as people type it."""
    return whole_address(leaflet).split("://", 1)[1].rstrip("/")


def qr_of(leaflet: "LeafletPage") -> str:
    """A square for a telephone's camera, which leads to the leaflet: black on white, also in the dark."""
    square = segno.make(whole_address(leaflet), error="m", micro=False)
    title = gettext("QR code: leads to this leaflet")
    drawn = BytesIO()
    square.save(drawn, kind="svg", xmldecl=False, nl=False, scale=4, border=4, light="#fff", omitsize=True, title=title)
    return drawn.getvalue().decode()
