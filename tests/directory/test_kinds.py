"""Community as well as statutory: what kind of body an organisation of the directory or an agency is."""

import pytest
from django.test import Client

from directory.models import Agency, Organisation
from tests.factories.services import a_service, an_organisation

AGENCIES = "/cms/snippets/directory/agency/"
SHOWN = {
    "statutory": "Public body",
    "voluntary": "Charity or voluntary body",
    "community": "Community group",
    "private": "Company or self-employed",
}

pytestmark = pytest.mark.django_db


@pytest.mark.requirement("R000-036")
@pytest.mark.parametrize(("kind", "words"), SHOWN.items())
def test_a_family_reads_what_kind_of_body_runs_a_service_and_an_editor_what_kind_an_agency_is(
    desk: Client, kind: str, words: str
) -> None:
    service = a_service("Baby group", organisation=an_organisation("Ours", kind=kind))
    Agency.objects.create(name="Library", by="printed", kind=kind)

    assert words in Client().get(service.get_absolute_url()).content.decode()
    assert words in desk.get("/cms/snippets/directory/organisation/").content.decode()
    listed = desk.get(AGENCIES).content.decode()
    assert "Library" in listed
    assert words in listed
    for other in SHOWN:
        narrowed = desk.get(f"{AGENCIES}?kind={other}").content.decode()
        assert ("Library" in narrowed) == (other == kind)


def test_both_records_know_the_same_kinds_and_of_an_agency_it_may_not_be_said() -> None:
    kinds = dict(Agency._meta.get_field("kind").flatchoices)

    assert kinds.pop("not_said") == "Not said"
    assert kinds == dict(Organisation.Kind.choices)


def test_an_agency_of_which_nobody_said_it_is_found_so_and_put_right(desk: Client) -> None:
    agency = Agency.objects.create(name="Library", by="printed")
    assert "Library" in desk.get(f"{AGENCIES}?kind=not_said").content.decode()

    facts = {"name": "Library", "kind": "statutory", "by": "printed", "language": "en", "contact": "", "email": ""}
    sizes = {"holds-TOTAL_FORMS": 0, "holds-INITIAL_FORMS": 0, "holds-MIN_NUM_FORMS": 0, "holds-MAX_NUM_FORMS": 0}
    assert desk.post(f"{AGENCIES}edit/{agency.pk}/", facts | sizes).status_code == 302

    agency.refresh_from_db()
    assert agency.get_kind_display() == "Public body"
