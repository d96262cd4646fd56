"""What editors read about one source: what came last, what was left out of its listings, what is kept down here."""

from collections import Counter
from typing import Any, NamedTuple

from django.db.models import Count, Q, QuerySet
from django.utils.translation import gettext as _

from directory.harvest.tally import in_words
from directory.models import Harvested, Service, ServiceQuerySet, Source
from directory.models.reasons import Why
from ui.shapes import Fact
from workdays.dates import date_format

MOST_SHOWN = 100


class LeftOutHere(NamedTuple):
    """What was left out, and of how many listings."""

    reason: str
    words: str
    many: int


def sources_with_numbers() -> "QuerySet[Source]":
    """Each source with how many of its listings families find here."""
    found = Q(harvested__service__live=True, harvested__service__status__in=Service.FOUND)
    return Source.objects.annotate(stand_here=Count("harvested", filter=found)).order_by("name")


def facts(source: Source) -> list[Fact]:
    """What it is, and what came when it was last asked."""
    told = [
        Fact(_("Published by"), source.publisher),
        Fact(_("Licence"), source.licence, url=source.licence_address),
        Fact(_("Feed"), source.address, url=source.address),
        Fact(_("Asked every night"), answer="yes" if source.is_on else "no"),
        Fact(_("Passed on in our feed"), answer="yes" if source.passed_on else "no"),
        Fact(_("Last asked"), date_format(source.asked_at, "j F Y, H:i") if source.asked_at else _("Not yet")),
    ]
    if source.asked_at:
        told.append(Fact(_("What came"), in_words(source)))
    if source.trouble:
        told.append(Fact(_("What went wrong"), f"{source.trouble} {source.failure_detail}".strip()))
    return told


def left_out(source: Source) -> list[LeftOutHere]:
    """What could not be kept of listings that were kept otherwise, the most frequent first."""
    rows = source.harvested.filter(kind=Harvested.Kind.SERVICE).values_list("left_out", flat=True)
    counts = Counter((why, words) for each in rows for why, words in each)
    return [LeftOutHere(str(Why(why).label), words, many) for (why, words), many in counts.most_common(MOST_SHOWN)]


def kept_down(source: Source) -> ServiceQuerySet:
    """Its listings that an editor took off the site here. They stay off until somebody shows them again."""
    return Service.objects.filter(harvested__source=source, live=False).order_by("name")


def page_of(source: Source) -> dict[str, Any]:
    """Everything the page shows beside its table."""
    return {
        "source": source,
        "facts": facts(source),
        "left_out": left_out(source),
        "kept_down": list(kept_down(source)),
    }
