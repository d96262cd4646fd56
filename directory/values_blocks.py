"""The blocks of our values: one in which they are written, and one that tells them again on other pages."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from directory.our_values import FIRST, easy_in, values_in
from directory.pictures import PICTURES


class Value(blocks.StructValue):
    """A value that knows what its picture shows."""

    @property
    def shows(self) -> str:
        """The picture in words, for a PDF that is read aloud."""
        return str(dict(PICTURES).get(self["picture"], ""))


class ValueBlock(blocks.StructBlock):
    """One of our values, also in easy words."""

    words = blocks.CharBlock(max_length=300, label=_("What we believe"))
    easy = blocks.CharBlock(max_length=120, required=False, label=_("The same as one short sentence"))
    picture = blocks.ChoiceBlock(choices=PICTURES, required=False, label=_("Picture for easy read"))

    class Meta:
        icon = "pick"
        label = _("Value")
        value_class = Value


class ValuesBlock(blocks.ListBlock):
    """All of them, where they are written."""

    def __init__(self, **facts: Any) -> None:
        super().__init__(ValueBlock(), **facts)

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        """In the language of the page they stand on."""
        context: dict[str, Any] = super().get_context(value, parent_context=parent_context)
        return context | {"values": value, "language": language_of(parent_context)}

    class Meta:
        icon = "pick"
        label = _("Our values, written here")
        template = "directory/blocks/values.html"


class OurValuesBlock(blocks.StaticBlock):
    """The same on any other page."""

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        """As they are public now, in the language of the page where it is there."""
        context: dict[str, Any] = super().get_context(value, parent_context=parent_context)
        language, values = values_in(language_of(parent_context))
        return context | {"values": values, "language": language}

    class Meta:
        icon = "pick"
        label = _("Our values")
        admin_text = _("Shows our values as they are written on the page with the address /values/.")
        template = "directory/blocks/values.html"


class EasyValuesBlock(blocks.StaticBlock):
    """The same in easy read."""

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        """Those that have easy words and a picture."""
        context: dict[str, Any] = super().get_context(value, parent_context=parent_context)
        return context | {"values": easy_in(language_of(parent_context))}

    class Meta:
        icon = "pick"
        label = _("Our values")
        admin_text = _("Shows the easy words and pictures of our values from the page with the address /values/.")
        template = "directory/blocks/easy_values.html"


def language_of(context: Any) -> str:
    """Of the page that is being written; the first where a block stands on none."""
    page = (context or {}).get("page")
    return str(page.locale.language_code) if page else FIRST
