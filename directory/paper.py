"""Leaflets on paper: a tagged PDF (PDF/UA), made when somebody asks, then kept while its words stay the same."""

from base64 import b64decode, b64encode
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.contrib.staticfiles import finders
from django.core.cache import cache
from django.template.loader import render_to_string
from django.utils.translation import override

from centres.models import Centre
from directory.behind import standing_of
from directory.formats import Form, in_words, qr_of, whole_address
from directory.models.lines import told
from directory.printed_pictures import PICTURE, Printed, printed

if TYPE_CHECKING:
    from directory.models.leaflets import LeafletPage

KEPT_FOR = timedelta(days=30)
OURS = "ours:"  # how the style sheet and the words name a file of ours; nothing else is fetched
KINDS = {".woff2": "font/woff2", ".svg": "image/svg+xml"}


class NotOursError(ValueError):
    """The paper asks for nothing from anywhere but our own static files and what editors put in."""


def pdf(leaflet: "LeafletPage", form: Form, centre: Centre | None) -> bytes:
    """The leaflet in that form. What was made before of the very same words is given again."""
    words = as_html(leaflet, form, centre)
    key = f"paper:{sha256(words.encode()).hexdigest()}"
    if kept := cache.get(key):
        return b64decode(kept)
    made = made_of(words)
    cache.set(key, b64encode(made).decode(), int(KEPT_FOR.total_seconds()))
    return made


def as_html(leaflet: "LeafletPage", form: Form, centre: Centre | None, *, is_on_screen: bool = False) -> str:
    """What is printed: words, style, and the centre's telephone as it is now; so a change of any makes it anew."""
    with override(leaflet.language):
        page = {
            "page": leaflet,
            "standing": standing_of(leaflet),
            "centre": told(centre),
            "is_large": form == Form.LARGE,
            "is_on_screen": is_on_screen,
            "is_easy": form == Form.EASY_PAPER,
            "says_contact": any(block.block_type == "contact" for block in leaflet.body),
            "qr": qr_of(leaflet),
            "in_words": in_words(leaflet),
            "address": whole_address(leaflet),
        }
        return render_to_string("directory/paper/leaflet.html", page)


def file_name(leaflet: "LeafletPage", form: Form) -> str:
    """What it is called when it is kept: slug, form, language and version."""
    return f"{leaflet.slug}-{form.value.replace('_', '-')}-{leaflet.language}-{leaflet.version}.pdf"


def made_of(words: str) -> bytes:
    """Those words as a PDF. They are kept nowhere."""
    from weasyprint import HTML  # needs Pango, which not every machine has
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    class OnlyOurs(URLFetcher):
        """Fonts and pictures from our own folder, and the pictures that editors chose."""

        def fetch(self, url: str, headers: Any = None) -> Any:
            """The file, whatever scheme a clever address may have."""
            file = printed(url) if url.startswith(PICTURE) else _our_file(url)
            return URLFetcherResponse(url, file.content, {"Content-Type": file.kind})

    page = HTML(string=words, base_url=settings.WAGTAILADMIN_BASE_URL, url_fetcher=OnlyOurs())
    made: bytes = page.write_pdf(pdf_variant="pdf/ua-1", custom_metadata=False)
    return made


def _our_file(url: str) -> Printed:
    name = url.removeprefix(OURS)
    found = finders.find(name) if url.startswith(OURS) and Path(name).suffix in KINDS else None
    if not isinstance(found, str):
        raise NotOursError(url)
    return Printed(Path(found).read_bytes(), KINDS[Path(name).suffix])
