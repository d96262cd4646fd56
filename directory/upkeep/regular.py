"""What the worker does by itself so that the directory stays true and quick, and forgets what it should."""

from datetime import datetime

from django.conf import settings
from django.utils import timezone

from clock.schedule import at
from directory import commenting, edition
from directory.oruk.beforehand import write_beforehand
from directory.upkeep.link_checking import check_links
from directory.upkeep.suggesting import forget


@at("30 3 * * *", "forget suggestions")
def forget_suggestions(now: datetime) -> None:
    """Addresses of visitors who were answered, and all that is a year old."""
    forget(timezone.localdate(now))


@at("35 3 * * *", "forget drafts sent to partners")
def forget_drafts(now: datetime) -> None:
    """Addresses of partners whose link has closed, and all that is a year old."""
    commenting.forget(timezone.localdate(now))


@at("*/10 * * * *", "look at links")
def look_at_links(now: datetime) -> None:
    """A few of the websites that listings lead to: a job of its own, so that a slow host delays no alarm."""
    if settings.CHECK_LINKS:
        check_links(timezone.localdate(now))


@at("45 3 * * *", "count changes anew")
def count_changes_anew(_now: datetime) -> None:
    """So that finding out which edition the public site is of stays the work of a moment."""
    edition.count_anew()


@at("* * * * *", "write the feed beforehand")
def write_the_feed_beforehand(_now: datetime) -> None:
    """The services that changed, so that a harvester who asks for thousands does not wait for each."""
    write_beforehand()
