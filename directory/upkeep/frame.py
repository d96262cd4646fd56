"""What stands around every page on which editors keep the directory true: the tabs, and who asks."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.access import asking
from accounts.permissions import Permission
from directory.upkeep.access import visible_suggestions
from directory.upkeep.approving import waiting_pks
from directory.upkeep.assuring import unchecked
from directory.upkeep.link_checking import how_many_broken
from ui.shapes import Chip


def page(request: HttpRequest, template: str, facts: dict[str, Any], *, tab: str = "") -> HttpResponse:
    """The page within its frame; a form that was sent back answers with 422."""
    form = facts.get("form")
    status = 422 if form is not None and form.errors else 200
    return render(request, f"directory/upkeep/{template}", {"tabs": tabs(request, tab)} | facts, status=status)


def tabs(request: HttpRequest, current: str) -> list[Chip]:
    """The lists an editor works through, with how many wait on each."""
    user = asking(request)
    places: list[tuple[str, str, int | None]] = [
        ("suggestions", _("Suggestions"), visible_suggestions(user).open().count())
    ]
    places.append(("not_checked", _("Not checked"), unchecked(timezone.localdate()).count()))
    places.append(("broken_links", _("Broken links"), how_many_broken()))
    places.append(("sources", _("From others"), None))
    if user.can(Permission.PUBLISH_PAGES):
        places += [("waiting", _("Waiting for approval"), len(waiting_pks())), ("keepers", _("Providers"), None)]
        places.append(("alike", _("Look alike"), None))
    return [Chip(words, reverse(f"upkeep:{name}"), current=name == current, count=many) for name, words, many in places]
