"""A publisher fetches the service directory as files."""

import io
import zipfile
from pathlib import Path
from uuid import uuid4

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from reporting.listings.writing import export_services
from tests.directory.test_listing_editors import desk_of
from tests.factories.centres import CentreFactory
from tests.factories.people import somebody
from tests.factories.services import a_full_service
from trail.models import Entry

PAGE = "/cms/directory/files/"


def test_a_publisher_gets_what_the_command_writes(client: Client, settings: Settings, db: None, tmp_path: Path) -> None:
    publisher = desk_of("publisher", client, settings)
    a_full_service()
    export_services(tmp_path)

    answer = publisher.post(f"{PAGE}fetch/")

    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == {
            path.name: path.read_bytes() for path in tmp_path.iterdir()
        }
    assert Entry.objects.filter(deed="services exported").count() == 1


def test_she_finds_the_page_in_the_menu(client: Client, settings: Settings, db: None) -> None:
    publisher = desk_of("publisher", client, settings)

    assert PAGE in publisher.get("/cms/").content.decode()
    assert "services.csv" in publisher.get(PAGE).content.decode()
    assert not Entry.objects.filter(deed="services exported").exists()


def test_an_editor_who_may_not_publish_brings_files_in_and_fetches_none(
    client: Client, settings: Settings, db: None
) -> None:
    editor = desk_of("editor", client, settings)

    assert PAGE in editor.get("/cms/").content.decode()
    assert "Fetch the files" not in editor.get(PAGE).content.decode()
    assert editor.post(f"{PAGE}fetch/").status_code == 404


@pytest.mark.parametrize("code", ["coordinator", "commissioner", "provider", "volunteer"])
def test_for_nobody_else_the_pages_exist(client: Client, settings: Settings, db: None, code: str) -> None:
    settings.SECOND_FACTOR_REQUIRED = False
    client.force_login(somebody(code, CentreFactory()))

    assert client.get(PAGE).status_code in (302, 404)
    assert client.post(f"{PAGE}fetch/").status_code in (302, 404)
    assert client.get(f"{PAGE}{uuid4()}/").status_code in (302, 404)
    assert client.post(f"{PAGE}{uuid4()}/settle/").status_code in (302, 404)
