"""A parent on the staff moves records in and out, and never those of her own family nor her own."""

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from accounts.models import User
from centres.models import Centre
from families.models import Circumstance, Family
from reporting.models import ImportDraft
from tests.factories.centres import CentreFactory, SessionFactory
from tests.factories.families import AttendanceFactory, CircumstanceFactory, FamilyFactory, ParentFactory
from tests.factories.people import RoleHeldFactory
from tests.factories.volunteers import ContactFactory, PlacementFactory, VolunteerFactory, signs_in
from tests.reporting.paper import bring_in
from tests.reporting.rows import Files, came, family, files_of, helps, person, row, said, write_files
from tests.reporting.test_records_pages import PAGE, send
from volunteers.models import VettingCheck, Volunteer

pytestmark = pytest.mark.django_db


@pytest.fixture
def samares() -> Centre:
    """The centre she helps to run, and where her family is known."""
    centre: Centre = CentreFactory(samares=True)
    return centre


@pytest.fixture
def ana(samares: Centre) -> Volunteer:
    """A parent of family OWN, and a volunteer; another family is known beside hers."""
    own, other = FamilyFactory(ref="OWN", centre=samares), FamilyFactory(ref="OTHER", centre=samares)
    herself = ParentFactory(ref="ANA", family=own)
    ParentFactory(ref="BEA", family=other)
    volunteer: Volunteer = VolunteerFactory(ref="V-ANA", centre=samares, person=herself)
    VolunteerFactory(ref="V-BEA", centre=samares)
    return volunteer


@pytest.fixture(params=["at her centre", "everywhere"])
def at_work(request: pytest.FixtureRequest, client: Client, ana: Volunteer, samares: Centre) -> Client:
    """The same Ana, signed in as a coordinator."""
    user: User = signs_in(ana)
    RoleHeldFactory(user=user, code="coordinator", centre=samares if request.param == "at her centre" else None)
    client.force_login(User.objects.get(pk=user.pk))
    return client


def checked(ref: str) -> tuple[str, dict[str, str]]:
    named = {"volunteer_ref": ref, "centre": "samares", "first_name": "Ana"}
    check = {"dbs_level": "enhanced_children", "dbs_certificate": "001234567890", "dbs_issued_on": "2026-05-04"}
    return row("volunteers.csv", **named, **check)


def visited(volunteer: str, of: str) -> tuple[str, dict[str, str]]:
    pair = {"volunteer_ref": volunteer, "family_ref": of}
    return row("contacts.csv", **pair, kind="visit", started_at="2026-06-02T10:00")


ROWS = [  # a row, and whether it is about her or hers
    (helps("V-ANA", "2026-06-01"), True),
    (checked("V-ANA"), True),
    (helps("V-NEW", "2026-06-01", who="ANA"), True),
    (family("OWN", "2026-01-05"), True),
    (person("ANA", "OTHER", "parent"), True),
    (person("NEW", "OWN", "child"), True),
    (said("OWN", "income_support", "yes"), True),
    (came("ANA", "2026-01-10"), True),
    (visited("V-ANA", "OTHER"), True),
    (visited("V-BEA", "OWN"), True),
    (checked("V-BEA"), False),
    (family("OTHER", "2026-01-05"), False),
    (person("BEA", "OTHER", "parent"), False),
    (said("OTHER", "income_support", "yes"), False),
    (came("BEA", "2026-01-10"), False),
    (visited("V-BEA", "OTHER"), False),
]


@pytest.mark.parametrize(("filed", "is_hers"), ROWS)
def test_rows_about_her_or_her_family_are_answered_like_those_of_another_centre(
    at_work: Client, tmp_path: Path, filed: tuple[str, dict[str, str]], is_hers: bool
) -> None:
    draft = send(at_work, tmp_path, files_of(filed))

    assert bool(draft.errors) is is_hers
    for finding in draft.findings:
        assert "is taken" in finding["reason"] or "nobody and nothing we know" in finding["reason"]


def test_it_is_checked_once_more_when_it_is_loaded(client: Client, ana: Volunteer, tmp_path: Path) -> None:
    user = signs_in(ana)
    RoleHeldFactory(user=user, code="coordinator", centre=ana.centre)
    Volunteer.objects.filter(pk=ana.pk).update(user=None)
    client.force_login(User.objects.get(pk=user.pk))
    draft = send(client, tmp_path, files_of(checked("V-ANA"), said("OWN", "income_support", "yes")))
    assert draft.errors == 0
    Volunteer.objects.filter(pk=ana.pk).update(user=user)

    client.post(f"{PAGE}{draft.pk}/settle/")

    assert ImportDraft.objects.get().state == ImportDraft.State.FAILED
    assert not VettingCheck.objects.exists()
    assert not Circumstance.objects.exists()


def test_the_operator_still_brings_in_everybody(ana: Volunteer, tmp_path: Path) -> None:
    signs_in(ana)
    files: Files = files_of(checked("V-ANA"), said("OWN", "income_support", "yes"))
    write_files(tmp_path, {name: rows for name, rows in files.items() if rows})

    assert bring_in(tmp_path)[0] == 0
    assert VettingCheck.objects.get().volunteer == ana


def fetched(client: Client) -> str:
    """All that the files of the download say."""
    with zipfile.ZipFile(io.BytesIO(client.post(f"{PAGE}fetch/").content)) as archive:
        return "".join(archive.read(name).decode() for name in archive.namelist())


def test_what_she_fetches_leaves_out_her_family_and_herself(at_work: Client, ana: Volunteer) -> None:
    own, other = Family.objects.get(ref="OWN"), Family.objects.get(ref="OTHER")
    session: Any = SessionFactory(centre=ana.centre)
    for known in (own, other):
        CircumstanceFactory(family=known, kind="income_support")
        AttendanceFactory(person=known.people.get(), session=session)
        ContactFactory(placement=PlacementFactory(family=known, volunteer=Volunteer.objects.get(ref="V-BEA")))

    told = fetched(at_work)

    assert "OTHER" in told
    assert "V-BEA" in told
    assert "OWN" not in told
    assert "ANA" not in told
