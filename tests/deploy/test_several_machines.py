"""Two web servers and two workers on one PostgreSQL, with production's settings: they act as one."""

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from allauth.mfa.totp.internal.auth import TOTP
from django.contrib.auth.hashers import PBKDF2PasswordHasher
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.db import connection, transaction
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from accounts.models import User
from clock.heartbeat import DEAD_AFTER
from clock.models import Heartbeat
from config.settings import base
from families.models import Family
from outbox.models import Message
from reporting.models import ImportDraft
from tests.accounts.codes import SECRET, code
from tests.deploy.house import House, open_house
from tests.deploy.post_office import PostOffice
from tests.deploy.visitor import Visitor
from tests.factories.centres import CentreFactory
from tests.factories.people import PASSWORD, somebody
from tests.factories.volunteers import PlacementFactory, VisitFactory
from tests.processes import wait_until
from tests.reporting.rows import family, files_of, person, write_files
from trail import ends
from trail.models import Entry

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif("connection.vendor != 'postgresql'", reason="several machines share a PostgreSQL"),
]
FAMILIES = 40


@pytest.fixture
def post_office() -> Iterator[PostOffice]:
    with PostOffice() as post:
        yield post


@pytest.fixture
def paul() -> User:
    """A manager with an authenticator app, and a volunteer of his who should have checked out five minutes ago."""
    samares, now = CentreFactory(samares=True), timezone.now()
    paul = somebody("manager", samares, email=f"{uuid4().hex}@samphire.example")
    paul.password = PBKDF2PasswordHasher().encode(PASSWORD, "salt")
    paul.save()
    TOTP.activate(paul, SECRET)
    two_hours_ago, soon_before = now - timedelta(hours=2), now - timedelta(minutes=5)
    placement = PlacementFactory(volunteer__centre=samares)
    VisitFactory(placement=placement, planned_start=two_hours_ago, planned_end=soon_before, checked_in_at=two_hours_ago)
    return paul


@pytest.fixture
def house(tmp_path: Path, paul: User, post_office: PostOffice, settings) -> Iterator[House]:
    """Two of each, started in the same moment as somebody's `run_due_work`."""
    settings.CACHES = base.CACHES
    call_command("createcachetable")
    with open_house(tmp_path, post_office.port) as house:
        house.open_web()
        house.open_web()
        house.open_worker("ada")
        house.open_worker("ben")
        by_hand = house.manage("run_due_work")
        house.wait_until_all_answer()
        assert by_hand.wait(90) == 0
        yield house


def test_they_act_as_one(house: House, paul: User, post_office: PostOffice, tmp_path: Path) -> None:
    an_overdue_visit_is_said_once(paul, post_office)
    browser = signed_in_at_one_and_known_at_the_other(house, paul)
    a_letter_asked_for_at_one_is_sent_once(house, paul, post_office)
    wrong_passwords_are_counted_for_both_together(house)
    an_import_is_loaded_once_although_its_worker_is_killed(house, browser, tmp_path)
    call_command("verify_audit")


def an_overdue_visit_is_said_once(paul: User, post_office: PostOffice) -> None:
    wait_until(lambda: post_office.times(paul.email, "A visit is overdue"))
    wait_until(lambda: Heartbeat.objects.count() == 2)

    assert sorted(Message.objects.values_list("kind", flat=True)) == ["email", "sms"]
    assert post_office.times(paul.email, "A visit is overdue") == 1


def signed_in_at_one_and_known_at_the_other(house: House, paul: User) -> Visitor:
    browser, (first, second) = Visitor(), house.webs
    asked = browser.post(first, "/accounts/login/", login=paul.email, password=PASSWORD)
    assert asked.leads == "/accounts/2fa/authenticate/"
    assert browser.post(second, "/accounts/2fa/authenticate/", code=code()).leads == "/welcome/"

    assert [browser.get(web, "/staff/").status for web in house.webs] == [200, 200]
    assert Visitor().get(second, "/staff/").leads.startswith("/accounts/login/")
    return browser


def a_letter_asked_for_at_one_is_sent_once(house: House, paul: User, post_office: PostOffice) -> None:
    """And no more than three in an hour, counted for both."""
    for number in range(4):
        Visitor().post(house.webs[number % 2], "/accounts/password/reset/", email=paul.email)

    wait_until(lambda: not Message.objects.filter(kind="email").exclude(state="sent").exists())
    assert post_office.times(paul.email, "Choose a new password") == 3
    assert set(Message.objects.filter(kind="email").values_list("tries", flat=True)) == {1}


def wrong_passwords_are_counted_for_both_together(house: House) -> None:
    """Ten an hour for one e-mail from browsers nobody knows, all tried in the same moment."""
    email, browsers = f"{uuid4().hex}@samphire.example", [Visitor(f"198.51.100.{number}") for number in range(14)]

    def attempt(number: int) -> int:
        web = house.webs[number % 2]
        return browsers[number].post(web, "/accounts/login/", login=email, password="wrong").status

    with ThreadPoolExecutor(4) as pool:
        answers = Counter(pool.map(attempt, range(14)))

    assert answers == {200: 10, 429: 4}


def an_import_is_loaded_once_although_its_worker_is_killed(house: House, browser: Visitor, folder: Path) -> None:
    first, second = house.webs
    page = browser.post(first, "/staff/reports/records/", chosen=paper_lists(folder)).leads
    with transaction.atomic():
        ends.hold()  # nobody can write in the trail now, so the load stops half-way
        assert browser.post(second, f"{page}settle/").leads == browser.post(first, f"{page}settle/").leads == page
        wait_until(somebody_waits_for_us)
        [task] = DBTaskResult.objects.running()
        house.workers[task.worker_ids[-1]].kill()
        house.workers[task.worker_ids[-1]].wait()
    assert ImportDraft.objects.get().state == ImportDraft.State.WAITING
    half_a_minute_passes(task.worker_ids[-1])

    wait_until(lambda: ImportDraft.objects.get().state == ImportDraft.State.LOADED)
    task = DBTaskResult.objects.get(task_path__endswith="load_waiting_draft")
    assert sorted(task.worker_ids) == ["ada", "ben"]
    assert Family.objects.filter(ref__startswith="F-").count() == FAMILIES
    assert Entry.objects.filter(deed="imported").count() == FAMILIES


def paper_lists(folder: Path) -> list[SimpleUploadedFile]:
    """A folder of families, each with a parent."""
    refs = [f"F-{number:04}" for number in range(FAMILIES)]
    rows = [row for ref in refs for row in (family(ref, "2026-01-05"), person(f"P{ref}", ref, "parent"))]
    write_files(folder, files_of(*rows))
    return [SimpleUploadedFile(name, (folder / name).read_bytes()) for name in ("families.csv", "people.csv")]


def somebody_waits_for_us() -> bool:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
        )
        return bool(cursor.fetchone()[0]) and DBTaskResult.objects.running().exists()


def half_a_minute_passes(worker: str) -> None:
    """As far as this worker is concerned."""
    Heartbeat.objects.filter(worker_id=worker).update(seen_at=timezone.now() - DEAD_AFTER)
