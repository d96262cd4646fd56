"""The editors’ page about listings that lead to a website which no longer works."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from accounts.access import needs
from accounts.permissions import Permission
from directory.upkeep.frame import page
from directory.upkeep.link_checking import broken_links
from directory.upkeep.tables import BrokenLinkTable


@require_safe
@needs(Permission.EDIT_PAGES)
def broken(request: HttpRequest) -> HttpResponse:
    """Each of them, with its form one click away."""
    facts = {"table": BrokenLinkTable(broken_links()).shown(request), "is_on": settings.CHECK_LINKS}
    return page(request, "broken_links.html", facts, tab="broken_links")
