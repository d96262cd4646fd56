"""Writes the lock files: exact versions and hashes for every platform, and no name of any registry."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OPTIONS = [
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-header",
    "--no-annotate",
    "--quiet",
]
FIRST = "requirements.txt"  # the others follow its versions, so that they can be installed into one environment
LOCKS = {
    FIRST: ["pyproject.toml", "--extra", "postgres"],
    "requirements-dev.txt": ["pyproject.toml", "--extra", "postgres", "--group", "dev"],
    "requirements-pdf.txt": ["pyproject.toml", "--extra", "postgres", "--extra", "pdf"],
    "requirements-build.txt": ["--group", "build"],
    "requirements-node.txt": ["--group", "node"],
}


def main(*arguments: str) -> None:
    """Compile every lock; `--upgrade` takes newer versions than those locked now."""
    # Left to itself, uv would look for a Python elsewhere.
    environment = {**os.environ, "UV_PYTHON": sys.executable, "UV_PYTHON_DOWNLOADS": "never"}
    for name, sources in LOCKS.items():
        same = [] if name == FIRST else ["--constraint", FIRST]
        command = [sys.executable, "-m", "uv", "pip", "compile", *sources, *OPTIONS, *same, *arguments]
        subprocess.run([*command, "--output-file", name], cwd=ROOT, env=environment, check=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
