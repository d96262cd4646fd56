#!/usr/bin/env python3
"""Prepares and drives Samphire with nothing but Python 3.11; `python3 dev.py` lists what it can do."""

import ctypes.util
import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
PIP_INSTALL = (PYTHON, "-m", "pip", "install", "-qq", "--disable-pip-version-check", "--no-input")
LOCKS = {
    "requirements.txt": ["pyproject.toml", "--extra", "postgres"],
    "requirements-dev.txt": ["pyproject.toml", "--extra", "postgres", "--group", "dev"],
    "requirements-pdf.txt": ["pyproject.toml", "--extra", "postgres", "--extra", "pdf"],
    "requirements-build.txt": ["--group", "build"],
    "requirements-node.txt": ["--group", "node"],
}
LOCK_OPTIONS = [
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-header",
    "--no-annotate",
    "--quiet",
]
PANGO = {
    "pango-1.0": "libpango-1.0-0",
    "pangoft2-1.0": "libpangoft2-1.0-0",
    "harfbuzz-subset": "libharfbuzz-subset0",
}


def call(*command: str | Path, **environment: str) -> None:
    """Run a command at the root of the checkout; its failure ends the whole."""
    subprocess.run(command, cwd=ROOT, env={**os.environ, **environment}, check=True)


def hand_over(*command: str) -> None:
    """Become this command inside the environment, so that signals and exit codes are its own."""
    os.chdir(ROOT)
    sys.stdout.flush()
    os.execv(PYTHON, [str(PYTHON), *command])


def once(name: str, inputs: Iterable[Path], work: Callable[[], None], makes: Path = VENV) -> None:
    """Do the work, unless it was done before for these very files."""
    digest = hashlib.sha256(str(ROOT).encode())
    for path in sorted(inputs):
        digest.update(path.read_bytes())
    stamp = VENV / "stamps" / name.replace(" ", "-")
    if makes.exists() and stamp.exists() and stamp.read_text() == digest.hexdigest():
        return
    print(f"Preparing {name}", flush=True)
    work()
    stamp.parent.mkdir(exist_ok=True)
    stamp.write_text(digest.hexdigest())


def make_environment() -> None:
    """Make .venv, also where Debian's python3-venv is missing but pip is there."""
    print("Preparing the environment in .venv", flush=True)
    if subprocess.run([sys.executable, "-m", "venv", VENV], capture_output=True).returncode == 0:
        return
    shutil.rmtree(VENV, ignore_errors=True)
    boot = ROOT / ".boot"
    try:
        call(sys.executable, "-m", "pip", "install", "-qq", "--target", boot, "virtualenv")
        call(sys.executable, "-m", "virtualenv", "--quiet", VENV, PYTHONPATH=str(boot))
    except subprocess.CalledProcessError:
        sys.exit("Python cannot make an environment here. On Debian: apt-get install python3-venv")


def install(lock: str) -> None:
    """Install exactly the files whose hashes the lock names."""
    once(f"packages of {lock}", [ROOT / lock], lambda: call(*PIP_INSTALL, "--require-hashes", "-r", lock))


def install_checkout() -> None:
    """Put site/ and the root on the environment's path; nothing is copied."""
    install("requirements-build.txt")
    arguments = ["--no-deps", "--no-build-isolation", "--editable", "."]
    once("this checkout", [ROOT / "pyproject.toml"], lambda: call(*PIP_INSTALL, *arguments))


def install_pdf() -> None:
    """What makes PDFs of leaflets, when the libraries it draws with are on the machine."""
    missing = [package for library, package in PANGO.items() if not ctypes.util.find_library(library)]
    if missing:
        print(f"Leaflets come without PDFs here. On Debian: apt-get install {' '.join(missing)}", flush=True)
    else:
        install("requirements-pdf.txt")


