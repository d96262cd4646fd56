"""A picture among the words of a page: what it shows is said in words, or it is there for the eye alone."""

from copy import copy
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.images.blocks import ImageBlock, ImageChooserBlock

LONGEST = 200
SILENT = _("Say what the picture shows, or tick that it is only for the eye. Who cannot see it hears these words.")


class PictureBlock(ImageBlock):
    """Wagtail's image block with words of ours; in a migration it stands as Wagtail's own."""

    def __init__(self, required: bool = True, **kwargs: Any) -> None:
        said = blocks.CharBlock(
            required=False,
            max_length=LONGEST,
            label=_("What it shows, in words"),
            help_text=_("One sentence. It is read aloud, and stands where pictures cannot."),
        )
        eye = blocks.BooleanBlock(
            default=False, required=False, label=_("It is only for the eye: whoever cannot see it misses nothing")
        )
        chosen = ImageChooserBlock(required=required, label=_("Picture"))
        blocks.StructBlock.__init__(self, [("image", chosen), ("alt_text", said), ("decorative", eye)], **kwargs)

    def clean(self, value: Any) -> Any:
        """The picture, with its words. Raises the sentence beside the field for words."""
        if value and not self.is_deferred_validation and not value.decorative and not value.contextual_alt_text:
            raise StructBlockValidationError(block_errors={"alt_text": ValidationError(SILENT)})
        return super().clean(value)

    def _struct_value_to_image(self, struct_value: Any) -> Any:
        """Wagtail hangs the words on the picture: with one picture for two blocks, the last words would stand twice."""
        return super()._struct_value_to_image(dict(struct_value) | {"image": copy(struct_value.get("image"))})

    class Meta:
        icon = "image"
        label = _("Picture")
        template = "directory/blocks/picture.html"
