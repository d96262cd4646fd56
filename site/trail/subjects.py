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


About = models.Model | Subject


def subjects_of(abouts: Iterable[About]) -> list[Subject]:
    """The subjects of many records, with one query at most for centres that are not loaded."""
    records = list(abouts)
    unread = {pk for about in records if (pk := _unread_centre(about))}
    slugs = dict(Centre.objects.filter(pk__in=unread).values_list("pk", "slug")) if unread else {}
    return [about if isinstance(about, Subject) else _subject_of(about, slugs) for about in records]


def _unread_centre(about: About) -> int | None:
    """The key of a centre that the record names but has not loaded."""
    if isinstance(about, Subject) or "centre" in about._state.fields_cache:
        return None
    return getattr(about, "centre_id", None)


def _subject_of(about: models.Model, slugs: dict[int, str]) -> Subject:
    own = (about._meta.model_name or "", getattr(about, "ref", "") or str(about.pk))
    kind, ref = getattr(about, "trail_subject", own)
    return Subject(kind, str(ref), _centre_of(about, slugs))


def _centre_of(about: models.Model, slugs: dict[int, str]) -> str:
    if isinstance(about, Centre):
        return about.slug
    if pk := _unread_centre(about):
        return slugs[pk]
    centre = getattr(about, "centre", None)
    return centre.slug if centre else ""
