"""Wagtail's admin: lists of websites of others."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, PublishingPanel
from wagtail.admin.ui.tables import LiveStatusTagColumn
from wagtail.snippets.views.snippets import SnippetViewSet

from directory.listing_forms import LanguageSelect
from directory.listing_panels import fields
from directory.models import LinkList

LINK = [
    *fields(name=_("As families know it: the name, not the address.")),
    *fields(address=_("Open the website and copy its address from there. It begins with https://.")),
    *fields(sentence=_("What a family finds there, and whether it costs something.")),
    FieldRowPanel([*fields("kind"), FieldPanel("language", widget=LanguageSelect)]),
    InlinePanel(
        "in_languages",
        heading=_("This link in other languages"),
        label=_("language"),
        panels=fields("language", "name", "sentence", "by_machine"),
    ),
]


class LinkListViewSet(SnippetViewSet):
    """Each with its links, and all their words."""

    model = LinkList
    icon = "link"
    list_display = ["name", "order", LiveStatusTagColumn()]
    search_fields = ["name"]
    panels = [
        *fields(name=_("As families would ask for it, for example: Help when money is short.")),
        *fields(summary=_("It stands below the name. Up to 300 letters.")),
        *fields(slug=_("Links to this list end with it. Leave it as it is once the list is public.")),
        *fields(order=_("Small numbers stand first.")),
        InlinePanel("links", heading=_("Links"), label=_("link"), panels=LINK),
        InlinePanel(
            "in_languages",
            heading=_("The list in other languages"),
            label=_("language"),
            help_text=_("Where a language is missing, families read the English words."),
            panels=fields("language", "name", "summary", "by_machine"),
        ),
        PublishingPanel(),
    ]
