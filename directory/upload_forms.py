"""What editors upload: documents and pictures, judged by what is in them and not by what they call themselves."""

from io import BytesIO
from pathlib import Path
from typing import Any

import filetype
from django import forms
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils.translation import gettext as _
from PIL import Image, ImageOps
from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.forms import BaseImageForm

BEGINNING = 8192  # bytes: word processors say what they are within these


class DocumentForm(BaseDocumentForm):
    """A document as editors upload it."""

    def clean_file(self) -> Any:
        """The file, unless it holds something other than its name says. Raises ValidationError."""
        file = self.cleaned_data["file"]
        if "file" in self.changed_data and _kind_of(file) != _named(file):
            kinds = ", ".join(settings.WAGTAILDOCS_EXTENSIONS).upper()
            raise forms.ValidationError(
                _("This file does not hold what its name says. Save it again as one of %(kinds)s, then choose it.")
                % {"kinds": kinds}
            )
        return file


class PictureForm(BaseImageForm):
    """A picture as editors upload it: Wagtail judges what it is, and where it was taken is not kept."""

    def clean_file(self) -> Any:
        """The file, without what a camera writes into it beside the picture: place, moment, whose camera."""
        file = self.cleaned_data["file"]
        if "file" not in self.changed_data or not file:
            return file
        with Image.open(file) as picture:
            return _bare(picture, file.name)


def _bare(picture: Image.Image, name: str) -> SimpleUploadedFile:
    """Drawn anew, upright, with nothing but its colours: whatever else was written into it, under whichever name."""
    kind = "JPEG" if picture.format == "MPO" else str(picture.format)  # telephones keep a second picture in one file
    moves = kind != "JPEG" and getattr(picture, "is_animated", False)
    upright = picture if moves else ImageOps.exif_transpose(picture)
    kept = BytesIO()
    upright.save(kept, kind, quality=95, save_all=moves, exif=b"", xmp=b"", comment=b"")
    return SimpleUploadedFile(name, kept.getvalue(), Image.MIME[kind])


def _kind_of(file: Any) -> str:
    """What its first bytes say it is."""
    beginning = file.read(BEGINNING)
    file.seek(0)
    return str(filetype.guess_extension(beginning) or "")


def _named(file: Any) -> str:
    return Path(file.name).suffix.removeprefix(".").lower()
