"""Every check of the house that needs no test: what `python3 dev.py check` runs."""

import os
import secrets
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from config import tidiness

ROOT = Path(__file__).resolve().parents[2]
LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"
SETTINGS = {"DJANGO_SETTINGS_MODULE": "config.settings.dev", "DATABASE_URL": "sqlite://:memory:"}
SAFE_PRODUCTION = {
    "DJANGO_SETTINGS_MODULE": "config.settings.production",
    "SECRET_KEY": secrets.token_urlsafe(64),
    "TRAIL_KEY": secrets.token_urlsafe(48),
    "EMAIL_URL": "consolemail://",
    "ALLOWED_HOSTS": "samphire.example",
    "BASE_URL": "https://samphire.example",
}


@dataclass(frozen=True)
class Finding:
    """What one check said, and how long it took."""

    name: str
    passed: bool
    words: str
    seconds: float


@dataclass(frozen=True)
class Command:
    """A check that is another program: it passes when that program exits with 0."""

    arguments: tuple[str, ...]
    environment: tuple[tuple[str, str], ...] = ()

    def __call__(self) -> tuple[bool, str]:
        environment = {**os.environ, **SETTINGS, **dict(self.environment)}
        command = [sys.executable, *self.arguments]
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
        return done.returncode == 0, done.stdout + done.stderr


def command(*arguments: str, **environment: str) -> Command:
    return Command(arguments, tuple(environment.items()))


CHECKS: dict[str, Callable[[], tuple[bool, str]]] = {
    "types": command("-m", "mypy"),
    "lint": command("-m", "ruff", "check"),
    "format": command("-m", "ruff", "format", "--check"),
    "layers": command("-c", LINT_IMPORTS, PYTHONPATH="site"),
    "migrations": command("manage.py", "makemigrations", "--check", "--dry-run"),
    "settings": command("manage.py", "check", "--fail-level", "WARNING"),
    "safe settings": command("manage.py", "check", "--deploy", "--fail-level", "WARNING", **SAFE_PRODUCTION),
    "templates compile": command("manage.py", "compile_templates"),
    "templates format": command("-m", "djlint", "templates", "--check"),
    "templates lint": command("-m", "djlint", "templates", "--lint", "--quiet"),
    "file lengths": tidiness.lengths,
    "no registry hosts": tidiness.registry_hosts,
    "site is no package": tidiness.site_is_no_package,
}


def run(name: str) -> Finding:
    """Run one check and say at once how it went."""
    started = time.monotonic()
    passed, words = CHECKS[name]()
    finding = Finding(name, passed, words.strip(), time.monotonic() - started)
    print(f"{'ok' if passed else 'FAILED':7} {name:20} {finding.seconds:5.1f} s", flush=True)
    return finding


def inspect() -> bool:
    """Run all checks, two at a time, then show what the failed ones said; True when all passed."""
    with ThreadPoolExecutor(max_workers=2) as pool:
        findings = list(pool.map(run, CHECKS))
    for finding in findings:
        if not finding.passed:
            print(f"\n--- {finding.name}\n{finding.words}", flush=True)
        elif finding.name == "file lengths" and finding.words:
            print(f"\n{finding.words}", flush=True)
    return all(finding.passed for finding in findings)


if __name__ == "__main__":
    sys.exit(0 if inspect() else 1)
