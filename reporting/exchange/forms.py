"""The form that takes exchange files: several CSV files, or one zip of them."""

import zipfile
import zlib
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from reporting.exchange.files import NAMES
from ui.forms import SamphireForm

_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError)

LARGEST = 50 * 1024 * 1024
LARGEST_UNPACKED = 200 * 1024 * 1024


class SeveralFilesInput(forms.ClearableFileInput):
    """A file box that takes several files at once."""

    allow_multiple_selected = True
    template_name = "django/forms/widgets/file.html"


class SeveralFilesField(forms.FileField):
    """Cleans to a list of uploaded files."""

    widget = SeveralFilesInput

    def clean(self, data: Any, initial: Any = None) -> list[UploadedFile[Any]]:
        """Every file is cleaned as one would be."""
        several = (data if isinstance(data, list | tuple) else [data]) or [None]
        return [super(SeveralFilesField, self).clean(one, initial) for one in several]


class SendFilesForm(SamphireForm):
    """Which files; gives back their contents by name, and as `unread` the names of those we do not know."""

    chosen = SeveralFilesField(
        label=_("Choose the files"),
        help_text=_("All at once: hold Ctrl or Shift while you choose. A zip file with them inside works too."),
        error_messages={"required": _("Choose at least one file.")},
    )

    def clean_chosen(self) -> dict[str, bytes]:
        """Contents by file name; refuses what is too large or has none of our names."""
        files: list[UploadedFile[Any]] = self.cleaned_data["chosen"]
        if sum(file.size or 0 for file in files) > LARGEST:
            raise forms.ValidationError(
                _("Together these files are larger than 50 MB. Ask your operator to load them.")
            )
        self.unread: list[str] = []
        found: dict[str, bytes] = {}
        for file in files:
            name = (file.name or "").lower()
            found |= self._from_zip(file) if name.endswith(".zip") else {name: file.read()}
        known = {name: content for name, content in found.items() if name in NAMES}
        if not known:
            raise forms.ValidationError(
                _("We know none of these files. Their names must be: %s.") % ", ".join(sorted(NAMES))
            )
        self.unread += found.keys() - known.keys()
        return known

    def _from_zip(self, file: UploadedFile[Any]) -> dict[str, bytes]:
        try:
            with zipfile.ZipFile(file) as archive:
                inside = {
                    one.filename.rsplit("/", 1)[-1].lower(): one for one in archive.infolist() if not one.is_dir()
                }
                wanted = {name: one for name, one in inside.items() if name in NAMES}
                if sum(one.file_size for one in wanted.values()) > LARGEST_UNPACKED:
                    raise forms.ValidationError(
                        _("What is in this zip file is too large. Ask your operator to load it.")
                    )
                self.unread += inside.keys() - wanted.keys()
                return {name: archive.read(one) for name, one in wanted.items()}
        except _BROKEN as error:
            raise forms.ValidationError(_("We cannot open this zip file. Send the CSV files themselves.")) from error
