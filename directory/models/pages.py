"""Public pages: what they share, the home page, and pages of plain words."""

from typing import Any, Self

from django.apps import apps
from django.conf import settings
from django.db import models
from django.http import Http404, HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page, Site
from wagtail.url_routing import RouteResult
from wagtail_localize.fields import SynchronizedField

from centres.models import Centre
from directory import edition, leading_on, week
from directory.behind import standing_of
from directory.blocks import BodyBlocks, DoorBlock
from directory.models.lines import told
from directory.our_values import BELOW_HOME
from ui.shapes import Door

PRIVACY = "privacy"  # the page is found by this name in every language


class PublicPage(Page):
    """A page that anybody may read, at the same path in every language."""

    override_translatable_fields = [SynchronizedField("slug", overridable=False)]

    class Meta:
        abstract = True

    @property
    def address(self) -> str:
        """Where the reader finds the page, in her own language as far as it is translated."""
        return address_of(self)

    @property
    def is_in_readers_language(self) -> bool:
        """Whether the words are in the language that the rest of the page is shown in."""
        return bool(self.locale.language_code == get_language())

    def centre_shown(self, request: HttpRequest) -> Centre | None:
        """The centre whose name, address and hours frame the page."""
        return centre_of(request)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Every template gets the centre it is framed by."""
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        standing = standing_of(self) if self.locale.language_code != settings.LANGUAGE_CODE else None
        return context | {"centre": told(self.centre_shown(request)), "standing": standing}

    @classmethod
    def for_reader(cls, below: Page | None = None) -> list[Self]:
        """One of each live page: in the reader's language where it exists, else in the first language.

        With `below`, only those under that page, in whichever language it is itself.
        """
        languages = [settings.LANGUAGE_CODE, get_language()]
        found = cls.objects.live().filter(locale__language_code__in=languages).select_related("locale")
        chosen: dict[Any, Self] = {}
        for page in sorted(found, key=lambda page: languages.index(page.locale.language_code)):
            chosen[page.translation_key] = page
        path = below_home(below) if below else ""
        wanted = [page for page in chosen.values() if below_home(page).startswith(path)]
        return sorted(wanted, key=lambda page: page.title.casefold())


class HomePage(PublicPage):
    """The front page: a welcome, a question, this week, and doors for what brings people here."""

    centre = models.ForeignKey(
        Centre,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("centre"),
        help_text=_("Its name, address, hours and week are shown. Other centres have their own pages."),
    )
    welcome = models.CharField(_("large words"), max_length=120)
    lead = models.CharField(_("words below them"), max_length=300, blank=True)
    doors = StreamField([("door", DoorBlock())], verbose_name=_("doors"), blank=True)

    template = "directory/home.html"
    parent_page_types = ["wagtailcore.Page"]
    content_panels = [*Page.content_panels, *map(FieldPanel, ["centre", "welcome", "lead", "doors"])]

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    def centre_shown(self, request: HttpRequest) -> Centre | None:
        """The centre this home is for."""
        return self.centre

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The week and the doors, ready to show."""
        now = timezone.now()
        days = week.coming(self.centre, now) if self.centre else []
        return super().get_context(request, *args, **kwargs) | {"days": days, "doors": self.open_doors()}

    def open_doors(self) -> list[Door]:
        """The doors whose page is public: none leads to a leaflet for staff only."""
        shown = [block.value for block in self.doors if block.value["page"] and block.value["page"].live]
        leaflets = apps.get_model("directory", "LeafletPage").objects  # they are pages themselves
        shut = set(leaflets.exclude(pk__in=leaflets.for_families()).values_list("pk", flat=True))
        shown = [door for door in shown if door["page"].pk not in shut]
        return [Door(door["title"], address_of(door["page"]), door["icon"], door["words"]) for door in shown]

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """As usual; what is not translated yet is shown in the first language, and the page says so."""
        try:
            return super().route(request, path_components)
        except Http404:
            original = self.get_translations().filter(locale__language_code=settings.LANGUAGE_CODE).first()
            if original is None:
                raise
            return original.specific.route(request, path_components)


class PlainPage(PublicPage):
    """A page of words: privacy, accessibility, how to help; under a centre its purpose and its values."""

    lead = models.CharField(_("first sentence"), max_length=300, blank=True)
    body = StreamField(BodyBlocks(), verbose_name=_("words"), blank=True)
    reviewed_on = models.DateField(_("last checked on"), null=True, blank=True)

    template = "directory/plain.html"
    parent_page_types = ["directory.HomePage", "directory.CentrePage"]
    subpage_types: list[str] = []
    content_panels = [*Page.content_panels, *map(FieldPanel, ["lead", "body", "reviewed_on"])]

    class Meta:
        verbose_name = _("page of words")
        verbose_name_plural = _("pages of words")

    def centre_shown(self, request: HttpRequest) -> Centre | None:
        """Below a centre's page that centre, else the one the site speaks for."""
        return centre_above(self) or super().centre_shown(request)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """What we do with what is told us also says who sees that a map is looked at, where there is one."""
        map_host = settings.MAP_HOST.partition("://")[2] if self.slug == PRIVACY else ""
        way_on = leading_on.way_on(self.slug) if self.depth == BELOW_HOME else None
        return super().get_context(request, *args, **kwargs) | {"map_host": map_host, "way_on": way_on}


_centres: edition.Worked[Centre | None] = edition.Worked(most=100)


def centre_of(request: HttpRequest) -> Centre | None:
    """The centre that the site speaks for where a page names no other. To show, never to save."""
    host = (request.META.get("HTTP_HOST"), request.META.get("SERVER_NAME"), request.META.get("SERVER_PORT"))
    return _centres.out(edition.of(request), host, lambda: _centre_at(request))


def speaking_centre() -> Centre | None:
    """The centre that the site speaks for, where there is no page to ask: letters are signed by it."""
    home = HomePage.objects.filter(sites_rooted_here__is_default_site=True).select_related("centre").first()
    return home.centre if home else None


def _centre_at(request: HttpRequest) -> Centre | None:
    site = Site.find_for_request(request)
    root = HomePage.objects.filter(pk=site.root_page_id).select_related("centre").first() if site else None
    return root.centre if root else None


def centre_above(page: Page) -> Centre | None:
    """The centre whose page lies right above."""
    return getattr(page.get_parent().specific, "centre", None) if page.depth > BELOW_HOME else None


def address_of(page: Page) -> str:
    """The path below the home page, which is the same in every language, behind the reader's language."""
    return reverse("wagtail_serve", args=[below_home(page)])


def below_home(page: Page) -> str:
    """ "centres/samares/": the path of a page without its home, the same in every language."""
    return str(page.url_path).split("/", 2)[2]