def path_with_npm() -> str:
    """A search path on which npm and Node are found: the machine's own, or those the package index has."""
    path = os.environ.get("PATH", os.defpath)
    if shutil.which("npm") and shutil.which("node"):
        answer = subprocess.run(["node", "--version"], capture_output=True, text=True).stdout
        version = re.match(r"v(\d+)", answer)
        if version and int(version[1]) >= 18:
            return path
    install("requirements-node.txt")
    return f"{VENV / 'bin'}{os.pathsep}{path}"


def build_assets() -> None:
    """Fetch the design system by its lock and compile our styles."""
    path = path_with_npm()
    npm = shutil.which("npm", path=path) or "npm"
    call(npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", PATH=path)
    call(npm, "run", "build", "--silent", PATH=path)


def setup(*, tools: bool = False) -> None:
    """Everything a fresh clone lacks; with tools, also what tests and checks need."""
    if not PYTHON.exists():
        make_environment()
    install("requirements-dev.txt" if tools else "requirements.txt")
    install_checkout()
    install_pdf()
    styles = [path for path in (ROOT / "site/ui/styles").rglob("*") if path.is_file()]
    packages = [ROOT / "package.json", ROOT / "package-lock.json"]
    once("styles and scripts", [*packages, *styles], build_assets, makes=ROOT / "site/ui/static/ui/build")
    words = (ROOT / "templates/locale").rglob("*.po")
    once("translations", words, lambda: call(PYTHON, "manage.py", "compile_translations"))
    (ROOT / "var").mkdir(exist_ok=True)
    if os.environ.get("DJANGO_SETTINGS_MODULE") == "config.settings.production":
        call(PYTHON, "manage.py", "collectstatic", "--noinput", "--verbosity=0")


def lock(*arguments: str) -> None:
    """Write the lock files anew; --upgrade takes newer versions."""
    setup(tools=True)
    call(*PIP_INSTALL, "uv")
    for name, sources in LOCKS.items():
        same = [] if name == "requirements.txt" else ["--constraint", "requirements.txt"]
        wanted = [*sources, *LOCK_OPTIONS, *same, *arguments, "--output-file", name]
        call(
            PYTHON, "-m", "uv", "pip", "compile", *wanted, UV_PYTHON=str(PYTHON), UV_PYTHON_DOWNLOADS="never"
        )


COMMANDS = {
    "run": (
        "start the site and its worker with the demonstration centre (--port 8010)",
        False,
        ["manage.py", "serve"],
    ),
    "test": (
        "check, then test on SQLite and PostgreSQL (or: test PYTEST-ARGUMENTS)",
        True,
        ["-m", "tests.both_databases"],
    ),
    "check": (
        "format, lint, types, layers, migrations, templates, safe settings",
        True,
        ["-m", "config.inspection"],
    ),
    "bench": ("measure how quick it is, as ratios that hold on any machine", True, ["bench/run.py"]),
    "requirements": (
        "run the tests and write docs/requirements.md",
        True,
        ["-m", "tests.requirements_report"],
    ),
    "setup": ("only prepare .venv and the browser's files", False, []),
}


def main(command: str = "", *arguments: str) -> None:
    """Do what the command line asks, or say what can be asked."""
    if sys.version_info < (3, 11):
        sys.exit("Samphire needs Python 3.11 or later.")
    if command == "lock":
        lock(*arguments)
        return
    if command not in COMMANDS:
        lines = [f"  python3 dev.py {name:13} {sentence}" for name, (sentence, _, _) in COMMANDS.items()]
        lines.append(
            "  python3 dev.py lock          write requirements*.txt anew (--upgrade: newer versions)"
        )
        sys.exit("\n".join(lines))
    _, tools, run = COMMANDS[command]
    setup(tools=tools)
    if run:
        hand_over(*run, *arguments)


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except subprocess.CalledProcessError as failure:
        sys.exit(f"Stopped: {Path(failure.cmd[0]).name} {' '.join(map(str, failure.cmd[1:]))} failed.")
    except KeyboardInterrupt:
        sys.exit(130)
