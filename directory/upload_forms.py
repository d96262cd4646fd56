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
            bare = _bare(picture, file.name) if picture.getexif() else None
        file.seek(0)
        return bare or file


def _bare(picture: Image.Image, name: str) -> SimpleUploadedFile:
    upright = ImageOps.exif_transpose(picture)
    for written in ("exif", "XML:com.adobe.xmp", "xmp", "comment", "photoshop"):
        upright.info.pop(written, None)
    kept = BytesIO()
    upright.save(kept, picture.format, quality=95, exif=b"")
    kept.seek(0)
    return SimpleUploadedFile(name, kept.getvalue(), Image.MIME.get(picture.format or "", ""))


def _kind_of(file: Any) -> str:
    """What its first bytes say it is."""
    beginning = file.read(BEGINNING)
    file.seek(0)
    return str(filetype.guess_extension(beginning) or "")


def _named(file: Any) -> str:
    return Path(file.name).suffix.removeprefix(".").lower()
