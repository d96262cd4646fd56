"""An editor brings the directory's files in: she reads what would change, then takes all of it in or nothing."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone
from pytest_django.fixtures import Settings
from wagtail.models import Workflow

from directory.models import Organisation, Service
from reporting.listings.tasks import forget_listings
from reporting.listings.writing import export_services
from reporting.models import ListingsDraft
from tests.directory.test_listing_editors import desk_of
from tests.factories.services import a_full_service, a_service
from tests.reporting.brought import PAGE, send, settle, zipped
from tests.reporting.listing_folders import change, empty
from trail.models import Entry

pytestmark = pytest.mark.django_db


@pytest.fixture
def publisher(client: Client, settings: Settings) -> Client:
    return desk_of("publisher", client, settings)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One service with everything, written out."""
    a_full_service()
    export_services(tmp_path)
    return tmp_path


def test_what_would_change_is_told_field_by_field_and_nothing_is_kept(publisher: Client, folder: Path) -> None:
    a_service("Tea club")
    change(folder, "services.csv", 2, name="Baby hour", max_months="24")
    change(folder, "times.csv", 2, starts="10:00")

    page = send(publisher, zipped(folder))

    assert "services.csv: 0 new, 1 changed, 0 as before. 1 of the services is not in the file" in page
    assert "Name Before: Grupo de bebés à terça After: Baby hour" in page
    assert "To this age, in months Before: 18 After: 24" in page
    assert "11am, from 1 September 2026 After: Tuesday, 10 to 11am, from 1 September 2026" in page
    assert "How to come, in words" not in page
    assert Service.objects.public().filter(name="Grupo de bebés à terça").exists()
    assert not Entry.objects.filter(deed="services imported").exists()


def test_taken_in_it_is_public_with_a_line_in_the_trail_and_her_name_in_the_history(
    publisher: Client, folder: Path
) -> None:
    change(folder, "services.csv", 2, name="Baby hour")
    send(publisher, zipped(folder))

    page = settle(publisher)

    service = Service.objects.public().get()
    assert "It is taken in" in page
    assert "Baby hour" not in page.split("Grupo de bebés à terça")[0]
    assert service.name == "Baby hour"
    assert service.latest_revision.user.name == "The publisher"
    assert Entry.objects.filter(deed="services imported").count() == 1
    assert ListingsDraft.objects.get().files is None


def test_new_things_are_named_and_lead_to_their_forms_once_they_are_there(publisher: Client, folder: Path) -> None:
    empty()

    assert "Grupo de bebés à terça (service)" in send(publisher, zipped(folder))
    settle(publisher)

    draft = ListingsDraft.objects.get()
    form = f"/cms/snippets/directory/service/edit/{Service.objects.get().pk}/"
    assert form in publisher.get(f"{PAGE}{draft.pk}/").content.decode()
    assert publisher.get(form).status_code == 200


def test_single_files_do_as_well(publisher: Client, folder: Path) -> None:
    change(folder, "organisations.csv", 2, name="The bakery")

    page = send(publisher, SimpleUploadedFile("organisations.csv", (folder / "organisations.csv").read_bytes()))

    assert "Name Before: Samarès Children’s Centre After: The bakery" in page
    assert "services.csv:" not in page


def test_pressed_twice_it_happens_once(publisher: Client, folder: Path) -> None:
    change(folder, "services.csv", 2, name="Baby hour")
    send(publisher, zipped(folder))

    settle(publisher)
    settle(publisher)

    assert Entry.objects.filter(deed="services imported").count() == 1


def test_what_says_nothing_new_has_nothing_to_press(publisher: Client, folder: Path) -> None:
    page = send(publisher, zipped(folder))

    assert "These files say nothing new" in page
    assert "Take these in" not in page


def test_as_drafts_families_read_what_they_read(publisher: Client, folder: Path) -> None:
    change(folder, "services.csv", 2, name="Baby hour")
    send(publisher, zipped(folder), as_drafts="on")

    assert "Nothing is kept yet" not in settle(publisher)

    service = Service.objects.public().get()
    assert service.name == "Grupo de bebés à terça"
    assert service.get_latest_revision_as_object().name == "Baby hour"


def test_what_an_editor_brings_in_is_always_a_draft(client: Client, settings: Settings, folder: Path) -> None:
    editor = desk_of("editor", client, settings)
    change(folder, "services.csv", 2, name="Baby hour")

    assert "all of it becomes drafts" in send(editor, zipped(folder), as_drafts="")
    settle(editor)

    assert Service.objects.public().get().name == "Grupo de bebés à terça"
    assert Service.objects.get().has_unpublished_changes


