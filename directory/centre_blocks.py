"""The blocks of a centre's page: its rooms, what families told it, and what inspectors found."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock

BEFORE_THE_SWITCH = {"is_public": True}


class RoomBlock(blocks.StructBlock):
    """A room or a facility, and what it is good for."""

    name = blocks.CharBlock(max_length=60, label=_("Room or facility"))
    words = blocks.CharBlock(max_length=160, required=False, label=_("What it is good for"))

    class Meta:
        icon = "home"
        label = _("Room or facility")


class HeardBlock(blocks.StructBlock):
    """What families said, and what was done about it."""

    said = blocks.TextBlock(max_length=300, label=_("You said"), help_text=_("In their words. No name."))
    did = blocks.TextBlock(max_length=400, label=_("We did"), help_text=_("Or why it cannot be done."))
    done_on = blocks.DateBlock(required=False, label=_("When"))

    class Meta:
        icon = "comment"
        label = _("You said, we did")


class InspectionBlock(blocks.StructBlock):
    """An inspection: by whom, when, what was found, and the whole report."""

    inspector = blocks.CharBlock(max_length=100, label=_("Who inspected"))
    inspected_on = blocks.DateBlock(label=_("When"))
    found = blocks.TextBlock(max_length=500, label=_("What was found, in plain words"))
    report = DocumentChooserBlock(required=False, label=_("The report"))
    address = blocks.URLBlock(required=False, label=_("Where the report is published"))
    is_public = blocks.BooleanBlock(
        required=False,
        label=_("Families may read this report"),
        help_text=_("Off, it is on no page, and its file is for staff alone. Off in one language is off in all."),
    )

    class Meta:
        icon = "doc-full"
        label = _("Inspection")

    def to_python(self, value: dict[str, Any]) -> Any:
        """What was kept before there was a switch was public, and stays so; a new one begins switched off."""
        return super().to_python(BEFORE_THE_SWITCH | value)

    def bulk_to_python(self, values: list[dict[str, Any]]) -> Any:
        """The same, for all of a page."""
        return super().bulk_to_python([BEFORE_THE_SWITCH | value for value in values])
