"""Stories of families and volunteers, told because the person agreed."""

from typing import Any

from django.conf import settings
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.fields import StreamField
from wagtail.models import Page, Revision
from wagtail_localize.fields import SynchronizedField

from centres.models import Centre
from directory.blocks import BodyBlocks
from directory.models.pages import PublicPage, centre_above
from directory.not_published import NotPublishedError
from directory.story_form import StoryForm
from directory.story_panel import LookedPanel
from directory.story_words import hindrance_of


class StoryPage(PublicPage):
    """One story. The day on which the person agreed is kept and not shown; what she agreed to, as a digest."""

    class Who(models.TextChoices):
        FAMILY = "family", _("A family")
        VOLUNTEER = "volunteer", _("A volunteer")
        WORKER = "worker", _("Somebody who works here")

    who = models.CharField(_("whose story"), max_length=10, choices=Who)
    lead = models.CharField(_("one sentence in their own words"), max_length=300)
    body = StreamField(BodyBlocks(), verbose_name=_("words"))
    names_changed = models.BooleanField(_("the names are changed"), default=True)
    agreed_on = models.DateField(
        _("agreed on"),
        null=True,
        blank=True,
        help_text=_("The day on which the person read these words and agreed. Ask again when you change them."),
    )
    agreed_words = models.CharField(_("words that were agreed to"), max_length=64, blank=True, editable=False)
    taken_back_on = models.DateField(
        _("taken back on"),
        null=True,
        blank=True,
        help_text=_("The day on which the person took the agreement back. The story comes down as soon as you save."),
    )
    looked_words = models.CharField(_("words that were looked at"), max_length=64, blank=True, editable=False)
    looked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        editable=False,
        related_name="+",
        verbose_name=_("looked at by"),
    )
    looked_on = models.DateField(_("looked at on"), null=True, editable=False)

    override_translatable_fields = [
        *PublicPage.override_translatable_fields,
        *(SynchronizedField(name, overridable=False) for name in ("agreed_on", "taken_back_on", "names_changed")),
    ]
    template = "directory/story.html"
    parent_page_types = ["directory.CentrePage"]
    subpage_types: list[str] = []
    base_form_class = StoryForm
    content_panels = [
        *Page.content_panels,
        *map(FieldPanel, ["who", "lead"]),
        FieldPanel(
            "body",
            help_text=_(
                "A picture needs an agreement of its own: from everybody who can be recognised in it, and for a child"
                " from a parent."
            ),
        ),
        LookedPanel(heading=_("Could somebody be recognised?")),
        FieldRowPanel([FieldPanel("agreed_on"), FieldPanel("taken_back_on")]),
        FieldPanel("names_changed"),
    ]

    class Meta:
        verbose_name = _("story")
        verbose_name_plural = _("stories")

    def publish(self, revision: Revision, *args: Any, **how: Any) -> Any:
        """Make it public, now or on its day; whoever does that, and in whichever way, the person has agreed."""
        words = revision.as_object()
        if found := hindrance_of(words, self, timezone.localdate()):
            raise NotPublishedError(self, found.said)
        return super().publish(revision, *args, **how)

    def centre_shown(self, request: HttpRequest) -> Centre | None:
        """The centre it was told at."""
        return centre_above(self) or super().centre_shown(request)
