"""A backup is made and brought back into an empty place: the rows are there, the trail fits, people sign in."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.apps import apps
from django.contrib.auth.hashers import make_password
from django.db import connections, transaction

from accounts.models import User
from tests.factories.centres import CentreFactory
from tests.factories.families import FamilyFactory
from tests.factories.people import PASSWORD, somebody
from tests.journeys.real_site import own_database
from tests.processes import ROOT, address_of_the_tests_database
from trail import actions as trail

pytestmark = pytest.mark.django_db(transaction=True)
SCRIPT = str(ROOT / "deploy" / "backup.sh")
IN_THE_NEW_PLACE = f"""
import django
django.setup()
from django.apps import apps
from django.core.management import call_command
from django.test import Client
print(sum(model._base_manager.count() for model in apps.get_models() if model._meta.app_label != "trail"))
call_command("verify_audit")
answer = Client().post("/accounts/login/", {{"login": "sophie@samphire.example", "password": {PASSWORD!r}}})
print(answer.status_code, answer.headers["Location"])
"""


def environment(database: str, media: Path) -> dict[str, str]:
    return {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "tests.clock.worker_settings",
        "DATABASE_URL": database,
        "MEDIA_ROOT": str(media),
        "PYTHONPATH": f"{ROOT / 'site'}:{ROOT}",
    }


def backup(action: str, folder: Path, database: str, media: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([SCRIPT, action, folder], env=environment(database, media), capture_output=True, text=True)


@pytest.fixture
def sophie() -> User:
    """Who signs in, with something in the trail about a family."""
    centre = CentreFactory(samares=True)
    sophie = somebody("coordinator", centre, coordinator=True)
    sophie.password = make_password(PASSWORD)
    sophie.save()
    with transaction.atomic():
        for _ in range(3):
            trail.write(by=sophie, about=FamilyFactory(centre=centre), deed="family registered")
    return sophie


@pytest.fixture
def new_place(tmp_path: Path) -> Iterator[str]:
    beside = address_of_the_tests_database()
    (tmp_path / "new").mkdir()
    with own_database(tmp_path / "new", beside) as database:
        yield database


def test_a_backup_brought_back_into_an_empty_place_holds_everything(
    sophie: User, new_place: str, tmp_path: Path
) -> None:
    here, media, folder = address_of_the_tests_database(), tmp_path / "media", tmp_path / "backup"
    (media / "documents").mkdir(parents=True)
    (media / "documents" / "leaflet.txt").write_text("Sleep")
    rows = sum(model._base_manager.count() for model in apps.get_models() if model._meta.app_label != "trail")
    connections.close_all()

    made = backup("make", folder, here, media)
    assert (made.returncode, made.stderr) == (0, "")
    restored = backup("restore", folder, new_place, tmp_path / "new media")
    assert (restored.returncode, restored.stderr) == (0, "")

    command = [sys.executable, "-c", IN_THE_NEW_PLACE]
    found = subprocess.run(command, cwd=ROOT, env=environment(new_place, media), capture_output=True, text=True)
    assert found.stdout.splitlines() == [str(rows), "The trail fits: 3 entries.", "302 /welcome/"], found.stderr
    assert (tmp_path / "new media" / "documents" / "leaflet.txt").read_text() == "Sleep"
    assert {path.stat().st_mode & 0o077 for path in folder.iterdir()} == {0}


def test_a_place_that_holds_something_is_never_written_over(sophie: User, tmp_path: Path) -> None:
    here, media, folder = address_of_the_tests_database(), tmp_path / "media", tmp_path / "backup"
    assert backup("make", folder, here, media).returncode == 0

    again = backup("restore", folder, here, tmp_path / "new media")
    assert again.returncode == 1
    assert "Restore into an empty" in again.stderr

    media.joinpath("leaflet.txt").write_text("Sleep")
    assert "holds files" in backup("restore", folder, here, media).stderr
    assert "not there yet" in backup("make", folder, here, media).stderr
