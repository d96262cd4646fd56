"""A file to hear, given whole or in the piece a player asks for: some telephones play nothing they cannot ask so."""

import re
from typing import IO

from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseBase

RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})", re.ASCII)


def given(request: HttpRequest, file: IO[bytes], size: int, kind: str) -> HttpResponseBase:
    """The file; where one piece is wanted, that piece; 416 where there is no such piece."""
    wanted = _wanted(request.headers.get("Range", ""))
    if wanted is None:
        answer: HttpResponseBase = FileResponse(file, content_type=kind)
    elif piece := piece_of(*wanted, size):
        answer = _piece(file, *piece, size, kind)
    else:
        file.close()
        answer = HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}"})
    answer.headers["Accept-Ranges"] = "bytes"
    return answer


def _wanted(said: str) -> tuple[str, str] | None:
    """One piece; what names none, several, or ends before it begins is ignored (RFC 9110, 14.2)."""
    found = RANGE.fullmatch(said)
    first, last = found.groups() if found else ("", "")
    is_backwards = bool(first and last) and int(last) < int(first)
    return (first, last) if (first or last) and not is_backwards else None


def piece_of(first: str, last: str, size: int) -> tuple[int, int] | None:
    """The first and the last byte of the piece, counted from 0; "-5" means the last five."""
    if not first:
        begins, ends = max(0, size - int(last)), size - 1
    else:
        begins, ends = int(first), min(int(last) if last else size - 1, size - 1)
    return (begins, ends) if begins <= ends else None


def _piece(file: IO[bytes], begins: int, ends: int, size: int, kind: str) -> HttpResponse:
    with file:
        file.seek(begins)
        content = file.read(ends - begins + 1)
    return HttpResponse(
        content, status=206, content_type=kind, headers={"Content-Range": f"bytes {begins}-{ends}/{size}"}
    )