def test_thrown_away_nothing_of_it_stays(publisher: Client, folder: Path) -> None:
    change(folder, "services.csv", 2, name="Baby hour")
    send(publisher, zipped(folder))

    settle(publisher, throw_away="yes")

    assert not ListingsDraft.objects.exists()
    assert Service.objects.get().name != "Baby hour"


def test_when_others_changed_the_same_meanwhile_she_reads_again(publisher: Client, folder: Path) -> None:
    change(folder, "services.csv", 2, name="Baby hour")
    send(publisher, zipped(folder))
    service = Service.objects.get()
    service.name = "Babies first"
    service.save()

    page = settle(publisher)

    assert "others changed the same things" in page
    assert "Name Before: Babies first After: Baby hour" in page
    assert Service.objects.get().name == "Babies first"
    assert "It is taken in" in settle(publisher)
    assert Service.objects.get().name == "Baby hour"


def test_when_others_only_saved_a_draft_meanwhile_she_reads_again(publisher: Client, folder: Path) -> None:
    change(folder, "services.csv", 2, name="Baby hour")
    send(publisher, zipped(folder))
    service = Service.objects.get()
    service.name = "Half written"
    service.save_revision()

    page = settle(publisher)

    assert "others changed the same things" in page
    assert "There is a draft of it." in page
    assert Service.objects.get().get_latest_revision_as_object().name == "Half written"
    assert "It is taken in" in settle(publisher)
    assert Service.objects.get().name == "Baby hour"


def test_what_waits_for_approval_is_settled_first(publisher: Client, folder: Path) -> None:
    service = Service.objects.get()
    service.save_revision()
    Workflow.objects.get().start(service, None)
    change(folder, "services.csv", 2, name="Baby hour")

    page = send(publisher, zipped(folder))

    assert "services.csv, line 2, service_ref: this is locked, or waits for approval" in page


def test_a_draft_beside_what_is_public_is_told_of(publisher: Client, folder: Path) -> None:
    service = Service.objects.get()
    service.name = "Half written"
    service.save_revision()
    change(folder, "services.csv", 2, name="Baby hour")

    assert "There is a draft of it." in send(publisher, zipped(folder))


def test_a_price_is_told_as_families_read_it(publisher: Client, folder: Path) -> None:
    change(folder, "costs.csv", 2, amount="2")

    assert "Before: Free, Each family After: £2, Each family" in send(publisher, zipped(folder))


def test_another_editor_does_not_see_them(publisher: Client, folder: Path, settings: Settings) -> None:
    change(folder, "services.csv", 2, name="Baby hour")
    send(publisher, zipped(folder))
    draft = ListingsDraft.objects.get()
    other = desk_of("administrator", Client(), settings)

    assert other.get(f"{PAGE}{draft.pk}/").status_code == 404
    assert other.get(f"{PAGE}{draft.pk}/findings.csv").status_code == 404
    assert other.post(f"{PAGE}{draft.pk}/settle/").status_code == 404
    assert str(draft.pk) not in other.get(PAGE).content.decode()


def test_after_a_day_they_are_forgotten(publisher: Client, folder: Path) -> None:
    change(folder, "services.csv", 2, name="Baby hour")
    send(publisher, zipped(folder))

    forget_listings(timezone.now() + timedelta(hours=23))
    assert ListingsDraft.objects.exists()
    forget_listings(timezone.now() + timedelta(hours=25))
    assert not ListingsDraft.objects.exists()


def test_fifty_are_told_field_by_field_and_the_others_by_name(
    publisher: Client, folder: Path, django_assert_max_num_queries: "object"
) -> None:
    Organisation.objects.bulk_create(
        Organisation(name=f"Body {n:02}", kind="private", description="Bakes.", live=True) for n in range(60)
    )
    export_services(folder)
    text = (folder / "organisations.csv").read_text(encoding="utf-8")
    (folder / "organisations.csv").write_text(text.replace("Bakes.", "Bakes bread."), encoding="utf-8")

    page = send(publisher, zipped(folder))

    assert page.count("What it does Before: Bakes. After: Bakes bread.") == 50
    assert "Changed as well" in page
    assert "Body 59 (organisation, organisations.csv, line 62)" in page


@pytest.mark.parametrize("many", [1, 3, 50])
def test_the_preview_asks_the_database_the_same_for_few_and_many(
    publisher: Client, tmp_path: Path, many: int, django_assert_max_num_queries: object
) -> None:
    rows = [f"b{n};live;Body {n};private;Bakes." for n in range(many)]
    heads = "organisation_ref;state;name;kind;description"
    sent = SimpleUploadedFile("organisations.csv", "\n".join([heads, *rows]).encode())
    send(publisher, sent)
    draft = ListingsDraft.objects.get()

    with django_assert_max_num_queries(20):  # type: ignore[operator]
        publisher.get(f"{PAGE}{draft.pk}/")
