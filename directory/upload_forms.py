"""What editors upload: documents of a few kinds, judged by what is in them and not by what they call themselves."""

from pathlib import Path
from typing import Any

import filetype
from django import forms
from django.conf import settings
from django.utils.translation import gettext as _
from wagtail.documents.forms import BaseDocumentForm

BEGINNING = 8192  # bytes: word processors say what they are within these


class DocumentForm(BaseDocumentForm):
    """A document as editors upload it. Images are judged by Wagtail itself, in the same way."""

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


def _kind_of(file: Any) -> str:
    """What its first bytes say it is."""
    beginning = file.read(BEGINNING)
    file.seek(0)
    return str(filetype.guess_extension(beginning) or "")


def _named(file: Any) -> str:
    return Path(file.name).suffix.removeprefix(".").lower()
