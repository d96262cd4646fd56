"""Pictures that editors put among the words, as paper has them: large enough to print, and no larger."""

from mimetypes import guess_type
from typing import NamedTuple

from wagtail.images.models import Image, Rendition

PICTURE = "picture:"  # how the words on paper name one
LARGE_ENOUGH = "max-1400x1400"  # across the page that is over 200 dots for each inch


class Printed(NamedTuple):
    """A file for the printer."""

    content: bytes
    kind: str


def source_of(image: Image) -> str:
    """Its name in the words on paper. Another picture has another, so that what was made before is not given."""
    return f"{PICTURE}{image.pk}-{image.get_file_hash()}"


def printed(source: str) -> Printed:
    """The file behind such a name; WebP comes as PNG, because not every reader of PDF knows it."""
    rendition = _large_enough(source)
    with rendition.file.open() as file:
        return Printed(file.read(), guess_type(rendition.file.name)[0] or "")


def address_of(source: str) -> str:
    """Where a browser finds the same file."""
    return str(_large_enough(source).url)


def _large_enough(source: str) -> Rendition:
    image = Image.objects.get(pk=int(source.removeprefix(PICTURE).partition("-")[0]))
    rendition: Rendition = image.get_rendition(LARGE_ENOUGH)
    return rendition
