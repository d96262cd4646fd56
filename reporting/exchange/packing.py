"""Files between the check and the load: packed in one, and for a moment a folder again."""

import io
import zipfile
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from reporting.exchange.files import NAMES


def packed(files: Mapping[str, bytes]) -> bytes:
    """All of them in one."""
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return into.getvalue()


@contextmanager
def unpacked(pack: bytes, names: Collection[str] = NAMES) -> Iterator[Path]:
    """Those of them whose names we know, in a folder that is gone afterwards."""
    with TemporaryDirectory(prefix="samphire-import-") as folder, zipfile.ZipFile(io.BytesIO(pack)) as archive:
        for name in {*names} & {*archive.namelist()}:
            (Path(folder) / name).write_bytes(archive.read(name))
        yield Path(folder)
