"""Leaflets: short texts to read on a phone, print and hand over, with the version that was given."""

from datetime import date
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.fields import StreamField
from wagtail.models import Page, Revision

from centres.models import Centre
from directory import leaflet_preview
from directory.blocks import BodyBlocks, EasyBlocks
from directory.formats import Form, forms_of, in_words, qr_of
from directory.leaflet_forms import LeafletForm
from directory.leaflet_panels import ReadingPanel
from directory.models.pages import PublicPage
from directory.readings import is_too_hard


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


class TooHardError(PermissionDenied):
    """Nobody has said why a text above the limit may be made public. Wagtail tells the editor so."""


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
    easy = StreamField(
        EasyBlocks(),
        verbose_name=_("easy read"),
        blank=True,
        help_text=_("The same in short sentences, each with a picture. Leave it empty until somebody has written it."),
    )
    version = models.PositiveSmallIntegerField(
        _("version"),
        default=1,
        help_text=_("Raise it when what is said changes, so that we know what a family was given."),
    )
    reviewed_on = models.DateField(
        _("last checked on"),
        null=True,
        blank=True,
        help_text=_("The day on which somebody last read it and found it true. Empty means that nobody has yet."),
    )
    review_due_on = models.DateField(
        _("to be checked again by"),
        null=True,
        blank=True,
        help_text=_("After this day it stands under Leaflets as past its day."),
    )

    template = "directory/leaflet.html"
    parent_page_types = ["directory.LeafletIndexPage"]
    subpage_types: list[str] = []
    base_form_class = LeafletForm
    content_panels = [
        *Page.content_panels,
        *map(FieldPanel, ["lead", "body"]),
        ReadingPanel(heading=_("How it reads")),
        *map(FieldPanel, ["easy", "centre"]),
        FieldRowPanel([FieldPanel("version"), FieldPanel("reviewed_on"), FieldPanel("review_due_on")]),
    ]

    class Meta:
        verbose_name = _("leaflet")
        verbose_name_plural = _("leaflets")

    @property
    def language(self) -> str:
        """The language of its words."""
        return str(self.locale.language_code)

    def is_past_its_day(self, today: date) -> bool:
        """Whether somebody was to read it again before today."""
        return self.review_due_on is not None and self.review_due_on < today

    def publish(self, revision: Revision, user: Any = None, **how: Any) -> Any:
        """Make it public; a person who publishes a hard text has said why before (directory/leaflet_hooks.py)."""
        words = revision.as_object()
        if user and is_too_hard(words) and not self.passed_as_hard.filter(revision=revision).exists():
            raise TooHardError(
                _("This leaflet is harder to read than the limit. Open it, and say why or make it easier.")
            )
        return super().publish(revision, user=user, **how)

    def centre_shown(self, request: HttpRequest) -> Centre | None:
        """The centre it is for, else the one the site speaks for."""
        return self.centre or super().centre_shown(request)

    @property
    def preview_modes(self) -> list[tuple[str, str | Promise]]:
        """The forms in which an editor sees her unsaved words."""
        return leaflet_preview.modes()

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        """Her words as a page, on paper, easy or to listen to."""
        form = Form(mode_name) if mode_name in Form else Form.WEB
        is_page = form == Form.WEB
        return super().serve_preview(request, "") if is_page else leaflet_preview.shown(request, self, form)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The other languages and forms it can be read in."""
        others = self.get_translations().live().select_related("locale")
        more = {"translations": others, "forms": forms_of(self), "qr": qr_of(self), "in_words": in_words(self)}
        return super().get_context(request, *args, **kwargs) | more
