"""Stories of families and volunteers, told because the person agreed."""

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from centres.models import Centre
from directory.blocks import BodyBlocks
from directory.models.pages import PublicPage, centre_above


class StoryPage(PublicPage):
    """One story. The day on which the person agreed is kept and not shown."""

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
        help_text=_("The day on which the person read these words and agreed. Ask again when you change them."),
    )

    template = "directory/story.html"
    parent_page_types = ["directory.CentrePage"]
    subpage_types: list[str] = []
    content_panels = [
        *Page.content_panels,
        *map(FieldPanel, ["who", "lead", "body"]),
        FieldRowPanel([FieldPanel("agreed_on"), FieldPanel("names_changed")]),
    ]

    class Meta:
        verbose_name = _("story")
        verbose_name_plural = _("stories")

    def centre_shown(self, request: HttpRequest) -> Centre | None:
        """The centre it was told at."""
        return centre_above(self) or super().centre_shown(request)
