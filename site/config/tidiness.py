"""What may not lie in the tree: long files, hosts of package registries, a package file in site/."""

import os
import re
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
REGISTRY_HOST = re.compile(r"(?:pypi|npmjs|pythonhosted|debian)\.(?:org|com)|\"resolved\"\s*:\s*\"http", re.IGNORECASE)
SOURCES = {".py", ".html", ".jinja", ".js", ".scss", ".sh"}
LONG, TOO_LONG = 200, 250


def tree(root: Path) -> Iterator[Path]:
    """Every file that belongs to the project, so none that .gitignore names."""
    ignored = [".git", *(line.strip().rstrip("/") for line in (root / ".gitignore").read_text().splitlines())]
    for folder, folders, files in os.walk(root):
        here = Path(folder).relative_to(root)

        def kept(name: str, here: Path = here) -> bool:
            return not any(fnmatch(name, line) or (here / name).as_posix() == line for line in ignored)

        folders[:] = filter(kept, folders)
        yield from (root / here / name for name in filter(kept, files))


def lengths(root: Path = ROOT) -> tuple[bool, str]:
    """No source over 250 lines; those over 200 are named."""
    sources = [path for path in tree(root) if path.suffix in SOURCES and "migrations" not in path.parts]
    counts = {path.relative_to(root): len(path.read_text(encoding="utf-8").splitlines()) for path in sources}
    long = {path: count for path, count in sorted(counts.items()) if count > LONG}
    words = [f"{path}: {count} lines, {TOO_LONG} at most" for path, count in long.items()]
    return all(count <= TOO_LONG for count in long.values()), "\n".join(words)


def registry_hosts(root: Path = ROOT) -> tuple[bool, str]:
    """Where packages come from is the machine's affair; a name here would break the set-up elsewhere."""
    found = [
        f"{path.relative_to(root)}:{number}: {line.strip()[:120]}"
        for path in tree(root)
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), start=1)
        if REGISTRY_HOST.search(line)
    ]
    return not found, "\n".join(found)


def site_is_no_package(root: Path = ROOT) -> tuple[bool, str]:
    """With site/__init__.py a debugger would lose Django, because Python has a module `site` of its own."""
    present = (root / "site" / "__init__.py").exists()
    return not present, "Delete site/__init__.py: site/ is a folder on the path." if present else ""
