"""Wagtail's admin: where the service directory goes out as files and comes in again."""

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from accounts.access import asking
from accounts.permissions import Permission
from reporting.listings import page


class ForEditors(MenuItem):
    """Shown to whoever keeps the directory."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Whether she may open it."""
        return asking(request).can(Permission.EDIT_PAGES)


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    """Pages of our own among Wagtail's."""
    return [
        path("directory/files/", page.listings_as_files, name="listings_as_files"),
        path("directory/files/fetch/", page.fetch_listings, name="fetch_listings"),
        path("directory/files/<uuid:draft_id>/", page.listings_brought, name="listings_brought"),
        path("directory/files/<uuid:draft_id>/findings.csv", page.listings_findings, name="listings_findings"),
        path("directory/files/<uuid:draft_id>/settle/", page.settle_listings, name="settle_listings"),
    ]


@hooks.register("register_reports_menu_item")
def as_files() -> MenuItem:
    """Beside Wagtail's own reports."""
    return ForEditors(_("Directory as files"), reverse("listings_as_files"), icon_name="table", order=800)
