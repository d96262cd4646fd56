"""The form that takes exchange files: several CSV files, or one zip of them."""

import zipfile
import zlib
from collections.abc import Container, Iterable
from difflib import get_close_matches
from typing import Any, ClassVar

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from reporting.exchange.files import NAMES
from ui.forms import SamphireForm

_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError)

WORKBOOKS = (".xlsx", ".xls", ".ods", ".numbers")
MEGABYTE = 1024 * 1024
LONGEST_NAME = 120


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

    names: ClassVar[frozenset[str]] = NAMES
    largest: ClassVar[int] = 50 * MEGABYTE
    too_large: ClassVar[Promise] = _("Together these files are larger than 50 MB. Ask your operator to load them.")
    largest_unpacked: ClassVar[int] = 200 * MEGABYTE
    most_inside: ClassVar[int] = 1_000  # what a zip file may hold; each is only a name until it is read

    chosen = SeveralFilesField(
        label=_("Choose the files"),
        help_text=_("All at once: hold Ctrl or Shift while you choose. A zip file with them inside works too."),
        error_messages={"required": _("Choose at least one file.")},
    )

    def clean_chosen(self) -> dict[str, bytes]:
        """Contents by file name; refuses what is too large or has none of our names."""
        files: list[UploadedFile[Any]] = self.cleaned_data["chosen"]
        if sum(file.size or 0 for file in files) > self.largest:
            raise forms.ValidationError(str(self.too_large))
        self.unread: list[str] = []
        self.unpacked = 0
        found: dict[str, bytes] = {}
        for file in files:
            name = (file.name or "").lower()
            for one, content in (self._from_zip(file) if name.endswith(".zip") else {name: file.read()}).items():
                self._refuse_twice(one, found)
                found[one] = content
        known = {name: content for name, content in found.items() if name in self.names}
        self.unread += found.keys() - known.keys()
        if not known:
            raise forms.ValidationError(_none_known(self.unread, self.names))
        return known

    def _from_zip(self, file: UploadedFile[Any]) -> dict[str, bytes]:
        try:
            with zipfile.ZipFile(file) as archive:
                inside = self._inside(archive)
                wanted = {name: one for name, one in inside.items() if name in self.names}
                self.unpacked += sum(one.file_size for one in wanted.values())
                if self.unpacked > self.largest_unpacked:
                    raise forms.ValidationError(
                        _("What is in this zip file is too large. Ask your operator to load it.")
                    )
                self.unread += inside.keys() - wanted.keys()
                return {name: archive.read(one) for name, one in wanted.items()}
        except _BROKEN as error:
            raise forms.ValidationError(_("We cannot open this zip file. Send the CSV files themselves.")) from error

    def _inside(self, archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
        """The files in any folder of it, without what a Mac adds unseen."""
        if len(archive.infolist()) > self.most_inside:
            raise forms.ValidationError(_("There are too many files in this zip file. Send only those we know."))
        inside: dict[str, zipfile.ZipInfo] = {}
        for one in archive.infolist():
            name = one.filename.rsplit("/", 1)[-1].lower()[-LONGEST_NAME:]
            if one.is_dir() or name.startswith(".") or one.filename.startswith("__MACOSX/"):
                continue
            self._refuse_twice(name, inside)
            inside[name] = one
        return inside

    def _refuse_twice(self, name: str, found: Container[str]) -> None:
        """One of two would be lost without a word."""
        if name in self.names and name in found:
            raise forms.ValidationError(_("%s is there twice. Put all its rows in one file, then send it in.") % name)


def _none_known(names: Iterable[str], ours: Iterable[str]) -> str:
    """What to do with names like these."""
    said: list[str] = [_("We know none of these files. Their names must be: %s.") % ", ".join(sorted(ours))]
    if any(name.endswith(WORKBOOKS) for name in names):
        said.append(str(_("Open the workbook in Excel and save each sheet by itself: “Save as”, then “CSV UTF-8”.")))
    if any(name.endswith(".zip") for name in names):
        said.append(str(_("There is a zip file inside the zip file. Unpack it, then send in the files themselves.")))
    for name in sorted(name for name in names if not name.endswith((*WORKBOOKS, ".zip"))):
        if near := get_close_matches(name, ours, n=1, cutoff=0.8):
            said.append(_("Rename %(name)s to %(near)s.") % {"name": name, "near": near[0]})
    return " ".join(said[:4])
