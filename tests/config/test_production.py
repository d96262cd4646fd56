"""Production starts only with safe settings, says which is unsafe, and answers with the headers we promise."""

import os
import subprocess
import sys

import pytest
from django.conf import settings

SAFE = {
    "DJANGO_SETTINGS_MODULE": "config.settings.production",
    "SECRET_KEY": "kept-in-the-safe-of-the-centre-0123456789-abcdefghij-XYZ",
    "TRAIL_KEY": "another-key-kept-in-another-safe-9876543210",
    "ALLOWED_HOSTS": "samphire.example",
    "DATABASE_URL": "sqlite:////tmp/samphire-never-opened.sqlite3",
    "EMAIL_URL": "consolemail://",
}


def start(**changes: str | None) -> subprocess.CompletedProcess[str]:
    """Run Django's own check for going live, in a process with nothing but these settings."""
    wanted = {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/")} | SAFE | changes
    environment = {name: value for name, value in wanted.items() if value is not None}
    command = [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"]
    return subprocess.run(command, cwd=settings.ROOT, env=environment, capture_output=True, text=True, check=False)


def test_safe_settings_pass_djangos_check_for_going_live_with_nothing_silenced() -> None:
    result = start()

    assert result.returncode == 0, result.stderr
    assert "no issues (0 silenced)" in result.stdout


UNSAFE = [
    ("SECRET_KEY", "short"),
    ("TRAIL_KEY", ""),
    ("TRAIL_KEY", SAFE["SECRET_KEY"]),
    ("ALLOWED_HOSTS", ""),
    ("EMAIL_URL", None),
    ("ALLOWED_HOSTS", "*"),
    ("DEBUG", "on"),
    ("SECOND_FACTOR_REQUIRED", "off"),
    ("SHOW_DEMO_SIGN_INS", "on"),
    ("MAP_TILES", "http://tiles.samphire.example/{z}/{x}/{y}.png"),
    ("MAP_TILES", "https://tiles.samphire.example/map.png"),
]


@pytest.mark.parametrize(("name", "value"), UNSAFE)
def test_one_unsafe_setting_stops_the_start_and_is_named(name: str, value: str | None) -> None:
    result = start(**{name: value})

    assert result.returncode != 0
    assert f"- {name} " in result.stderr
