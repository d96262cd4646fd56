"""The centres as the public meets them: the list, and a page for each."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page

from centres.models import Centre
from directory import inspections, week
from directory.blocks import WORDS, AccessBlock
from directory.centre_blocks import HeardBlock, InspectionBlock, RoomBlock
from directory.models.pages import PlainPage, PublicPage
from directory.models.stories import StoryPage
from directory.our_values import BELOW_HOME, VALUES
from directory.picture_blocks import PictureBlock
from ui.shapes import Fact


class CentreIndexPage(PublicPage):
    """All centres."""

    lead = models.CharField(_("first sentence"), max_length=300, blank=True)

    template = "directory/centres.html"
    parent_page_types = ["directory.HomePage"]
    subpage_types = ["directory.CentrePage"]
    max_count_per_parent = 1
    content_panels = [*Page.content_panels, FieldPanel("lead")]

    class Meta:
        verbose_name = _("list of centres")
        verbose_name_plural = _("lists of centres")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The pages of the centres, by name."""
        shown = {"pages": CentrePage.for_reader(), "reports": inspections.library()}
        return super().get_context(request, *args, **kwargs) | shown


class CentrePage(PublicPage):
    """One centre. Address, hours, telephone and e-mail come from the centre's own record and are not kept here."""

    centre = models.ForeignKey(Centre, models.PROTECT, related_name="+", verbose_name=_("centre"))
    lead = models.CharField(_("first sentence"), max_length=300, blank=True)
    pictures = StreamField([("picture", PictureBlock())], verbose_name=_("what it looks like"), blank=True)
    find_us = RichTextField(_("how to find us"), features=WORDS, blank=True)
    access = StreamField([("fact", AccessBlock())], verbose_name=_("getting in and staying"), blank=True)
    rooms = StreamField([("room", RoomBlock())], verbose_name=_("rooms and facilities"), blank=True)
    team = RichTextField(_("who you will meet"), features=WORDS, blank=True)
    join = RichTextField(_("how to join"), features=WORDS, blank=True)
    heard = StreamField([("heard", HeardBlock())], verbose_name=_("you said, we did"), blank=True)
    inspections = StreamField([("inspection", InspectionBlock())], verbose_name=_("inspections"), blank=True)

    template = "directory/centre.html"
    parent_page_types = ["directory.CentreIndexPage"]
    subpage_types = ["directory.PlainPage", "directory.StoryPage"]
    content_panels = [
        *Page.content_panels,
        *map(
            FieldPanel,
            ["centre", "lead", "pictures", "find_us", "access", "rooms", "team", "join", "heard", "inspections"],
        ),
    ]

    class Meta:
        verbose_name = _("page of a centre")
        verbose_name_plural = _("pages of centres")

    def clean(self) -> None:
        """One page for each centre in each language; the database cannot see both at once."""
        super().clean()
        twins = CentrePage.objects.filter(centre_id=self.centre_id, locale_id=self.locale_id).exclude(pk=self.pk)
        if self.centre_id and twins.exists():
            raise ValidationError({"centre": _("This centre has a page already. Change that one.")})

    def centre_shown(self, request: HttpRequest) -> Centre | None:
        """This centre."""
        centre: Centre = self.centre
        return centre

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The next seven days, what makes it easy or hard to come in, and the pages below this one."""
        now = timezone.now()
        days = week.coming(self.centre, now)
        shown: dict[str, Any] = {"days": days, "access_facts": self.access_facts(), "room_facts": self.room_facts()}
        shown |= {"reports": [each for each in inspections.of_pages([self]) if each.is_public]}
        shown |= {
            "about": [*PlainPage.for_reader(below=self), *_of_all_centres()],
            "stories": StoryPage.for_reader(below=self),
        }
        if not days:
            shown["next"] = week.next_after(self.centre, now)
        return super().get_context(request, *args, **kwargs) | shown

    def access_facts(self) -> list[Fact]:
        """What was checked as facts with three answers; for what nobody has checked, the telephone."""
        call = self.centre.phone.as_rfc3966 if self.centre.phone else ""
        facts = [block.value for block in self.access]
        names = dict(AccessBlock().child_blocks["what"].field.choices)
        return [Fact(names[fact["what"]], fact["note"], fact["answer"] or "", call) for fact in facts]

    def room_facts(self) -> list[Fact]:
        """The rooms with what each is good for."""
        return [Fact(block.value["name"], block.value["words"]) for block in self.rooms]


def _of_all_centres() -> list[PlainPage]:
    """What holds at every centre: our values."""
    return [page for page in PlainPage.for_reader() if page.slug == VALUES and page.depth == BELOW_HOME]
