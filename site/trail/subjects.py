"""About whom an entry speaks: kind, reference and centre of any record."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import models

from centres.models import Centre


@dataclass(frozen=True)
class Subject:
    """A record as the trail names it: in text, so that the entry outlives the record."""

    kind: str
    ref: str
    centre: str


def subjects_of(abouts: Iterable[models.Model]) -> list[Subject]:
    """The subjects of many records, with one query at most for centres that are not loaded."""
    records = list(abouts)
    missing = {about.centre_id for about in records if _must_be_fetched(about)}  # type: ignore[attr-defined]
    slugs = dict(Centre.objects.filter(pk__in=missing).values_list("pk", "slug")) if missing else {}
    return [_subject_of(about, slugs) for about in records]


def _must_be_fetched(about: models.Model) -> bool:
    return bool(getattr(about, "centre_id", None)) and "centre" not in about._state.fields_cache


def _subject_of(about: models.Model, slugs: dict[int, str]) -> Subject:
    own = (about._meta.model_name or "", getattr(about, "ref", "") or str(about.pk))
    kind, ref = getattr(about, "trail_subject", own)
    return Subject(kind, str(ref), _centre_of(about, slugs))


def _centre_of(about: models.Model, slugs: dict[int, str]) -> str:
    if isinstance(about, Centre):
        return about.slug
    if _must_be_fetched(about):
        return slugs[about.centre_id]  # type: ignore[attr-defined]
    centre = getattr(about, "centre", None)
    return centre.slug if centre else ""
