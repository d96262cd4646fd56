"""Wagtail's admin: editors keep activities and their sessions beside the pages."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from directory import inspection_hooks as inspection_hooks
from directory import leaflet_hooks as leaflet_hooks
from directory import listing_hooks as listing_hooks
from directory import story_hooks as story_hooks
from directory.models import Activity, ActivitySession, ActivityWords, LineInLanguage


class ActivityViewSet(SnippetViewSet):
    """What happens again and again."""

    model = Activity
    icon = "group"
    list_display = ["name", "centre", "booking", "cost", "is_public"]
    list_filter = ["centre", "is_public"]
    search_fields = ["name"]
    panels = [
        *map(FieldPanel, ["centre", "name", "for_whom"]),
        FieldRowPanel(
            [
                FieldPanel("min_months", help_text=_("2 years are 24 months. Leave it empty when all may come.")),
                FieldPanel("max_months", help_text=_("The last month before the birthday: to age 4 is 59.")),
            ]
        ),
        *map(FieldPanel, ["summary", "booking", "cost"]),
        FieldRowPanel([FieldPanel("is_public"), FieldPanel("is_targeted")]),
    ]


class ActivityWordsViewSet(SnippetViewSet):
    """The same in another language."""

    model = ActivityWords
    icon = "globe"
    list_display = ["name", "language", "activity"]
    list_filter = ["language"]
    panels = list(map(FieldPanel, ["activity", "language", "name", "for_whom", "summary"]))


class ActivitySessionViewSet(SnippetViewSet):
    """The days on which it is held."""

    model = ActivitySession
    icon = "date"
    list_display = ["activity", "held_on", "starts", "centre", "cancelled_because"]
    list_filter = ["centre", "activity", "held_on"]
    ordering = ["-held_on", "starts"]
    panels = [
        *map(FieldPanel, ["activity", "centre", "held_on"]),
        FieldRowPanel([FieldPanel("starts"), FieldPanel("ends"), FieldPanel("places")]),
        *map(FieldPanel, ["note", "cancelled_because"]),
    ]


class LineViewSet(SnippetViewSet):
    """Hours, addresses and notes in other languages."""

    model = LineInLanguage
    icon = "globe"
    list_display = ["words", "language", "said", "made_by_machine"]
    list_filter = ["language", "made_by_machine"]
    search_fields = ["words", "said"]
    panels = list(map(FieldPanel, ["language", "words", "said", "made_by_machine"]))


class WhatsOnGroup(SnippetViewSetGroup):
    """One place in the menu for all of them."""

    items = (ActivityViewSet, ActivityWordsViewSet, ActivitySessionViewSet, LineViewSet)
    menu_label = _("What’s on")
    menu_icon = "date"
    menu_order = 200


register_snippet(WhatsOnGroup)
