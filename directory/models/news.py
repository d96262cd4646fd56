"""News: short, dated, and gone from the front page when it is old."""

from datetime import date, timedelta
from typing import Any

from django.core.paginator import Paginator
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from centres.models import Centre
from directory.blocks import BodyBlocks
from directory.models.pages import PublicPage

ON_A_PAGE = 10
FRESH_FOR = timedelta(days=60)  # older news leaves the front page; it stays in the list


class NewsIndexPage(PublicPage):
    """All news, the newest first."""

    lead = models.CharField(_("first sentence"), max_length=300, blank=True)

    template = "directory/news.html"
    parent_page_types = ["directory.HomePage"]
    subpage_types = ["directory.NewsPage"]
    max_count_per_parent = 1
    content_panels = [*Page.content_panels, FieldPanel("lead")]

    class Meta:
        verbose_name = _("list of news")
        verbose_name_plural = _("lists of news")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """One page of the news that is out."""
        pages = Paginator(NewsPage.told(timezone.localdate()), ON_A_PAGE)
        return super().get_context(request, *args, **kwargs) | {"news": pages.get_page(request.GET.get("page"))}


class NewsPage(PublicPage):
    """One piece of news."""

    centre = models.ForeignKey(
        Centre, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("only for this centre")
    )
    day = models.DateField(_("day"), default=timezone.localdate)
    lead = models.CharField(_("first sentence"), max_length=300)
    body = StreamField(BodyBlocks(), verbose_name=_("words"), blank=True)

    template = "directory/news_page.html"
    parent_page_types = ["directory.NewsIndexPage"]
    subpage_types: list[str] = []
    content_panels = [*Page.content_panels, *map(FieldPanel, ["day", "lead", "body", "centre"])]

    class Meta:
        verbose_name = _("news")
        verbose_name_plural = _("news")

    @classmethod
    def told(cls, today: date) -> list["NewsPage"]:
        """What is out by the day, the newest first."""
        return sorted((page for page in cls.for_reader() if page.day <= today), key=lambda page: page.day, reverse=True)

    @classmethod
    def fresh(cls, today: date, *, most: int = 2) -> list["NewsPage"]:
        """What the front page tells: the newest few of the last weeks."""
        return [page for page in cls.told(today) if today - page.day <= FRESH_FOR][:most]

    def centre_shown(self, request: HttpRequest) -> Centre | None:
        """The centre it is for, else the one the site speaks for."""
        return self.centre or super().centre_shown(request)
