"""The ways of being in touch, as tiles to press."""

from django.urls import reverse

from ui.shapes import Door
from volunteers.models import Contact

ICONS = {
    Contact.Kind.VISIT: "home",
    Contact.Kind.PHONE: "phone",
    Contact.Kind.MESSAGE: "text",
    Contact.Kind.GROUP: "people",
    Contact.Kind.VIDEO: "speech",
}
FEW = 4


def tiles(*, few: bool = False) -> list[Door]:
    """One for each kind; the four usual ones on the first page."""
    kinds = list(ICONS.items())[: FEW if few else None]
    return [Door(kind.label, reverse("my:write_kind", args=[kind.value]), icon) for kind, icon in kinds]
