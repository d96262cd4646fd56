"""What tests of the directory's files in the browser share: files as a browser sends them, and what came of it."""

import io
import re
import zipfile
from pathlib import Path

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils.html import strip_tags

from reporting.models import ListingsDraft

PAGE = "/cms/directory/files/"


def zipped(folder: Path) -> SimpleUploadedFile:
    """Everything in the folder, as the download gives it."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in folder.iterdir():
            archive.write(path, path.name)
    return SimpleUploadedFile("directory.zip", packed.getvalue())


def send(client: Client, *chosen: SimpleUploadedFile, **more: str) -> str:
    """Choose the files; gives back the page that follows, as it is read."""
    return shown(client.post(PAGE, {"chosen": list(chosen), **more}, follow=True).content.decode())


def settle(client: Client, **more: str) -> str:
    """Press the button of the newest one; gives back the page that follows."""
    draft = ListingsDraft.objects.latest("made_at")
    return shown(client.post(f"{PAGE}{draft.pk}/settle/", more, follow=True).content.decode())


def shown(page: str) -> str:
    """The words of the page."""
    main = page[page.index('class="nice-padding"') :] if 'class="nice-padding"' in page else page
    return re.sub(r"\s+", " ", strip_tags(main))
