"""The list of leaflets, which can be searched by words and narrowed by form, language and topic."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page

from directory.leaflet_search import wanted
from directory.leaflet_shelf import shelf
from directory.models.leaflets import LeafletPage
from directory.models.links import LinkList
from directory.models.pages import PublicPage


class LeafletIndexPage(PublicPage):
    """All leaflets."""

    lead = models.CharField(_("first sentence"), max_length=300, blank=True)

    template = "directory/information.html"
    parent_page_types = ["directory.HomePage"]
    subpage_types = ["directory.LeafletPage"]
    max_count_per_parent = 1
    content_panels = [*Page.content_panels, FieldPanel("lead")]

    class Meta:
        verbose_name = _("list of leaflets")
        verbose_name_plural = _("lists of leaflets")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """What the reader asks for, the leaflets that answer it, and whether there are links to lead to."""
        readable = LeafletPage.objects.readable_by(request.user)
        more = {"shelf": shelf(readable, wanted(request.GET)), "has_links": LinkList.objects.public().exists()}
        return super().get_context(request, *args, **kwargs) | more
