"""Files on their way in: loaded once however many workers take them up, and forgotten when nobody settles them."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.db import connection

from accounts.models import User
from clock.schedule import jobs
from families.models import Family
from reporting.exchange.drafts import check_files, confirm, load_draft
from reporting.exchange.tasks import forget_unsettled, load_waiting_draft
from reporting.models import ImportDraft
from tests.factories.centres import CentreFactory
from tests.factories.people import somebody
from tests.reporting.rows import family, files_of, person, write_files
from tests.together import at_once
from trail.models import Entry

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
FAMILIES = 10


@pytest.fixture
def sophie() -> User:
    return somebody("coordinator", CentreFactory(slug="samares"))


@pytest.fixture
def draft(sophie: User, tmp_path: Path) -> ImportDraft:
    """Ten families, checked and found well."""
    refs = [f"F{number}" for number in range(FAMILIES)]
    rows = [row for ref in refs for row in (family(ref, "2026-01-05"), person(f"P{ref}", ref, "parent"))]
    write_files(tmp_path, files_of(*rows))
    sent = {name: (tmp_path / name).read_bytes() for name in ("families.csv", "people.csv")}
    return check_files(sent, by=sophie, now=NOON)


@pytest.mark.django_db(transaction=True)
def test_an_import_that_four_workers_load_at_once_is_loaded_once(draft: ImportDraft, sophie: User) -> None:
    confirm(draft, by=sophie)

    at_once(lambda _worker: load_draft(ImportDraft.objects.get(), now=NOON), 4)

    settled = ImportDraft.objects.get()
    assert settled.state == ImportDraft.State.LOADED
    assert [count["new"] for count in settled.counts if count["rows"]] == [FAMILIES, FAMILIES]
    assert Family.objects.count() == Entry.objects.filter(deed="imported").count() == FAMILIES


@pytest.mark.django_db
@pytest.mark.parametrize(("hours", "is_kept"), [(23, True), (25, False)])
def test_files_that_nobody_settled_for_a_day_are_forgotten(draft: ImportDraft, hours: int, is_kept: bool) -> None:
    [forget] = [job for job in jobs() if job.name == "forget files nobody settled"]

    forget.work(NOON + timedelta(hours=hours))

    draft.refresh_from_db()
    assert (draft.files is not None) is is_kept
    assert (draft.state == ImportDraft.State.CHECKED) is is_kept


@pytest.mark.django_db
def test_whoever_waits_is_told_when_the_database_refuses_what_no_check_foresaw(
    draft: ImportDraft, sophie: User
) -> None:
    confirm(draft, by=sophie)
    with connection.cursor() as cursor:  # as a rule might that the files know nothing of
        cursor.execute("CREATE UNIQUE INDEX one_family_at_a_centre ON families_family (centre_id)")

    load_waiting_draft.enqueue(str(draft.pk))

    draft.refresh_from_db()
    assert (draft.state, draft.files) == (ImportDraft.State.FAILED, None)
    assert "nothing was changed" in draft.findings[0]["reason"]
    assert not Family.objects.exists()


@pytest.mark.django_db
def test_whoever_waits_is_told_whatever_goes_wrong(draft: ImportDraft, sophie: User) -> None:
    confirm(draft, by=sophie)
    ImportDraft.objects.update(files=b"damaged on the disk")

    load_waiting_draft.enqueue(str(draft.pk))

    draft.refresh_from_db()
    assert (draft.state, draft.files) == (ImportDraft.State.FAILED, None)
    assert "nothing was changed" in draft.findings[0]["reason"]


@pytest.mark.django_db
def test_files_that_no_worker_took_up_for_a_day_are_forgotten(draft: ImportDraft, sophie: User) -> None:
    confirm(draft, by=sophie)

    forget_unsettled(NOON + timedelta(hours=25))

    draft.refresh_from_db()
    assert (draft.state, draft.files) == (ImportDraft.State.THROWN_AWAY, None)
