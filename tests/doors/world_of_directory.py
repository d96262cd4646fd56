"""What the public directory holds in that centre: pages, a leaflet, listings of ours and of another directory."""

from typing import TYPE_CHECKING
from uuid import uuid4

from django.core.files.base import ContentFile
from wagtail.documents.models import Document
from wagtail.models import Page

from centres.models import Centre
from directory.commenting import address_of, send_draft
from directory.models import (
    CentreIndexPage,
    CentrePage,
    Harvested,
    Keeper,
    LeafletIndexPage,
    LeafletPage,
    NewsIndexPage,
    PlainPage,
    Recording,
    Source,
)
from directory.upkeep.approving import send_for_approval
from directory.upkeep.links_in_letters import still_correct
from directory.upkeep.suggesting import suggest
from tests.directory.conftest import NOW
from tests.doors.table import OTHER_PROVIDER
from tests.factories.services import a_full_service, a_guide, a_service, an_organisation

if TYPE_CHECKING:
    from tests.doors.world import World


def pages() -> None:
    home = Page.objects.get(url_path="/home/")
    for slug in ("volunteer", "refer", "worried", "complaints", "privacy", "accessibility", "values"):
        home.add_child(instance=PlainPage(slug=slug, title=slug))
    home.add_child(instance=NewsIndexPage(slug="news", title="news"))


def leaflet_args(world: "World") -> None:
    easy = [("line", {"picture": "tea", "words": "There is tea."})]
    tea = LeafletPage(slug="tea", title="Tea", body=[], easy=easy)
    LeafletIndexPage.objects.get().add_child(instance=tea)
    spoken = Document.objects.create(title="Tea", file=ContentFile(b"ID3", "tea.mp3"))
    Recording.objects.create(leaflet=tea, document=spoken, read_by="Maria")
    for name in ("easy", "listen", "qr", "recording"):
        world.args[f"directory:leaflet_{name}"] = {"slug": "tea"}
    seen = Document.objects.create(title="Seen", file=ContentFile(b"%PDF-", "seen.pdf"))
    facts = {"inspector": "Ofsted", "inspected_on": NOW.date(), "found": "Warm.", "report": seen, "is_public": True}
    centre = Centre.objects.get(slug="samares")
    house = CentrePage(slug="samares", title="Samarès", centre=centre, inspections=[("inspection", facts)])
    CentreIndexPage.objects.get().add_child(instance=house)
    world.args["directory:inspection_report"] = {"pk": seen.pk}
    sent = send_draft(tea, name="Librarian", email="desk@library.example", by=world.people["editor"], now=NOW)
    world.args["directory:draft"] = {"token": address_of(sent).split("/")[-2]}
    world.args["directory:leaflet_on_paper"] = {"slug": "tea", "name": "leaflet.pdf"}


def directory_args(world: "World") -> None:
    service = a_full_service()
    world.args["directory:service"] = world.args["directory:service_calendar"] = {"slug": service.slug}
    world.args["directory:guide"] = {"slug": a_guide().slug}
    for name in ("tell_us", "told"):
        world.args[f"directory:{name}"] = {"slug": service.slug}
    told = suggest(service, about="wrong", words="It starts at ten.", email="", key=uuid4(), now=NOW)
    keepers = [
        Keeper.objects.create(
            organisation=organisation, user=world.people[kind], name=kind, email=world.people[kind].email, given_at=NOW
        )
        for kind, organisation in [
            ("provider", service.organisation),
            (OTHER_PROVIDER, an_organisation("Another charity")),
        ]
    ]
    double = a_service(service.name)
    source = Source.objects.create(name="Northfield", address="https://northfield.example/feed")
    theirs = a_service("Theirs")
    Harvested.objects.create(source=source, kind=Harvested.Kind.SERVICE, their_id="7", service=theirs)
    theirs.unpublish()
    changed = service.get_latest_revision_as_object()
    send_for_approval(changed, seen=service.latest_revision_id, by=world.people["provider"], today=NOW.date())
    world.args |= {
        "upkeep:suggestion": {"pk": told.pk},
        "upkeep:change": {"pk": service.pk},
        "upkeep:listing": {"pk": service.pk},
        "upkeep:source": {"pk": source.pk},
        "upkeep:show_again": {"pk": source.pk, "service": theirs.pk},
        "upkeep:two": {"kind": "service", "first": service.pk, "second": double.pk},
        "upkeep:one": {"gone": double.pk, "kept": service.pk},
        "upkeep:end_keeper": {"pk": keepers[0].pk},
        "provider:service": {"pk": service.pk},
        "provider:still_correct": {"pk": service.pk},
        "directory:still_correct": {"token": still_correct(service, NOW.date()).split("/")[-2]},
    }
    term = service.terms.first()
    for name, each in {
        "service": service,
        "service_at_location": service.places.first(),
        "organisation": service.organisation,
        "term": term,
        "taxonomy": term and term.taxonomy,
    }.items():
        world.args[f"oruk:{name}"] = {"uid": each.uid}
