"""Finds everything that code and templates say to people, so that no language misses a word of it. Needs no gettext."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("directory", "families", "quality", "reporting", "site", "volunteers", "templates")
TEMPLATES = {".html", ".txt"}
PLAIN = {"_", "gettext", "gettext_lazy", "gettext_noop"}
COUNTED = {"ngettext", "ngettext_lazy"}
TOLD_APART = {"pgettext", "pgettext_lazy"}
_STRING = r"""u?('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
_CALL = re.compile(rf"\b(n?p?gettext|_)\(\s*{_STRING}(?:\s*,\s*{_STRING})?(?:\s*,\s*{_STRING})?")


class Said(NamedTuple):
    """Words for people: in which sense (empty where there is only one), and what they are for many."""

    words: str
    context: str = ""
    plural: str = ""


def everything_said(root: Path = ROOT) -> dict[Said, set[str]]:
    """All words in the order in which they are said, each with the files that say them."""
    found: dict[Said, set[str]] = {}
    for path in (path for folder in FOLDERS for path in sorted((root / folder).rglob("*")) if path.is_file()):
        for said in _said_in(path):
            found.setdefault(said, set()).add(path.relative_to(root).as_posix())
    return found


def said_in_code(source: str) -> Iterator[Said]:
    """Words inside calls of gettext and its kin."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    for node in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        words = [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
        yield from _said(name, words)


def said_in_template(source: str) -> Iterator[Said]:
    """Words inside the tags `translate` and `blocktranslate`, and inside `_()`."""
    for call in _CALL.finditer(templatize(source)):
        yield from _said(call[1], [ast.literal_eval(one) for one in call.groups()[1:] if one])


def _said_in(path: Path) -> Iterator[Said]:
    if path.suffix == ".py" and "migrations" not in path.parts:
        yield from said_in_code(path.read_text(encoding="utf-8"))
    elif path.suffix in TEMPLATES:
        yield from said_in_template(path.read_text(encoding="utf-8"))


def _said(name: str, words: list[str]) -> Iterator[Said]:
    match words:
        case [one, *_rest] if name in PLAIN:
            yield Said(one)
        case [one, many, *_rest] if name in COUNTED:
            yield Said(one, plural=many)
        case [sense, one, *_rest] if name in TOLD_APART:
            yield Said(one, sense)
        case [sense, one, many, *_rest] if name == "npgettext":
            yield Said(one, sense, many)
