"""The folder site/ must never hide Python's own module of that name, nor be hidden by a dependency."""

import importlib
import site
from pathlib import Path

import pytest
from django.conf import settings

FIRST_PARTY = [
    "config", "workdays", "centres", "accounts", "trail", "clock", "outbox", "ui",
    "directory", "families", "volunteers", "quality", "reporting", "bench", "tests",
]  # fmt: skip


def test_site_is_a_folder_and_never_a_package() -> None:
    assert not (settings.ROOT / "site" / "__init__.py").exists()


def test_python_keeps_its_own_site_module() -> None:
    assert site.getsitepackages()


def test_no_test_folder_takes_the_name_site() -> None:
    assert not (settings.ROOT / "tests" / "site").exists()


@pytest.mark.parametrize("name", FIRST_PARTY)
def test_our_packages_come_from_this_checkout(name: str) -> None:
    package = importlib.import_module(name)

    assert Path(str(package.__file__)).is_relative_to(settings.ROOT)


def test_every_package_of_ours_is_named_here() -> None:
    folders = [*settings.ROOT.glob("*/__init__.py"), *(settings.ROOT / "site").glob("*/__init__.py")]

    assert {path.parent.name for path in folders} == set(FIRST_PARTY)


def test_every_test_folder_is_a_package() -> None:
    folders = {path.parent for path in (settings.ROOT / "tests").rglob("test_*.py")}

    assert [folder for folder in folders if not (folder / "__init__.py").exists()] == []
