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
    """A search path on which npm and Node are found: the machine's own, or those from Python's package index."""
    path = os.environ.get("PATH", os.defpath)
    if shutil.which("npm") and node_is_new_enough():
        return path
    install("requirements-node.txt")
    return f"{VENV / 'bin'}{os.pathsep}{path}"


def node_is_new_enough() -> bool:
    """Sass needs a Node that can require() a module; Debian 12 has Node 18, which cannot."""
    if not shutil.which("node"):
        return False
    answer = subprocess.run(["node", "--version"], capture_output=True, text=True).stdout
    version = tuple(int(number) for number in re.findall(r"\d+", answer))
    return (20, 19) <= version < (21,) or version >= (22, 12)


def build_assets() -> None:
    """Fetch the design system by its lock and compile our styles."""
    path = path_with_npm()
    npm = shutil.which("npm", path=path) or "npm"
    call(npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", PATH=path)
    call(npm, "run", "build", "--silent", PATH=path)


def prepare(*, tools: bool = False) -> None:
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
    (ROOT / "var" / "static").mkdir(parents=True, exist_ok=True)
    if os.environ.get("DJANGO_SETTINGS_MODULE") == "config.settings.production":
        call(PYTHON, "manage.py", "collectstatic", "--noinput", "--verbosity=0")


def run(*arguments: str) -> None:
    """Start the site and its worker with the demonstration centre (--port 8010)."""
    prepare()
    hand_over("manage.py", "serve", *arguments)


def test(*arguments: str) -> None:
    """Check, then test on SQLite and PostgreSQL; or give pytest its arguments (and --postgres)."""
    prepare(tools=True)
    hand_over("-m", "tests.both_databases", *arguments)


def check() -> None:
    """Format, lint, types, layers, migrations, templates, settings, the tree."""
    prepare(tools=True)
    hand_over("-m", "config.inspection")


def bench(*options: str) -> None:
    """Measure how quick it is, as ratios that hold on any machine (--quick: with fewer families)."""
    prepare(tools=True)
    hand_over("-m", "bench.run", *options)


def requirements(*arguments: str) -> None:
    """Run the tests and write docs/requirements.md: what is met, and which tests show it."""
    prepare(tools=True)
    hand_over("-m", "tests.requirements_report", *arguments)


def setup() -> None:
    """Only prepare .venv and the files for the browser."""
    prepare()


def lock(*arguments: str) -> None:
    """Write requirements*.txt anew (--upgrade takes newer versions)."""
    prepare(tools=True)
    call(*PIP_INSTALL, "uv")
    hand_over("-m", "config.locks", *arguments)


def main(name: str = "", *arguments: str) -> None:
    """Do what the command line asks, or say what can be asked."""
    if sys.version_info < (3, 11):
        sys.exit("Samphire needs Python 3.11 or later.")
    commands = {command.__name__: command for command in (run, test, check, bench, requirements, setup, lock)}
    if name in commands:
        commands[name](*arguments)
        return
    for command in commands.values():
        print(f"  python3 dev.py {command.__name__:13} {command.__doc__}")
    sys.exit(f"There is no command {name}." if name else 0)


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except subprocess.CalledProcessError as failure:
        sys.exit(f"Stopped, because this failed: {' '.join(map(str, failure.cmd))}")
    except KeyboardInterrupt:
        sys.exit(130)
