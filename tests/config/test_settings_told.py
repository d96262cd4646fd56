"""Whoever runs the house is told of every setting that production reads, and of no other."""

import re
from pathlib import Path

from django.conf import settings

FOLDER = Path(settings.ROOT) / "site" / "config" / "settings"
READ = re.compile(r"""env(?:\.\w+)?\(\s*"([A-Z_]+)"|"([A-Z_]+)" not in env""")
REFUSED = {"DEBUG", "SECOND_FACTOR_REQUIRED", "SHOW_DEMO_SIGN_INS"}


def read_by_production() -> set[str]:
    sources = [(FOLDER / name).read_text() for name in ("base.py", "production.py", "safety.py")]
    names = {name for source in sources for found in READ.findall(source) for name in found if name}
    return names | {"DATABASE_URL", "EMAIL_URL", "DJANGO_SETTINGS_MODULE"}


def test_the_page_for_operators_names_every_setting() -> None:
    page = (Path(settings.ROOT) / "docs" / "operate.md").read_text()

    assert set(re.findall(r"^\| `([A-Z_]+)` \|", page, re.MULTILINE)) == read_by_production() - REFUSED
    assert all(f"`{name}`" in page for name in REFUSED)


def test_the_example_holds_every_setting_to_be_filled_in() -> None:
    example = (Path(settings.ROOT) / "deploy" / "samphire.env.example").read_text()

    assert set(re.findall(r"^#?([A-Z_]+)=", example, re.MULTILINE)) == read_by_production() - REFUSED
