"""Two drawings of ours for the demonstration, made of simple shapes: a house by the marsh, and a table with tea."""

from collections.abc import Callable
from io import BytesIO

from PIL import Image, ImageDraw

WIDE, HIGH = 1200, 675
FINER = 2  # drawn twice as large, then made smaller: that makes edges smooth
SKY, SUN, GRASS, MARSH, WATER = "#cfe6ea", "#ffcf4d", "#8fb996", "#5d8a66", "#a9d3dc"
WALL, ROOF, DOOR, GLASS, FRAME = "#fdf3df", "#b65c3f", "#0f6650", "#ffe9a8", "#7a4b34"
ROOM, TABLE, CLOTH, CUP, TEA, STEAM = "#fdeccb", "#a9744f", "#e1efe0", "#ffffff", "#9a5b2f", "#e9f2ef"

Pen = ImageDraw.ImageDraw
Point = tuple[float, float]


def house(pen: Pen) -> None:
    """A white house with a green door that stands open, the marsh behind it, the sun above."""
    _oval(pen, (930, 60), (1070, 200), SUN)
    _oval(pen, (-200, 330), (700, 900), GRASS)
    _oval(pen, (450, 300), (1500, 950), MARSH)
    _box(pen, (0, 430), (WIDE, HIGH), GRASS)
    _shape(pen, [(880, 430), (1200, 430), (1200, 560), (1010, 520)], WATER)
    _box(pen, (360, 270), (800, 540), WALL)
    _shape(pen, [(320, 280), (580, 120), (840, 280)], ROOF)
    _box(pen, (700, 140), (750, 240), ROOF)
    for left in (410, 690):
        _box(pen, (left, 330), (left + 70, 410), FRAME)
        _box(pen, (left + 8, 338), (left + 62, 402), GLASS)
    _box(pen, (535, 360), (625, 540), GLASS)
    _shape(pen, [(535, 360), (490, 385), (490, 565), (535, 540)], DOOR)
    _shape(pen, [(540, 540), (620, 540), (760, 675), (420, 675)], WALL)
    for stalk in range(880, 1180, 34):
        _shape(pen, [(stalk, 600), (stalk + 6, 600), (stalk + 14, 500)], MARSH)


def tea(pen: Pen) -> None:
    """Two cups that steam on a table, and blocks for a child."""
    _box(pen, (0, 0), (WIDE, HIGH), ROOM)
    _box(pen, (760, 70), (1060, 330), FRAME)
    _box(pen, (775, 85), (1045, 315), SKY)
    _oval(pen, (0, 380), (WIDE, 860), TABLE)
    _oval(pen, (140, 400), (900, 640), CLOTH)
    for left in (280, 560):
        _oval(pen, (left - 50, 490), (left + 210, 560), STEAM)
        _oval(pen, (left + 110, 400), (left + 200, 480), CUP)
        _oval(pen, (left + 128, 418), (left + 182, 462), CLOTH)
        _box(pen, (left, 380), (left + 150, 470), CUP)
        _oval(pen, (left, 410), (left + 150, 530), CUP)
        _oval(pen, (left, 350), (left + 150, 410), CUP)
        _oval(pen, (left + 12, 360), (left + 138, 402), TEA)
        for puff, height in ((40, 300), (70, 250), (100, 290)):
            _oval(pen, (left + puff, height), (left + puff + 22, height + 50), STEAM)
    for left, top, colour in ((900, 470, DOOR), (980, 470, SUN), (940, 400, ROOF)):
        _box(pen, (left, top), (left + 74, top + 74), colour)


def png(draw: Callable[[Pen], None]) -> bytes:
    """The drawing as a file."""
    sheet = Image.new("RGB", (WIDE * FINER, HIGH * FINER), SKY)
    draw(ImageDraw.Draw(sheet))
    made = BytesIO()
    sheet.resize((WIDE, HIGH), Image.Resampling.LANCZOS).save(made, "PNG", optimize=True)
    return made.getvalue()


def _box(pen: Pen, corner: Point, opposite: Point, colour: str) -> None:
    pen.rectangle([_fine(corner), _fine(opposite)], fill=colour)


def _oval(pen: Pen, corner: Point, opposite: Point, colour: str) -> None:
    pen.ellipse([_fine(corner), _fine(opposite)], fill=colour)


def _shape(pen: Pen, points: list[Point], colour: str) -> None:
    pen.polygon([_fine(point) for point in points], fill=colour)


def _fine(point: Point) -> Point:
    return point[0] * FINER, point[1] * FINER
