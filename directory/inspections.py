"""What inspectors found, at every centre: which reports families may read, and which are for staff alone."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from django.apps import apps
from wagtail.documents.models import Document
from wagtail.models import Page, ReferenceIndex

from centres.models import Centre
from directory.centre_blocks import BEFORE_THE_SWITCH

if TYPE_CHECKING:
    from directory.models.centre_pages import CentrePage


@dataclass(frozen=True)
class Inspection:
    """One inspection of one centre, in the words of one page."""

    page: "CentrePage"
    centre: Centre
    inspector: str
    inspected_on: date
    found: str
    report: Document | None
    address: str
    is_public: bool

    @property
    def language(self) -> str:
        """The language of its words."""
        return str(self.page.locale.language_code)


def library() -> list[Inspection]:
    """What families may read of all public centres, the newest first, in the reader's language where it is there."""
    return [each for each in of_pages(_kind().for_reader()) if each.is_public]


def of_pages(pages: "Iterable[CentrePage]") -> list[Inspection]:
    """All inspections of those pages that have their day, the newest first; the same few questions for however many."""
    told = [(page, each) for page in pages for each in page.inspections.raw_data if each["value"].get("inspected_on")]
    centres = Centre.objects.in_bulk({page.centre_id for page, _each in told})
    reports = Document.objects.in_bulk({each["value"]["report"] for _page, each in told if each["value"].get("report")})
    off = _switched_off() if told else set()
    found = [
        Inspection(
            page=page,
            centre=centres[page.centre_id],
            inspector=each["value"]["inspector"],
            inspected_on=date.fromisoformat(str(each["value"]["inspected_on"])),
            found=each["value"]["found"],
            report=reports.get(each["value"].get("report")),
            address=each["value"].get("address") or "",
            is_public=_is_on(each) and each["id"] not in off,
        )
        for page, each in told
    ]
    return sorted(found, key=lambda each: (each.inspected_on, each.centre.name), reverse=True)


def may_be_read_by_all(document: Document) -> bool:
    """Whether it is the report of an inspection that families may read now."""
    off = _switched_off()
    return any(
        each["value"].get("report") == document.pk and each["id"] not in off
        for page in _kind().objects.live()
        for each in page.inspections.raw_data
    )


def is_kept_back(document: Document) -> bool:
    """Whether it is a report, also one in a draft, that families may not read, and no other public page shows it."""
    if not _is_a_report(document) or may_be_read_by_all(document):
        return False
    elsewhere = ReferenceIndex.get_references_to(document).exclude(model_path__startswith="inspections.")
    return not any(_is_public(reference) for reference in elsewhere)


def _is_a_report(document: Document) -> bool:
    return any(each["value"].get("report") == document.pk for each in _ever_written())


def _ever_written() -> Iterator[dict[str, Any]]:
    """The inspections of every centre's page, as it is and as its newest draft says."""
    for page in _kind().objects.select_related("latest_revision"):
        yield from page.inspections.raw_data
        if page.latest_revision:
            yield from json.loads(page.latest_revision.content.get("inspections") or "[]")


def _switched_off() -> set[str]:
    """By id, which translations share: off in one language is off in all."""
    return {each["id"] for page in _kind().objects.all() for each in page.inspections.raw_data if not _is_on(each)}


def _is_on(block: Any) -> bool:
    return bool((BEFORE_THE_SWITCH | block["value"])["is_public"])


def _is_public(reference: ReferenceIndex) -> bool:
    """A page while it is public; whatever is no page is not held back by this."""
    kind = reference.base_content_type.model_class()
    return kind is not Page or Page.objects.live().filter(pk=reference.object_id).exists()


def _kind() -> "type[CentrePage]":
    return apps.get_model("directory", "CentrePage")  # its pages ask this module
