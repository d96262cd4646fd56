"""Puts our two drawings among the demonstration's pictures, each once."""

from collections.abc import Callable

from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from wagtail.images.models import Image

from directory import drawings

Block = tuple[str, dict[str, object]]
TEA = "Two cups of tea on a table, and blocks to play with."
SAID = {
    TEA: (
        "Duas chávenas de chá numa mesa, e blocos para brincar.",
        "Dwie filiżanki herbaty na stole i klocki do zabawy.",
        "Două cești de ceai pe o masă și cuburi de joacă.",
        "Deux tasses de thé sur une table, et des cubes pour jouer.",
    )
}
HOUSE, TABLE = "Drawing: a house by the marsh", "Drawing: a table with tea"


def of_the_house() -> list[Block]:
    """For the page of a centre."""
    return [_block(HOUSE, drawings.house, "A white house whose green door stands open, with the marsh behind it.")]


def of_the_table() -> list[Block]:
    """For a leaflet."""
    return [_block(TABLE, drawings.tea, TEA)]


def _block(title: str, draw: Callable[[drawings.Pen], None], words: str) -> Block:
    return "picture", {"image": _kept(title, draw), "alt_text": words, "decorative": False}


def _kept(title: str, draw: Callable[[drawings.Pen], None]) -> Image:
    there = Image.objects.filter(title=title).first()
    if there is None:
        file = ImageFile(ContentFile(drawings.png(draw)), name="drawing.png")
        there = Image.objects.create(title=title, file=file, width=drawings.WIDE, height=drawings.HIGH)
    return there
