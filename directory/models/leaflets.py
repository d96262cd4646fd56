"""Leaflets: short texts to read on a phone, print and hand over, with the version that was given."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from centres.models import Centre
from directory.blocks import BodyBlocks
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
        """The leaflets, by title."""
        return super().get_context(request, *args, **kwargs) | {"leaflets": LeafletPage.for_reader()}


class LeafletPage(PublicPage):
    """One leaflet in one language."""

    centre = models.ForeignKey(
        Centre,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("only for this centre"),
    )
    lead = models.CharField(_("first sentence"), max_length=300, blank=True)
    body = StreamField(BodyBlocks(), verbose_name=_("words"))
    version = models.PositiveSmallIntegerField(
        _("version"),
        default=1,
        help_text=_("Raise it when what is said changes, so that we know what a family was given."),
    )
    reviewed_on = models.DateField(_("last checked on"))

    template = "directory/leaflet.html"
    parent_page_types = ["directory.LeafletIndexPage"]
    subpage_types: list[str] = []
    content_panels = [
        *Page.content_panels,
        *map(FieldPanel, ["lead", "body", "centre", "version", "reviewed_on"]),
    ]

    class Meta:
        verbose_name = _("leaflet")
        verbose_name_plural = _("leaflets")

    def centre_shown(self, request: HttpRequest) -> Centre | None:
        """The centre it is for, else the one the site speaks for."""
        return self.centre or super().centre_shown(request)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The other languages it can be read in."""
        others = self.get_translations().live().select_related("locale")
        return super().get_context(request, *args, **kwargs) | {"translations": others}
