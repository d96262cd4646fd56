"""The library of inspection reports: what is on is read by all, what is off by staff alone, at any address."""

from datetime import date
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pytest_django.fixtures import Settings
from wagtail.blocks import StreamValue
from wagtail.documents.models import Document
from wagtail.models import Locale, Page

from accounts import actions as accounts
from centres.models import Centre
from directory.inspections import of_pages
from directory.models import CentreIndexPage, CentrePage, HomePage, LeafletIndexPage, LeafletPage, Recording
from tests.directory.conftest import NOW
from tests.factories.centres import CentreFactory
from tests.factories.people import UserFactory

PDF = b"%PDF-1.7 the whole report"


@pytest.fixture(autouse=True)
def _files_of_this_test(settings: Settings, tmp_path: object) -> None:
    """Documents are given from a folder, as they are on a real site."""
    on_disk = {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": str(tmp_path)}}
    settings.STORAGES = {**settings.STORAGES, "default": on_disk}
    settings.SECOND_FACTOR_REQUIRED = False


@pytest.fixture
def report(db: None) -> Document:
    made: Document = Document.objects.create(title="Report", file=ContentFile(PDF, "report.pdf"))
    return made


def inspection(day: date, found: str, report: Document | None = None, *, is_public: bool) -> tuple[str, dict[str, Any]]:
    facts = {"inspector": "Inspectors", "inspected_on": day, "found": found, "report": report, "is_public": is_public}
    return "inspection", facts


def written(centre: Centre, *inspections: tuple[str, dict[str, Any]]) -> CentrePage:
    page = CentrePage(slug=centre.slug, title=centre.name, centre=centre, inspections=list(inspections))
    CentreIndexPage.objects.get(locale__language_code="en").add_child(instance=page)
    return page


def signed_in(code: str = "") -> Client:
    user, client = UserFactory(), Client()
    if code:
        accounts.give_role(user, code=code, centre=None, by=None, now=NOW)
    client.force_login(user)
    return client


def opened(client: Client, address: str) -> int:
    """She reads to the end, which closes the file."""
    answer = client.get(address)
    answer.getvalue()
    return answer.status_code


def said(address: str) -> str:
    return Client().get(address).content.decode()


@pytest.mark.requirement("R000-042")
def test_the_library_holds_what_is_switched_on_at_every_centre_newest_first(
    home: HomePage, samares: Centre, report: Document
) -> None:
    tower = CentreFactory(slug="first-tower", name="First Tower")
    written(samares, inspection(date(2025, 3, 20), "Samarès is warm.", report, is_public=True),
            inspection(date(2026, 9, 1), "Nobody reads this.", is_public=False))  # fmt: skip
    written(tower, inspection(date(2026, 3, 20), "First Tower is tidy.", is_public=True))

    library = said("/inspections/")

    assert library.index("First Tower is tidy.") < library.index("Samarès is warm.")
    assert "Nobody reads this." not in library + said("/centres/samares/")
    for words in ("20 March 2025", "Inspectors", 'href="/centres/samares/"', f"/inspections/{report.pk}/report/"):
        assert words in library
    assert 'href="/inspections/"' in said("/centres/samares/")
    assert 'href="/inspections/"' in said("/centres/")


@pytest.mark.requirement("R000-042")
def test_anybody_opens_a_report_that_is_on_and_one_that_is_off_exists_for_staff_alone(
    home: HomePage, samares: Centre, report: Document
) -> None:
    page = written(samares, inspection(date(2026, 3, 20), "Warm.", report, is_public=True))
    addresses = [f"/inspections/{report.pk}/report/", report.url]
    answer = Client().get(addresses[0])
    assert (answer.getvalue(), answer.headers["Content-Type"]) == (PDF, "application/pdf")
    assert opened(signed_in(), report.url) == 200

    page.inspections[0].value["is_public"] = False
    page.save_revision().publish()

    assert [opened(signed_in(), address) for address in addresses] == [404, 404]
    assert opened(Client(), addresses[0]) == 404
    assert opened(signed_in("editor"), report.url) == 200
    assert "There is no report to read yet." in said("/inspections/")
    assert 'href="/inspections/"' not in said("/centres/")


def test_a_draft_without_its_day_and_a_preview_hold_nobody_up(home: HomePage, samares: Centre) -> None:
    unfinished: Any = inspection(date(2026, 3, 20), "Not finished.", is_public=True)
    unfinished[1]["inspected_on"] = None
    page = CentrePage(slug="samares", title="Samarès", centre=samares, live=False, inspections=[unfinished])
    CentreIndexPage.objects.get(locale__language_code="en").add_child(instance=page)

    assert "Not finished." not in signed_in("editor").get("/cms/inspections/").content.decode()
    page.inspections = [inspection(date(2026, 3, 20), "Seen before it is kept.", is_public=True)]
    assert [each.inspected_on for each in of_pages([page])] == [date(2026, 3, 20)]


def test_a_report_in_a_draft_is_not_public_yet(home: HomePage, samares: Centre, report: Document) -> None:
    page = written(samares)
    page.inspections = [inspection(date(2026, 3, 20), "Warm.", report, is_public=True)]
    page.save_revision()

    assert opened(signed_in(), report.url) == 404
    page.get_latest_revision().publish()
    assert opened(signed_in(), report.url) == 200


def test_a_file_that_another_public_page_shows_is_read_there(home: HomePage, samares: Centre, report: Document) -> None:
    written(samares, inspection(date(2026, 3, 20), "Warm.", report, is_public=False))
    tea = LeafletPage(title="Tea", slug="tea", body=[])
    LeafletIndexPage.objects.get().add_child(instance=tea)
    assert opened(signed_in(), report.url) == 404
    tea.recordings = [Recording(document=report, read_by="Maria")]
    tea.save()

    assert opened(signed_in(), report.url) == 200
    tea.unpublish()
    assert opened(signed_in(), report.url) == 404


def test_a_document_that_is_no_report_is_left_alone(home: HomePage, samares: Centre, report: Document) -> None:
    written(samares, inspection(date(2026, 3, 20), "Warm.", is_public=False))

    assert opened(signed_in(), report.url) == 200
    assert opened(Client(), f"/inspections/{report.pk}/report/") == 404


@pytest.mark.requirement("R000-042")
def test_what_was_there_before_the_switch_stays_public_and_a_new_one_begins_off(
    home: HomePage, samares: Centre, report: Document
) -> None:
    page = written(samares, inspection(date(2026, 3, 20), "Warm.", report, is_public=True))
    block, kept = page.inspections.stream_block, dict(CentrePage.objects.get().inspections.raw_data[0])
    kept["value"] = {name: value for name, value in kept["value"].items() if name != "is_public"}
    page.inspections = StreamValue(block, [kept], is_lazy=True)
    page.save()

    assert "is_public" not in CentrePage.objects.get().inspections.raw_data[0]["value"]
    assert CentrePage.objects.get().inspections[0].value["is_public"]
    assert "Warm." in said("/inspections/")
    assert opened(Client(), f"/inspections/{report.pk}/report/") == 200
    assert not block.child_blocks["inspection"].get_default()["is_public"]


def test_off_in_one_language_is_off_in_all(home: HomePage, samares: Centre) -> None:
    page = written(samares, inspection(date(2026, 3, 20), "Warm.", is_public=True))
    locale, _made = Locale.objects.get_or_create(language_code="pt")
    for above in [Page.objects.get(pk=home.pk), CentreIndexPage.objects.get(), page]:
        there = above.specific.copy_for_translation(locale, copy_parents=True)
        there.save_revision().publish()
    assert "Warm." in said("/pt/centres/samares/")

    page.inspections[0].value["is_public"] = False
    page.save_revision().publish()

    assert "Warm." not in said("/pt/centres/samares/") + said("/pt/inspections/")


@pytest.mark.requirement("R000-042")
def test_editors_see_which_are_off(home: HomePage, samares: Centre) -> None:
    page = written(samares, inspection(date(2026, 3, 20), "Warm.", is_public=False))

    shown = signed_in("editor").get("/cms/inspections/").content.decode()

    assert "No: switched off" in shown
    assert f"/cms/pages/{page.pk}/edit/" in shown
    assert signed_in().get("/cms/inspections/").status_code != 200


@pytest.mark.parametrize("count", [1, 3, 50])
def test_the_library_asks_the_database_no_more_for_more_reports(
    home: HomePage, samares: Centre, report: Document, count: int
) -> None:
    for place in range(min(count, 3)):
        centre = CentreFactory(slug=f"centre-{place}", name=f"Centre {place}")
        written(centre, *[inspection(date(2026, 3, 20), "Warm.", report, is_public=True)] * count)
    said("/inspections/")

    with CaptureQueriesContext(connection) as asked:
        said("/inspections/")

    assert len(asked) == 5
