"""Wagtail's admin: where publishers fetch the service directory as files."""

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from accounts.access import asking
from accounts.permissions import Permission
from reporting.listings.page import listings_as_files


class ForPublishers(MenuItem):
    """Shown to whoever may publish."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Whether she may open it."""
        return asking(request).can(Permission.PUBLISH_PAGES)


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    """A page of our own among Wagtail's."""
    return [path("directory/files/", listings_as_files, name="listings_as_files")]


@hooks.register("register_reports_menu_item")
def as_files() -> MenuItem:
    """Beside Wagtail's own reports."""
    return ForPublishers(_("Directory as files"), reverse("listings_as_files"), icon_name="download", order=800)
