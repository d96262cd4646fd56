"""Wagtail's admin for inspections: which reports families may read; and a report switched off is for staff alone."""

from django.http import Http404, HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.documents.models import Document

from accounts.access import may_read_for_staff
from directory import inspection_views
from directory.inspections import is_kept_back


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    """A page of our own among Wagtail's."""
    return [path("inspections/", inspection_views.for_editors, name="inspections_for_editors")]


@hooks.register("register_admin_menu_item")
def inspections() -> MenuItem:
    """Which are on and which are off."""
    return MenuItem(_("Inspections"), reverse("inspections_for_editors"), icon_name="doc-full", order=165)


@hooks.register("before_serve_document")
def keep_the_report(document: Document, request: HttpRequest) -> None:
    """From those who may not read it, under the address of the document as well."""
    if not may_read_for_staff(request.user) and is_kept_back(document):
        raise Http404
