from pathlib import Path

import pytest

from config import tidiness


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A tree with one good file, and one folder that git ignores."""
    (tmp_path / ".gitignore").write_text(".venv/\n*.mo\nsite/ui/build/\n")
    (tmp_path / "good.py").write_text("word = 1\n" * tidiness.LONG)
    return tmp_path


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def test_a_tidy_tree_passes_in_silence(checkout: Path) -> None:
    assert tidiness.lengths(checkout) == (True, "")
    assert tidiness.registry_hosts(checkout) == (True, "")
    assert tidiness.site_is_no_package(checkout) == (True, "")


@pytest.mark.parametrize(
    ("lines", "passes", "is_named"),
    [(200, True, False), (201, True, True), (250, True, True), (251, False, True)],
)
def test_files_are_named_over_200_lines_and_refused_over_250(
    checkout: Path, lines: int, passes: bool, is_named: bool
) -> None:
    write(checkout / "families" / "views.py", "word = 1\n" * lines)

    passed, words = tidiness.lengths(checkout)

    assert passed == passes
    assert ("families/views.py" in words) == is_named


@pytest.mark.parametrize("path", ["families/migrations/0001_initial.py", "docs/list.csv", ".venv/lib/long.py"])
def test_what_nobody_wrote_or_reads_as_code_may_be_long(checkout: Path, path: str) -> None:
    write(checkout / path, "word = 1\n" * 400)

    assert tidiness.lengths(checkout) == (True, "")


@pytest.mark.parametrize(
    "line",
    [
        "--index-url https://" + "pypi" + ".org/simple",
        "files." + "pythonhosted" + ".org",
        '"resolved"' + ': "https://mirror.example/sass.tgz"',
    ],
)
def test_the_name_of_a_package_registry_is_found(checkout: Path, line: str) -> None:
    write(checkout / "deploy" / "setup.txt", f"first\n{line}\n")

    passed, words = tidiness.registry_hosts(checkout)

    assert not passed
    assert words.startswith("deploy/setup.txt:2: ")


@pytest.mark.parametrize("path", [".venv/pip.conf", "site/ui/build/package.json", "templates/locale/pt/django.mo"])
def test_ignored_files_are_not_searched(checkout: Path, path: str) -> None:
    write(checkout / path, "https://" + "npmjs" + ".com")

    assert tidiness.registry_hosts(checkout) == (True, "")


def test_a_package_file_in_site_is_refused(checkout: Path) -> None:
    write(checkout / "site" / "__init__.py", "")

    assert not tidiness.site_is_no_package(checkout)[0]
