"""Wagtail's admin: the directories of others, whose listings are fetched."""

from collections.abc import Iterable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.panels import FieldPanel, HelpPanel, MultiFieldPanel
from wagtail.snippets.views.snippets import SnippetViewSet

from directory.listing_panels import fields
from directory.models import Source


class SourceViewSet(SnippetViewSet):
    """Where listings come from."""

    model = Source
    icon = "download"
    list_display = ["name", "publisher", "is_on", "passed_on", "asked_at"]
    search_fields = ["name", "publisher"]
    panels = [
        HelpPanel(template="directory/editors/source_panel.html"),
        *fields("name", "address", "publisher"),
        MultiFieldPanel(fields("licence", "licence_address"), heading=_("Under which licence")),
        *fields("page_address", "contact"),
        FieldPanel("is_on"),
        FieldPanel("passed_on"),
    ]


@hooks.register("before_delete_snippet")
def keep_what_listings_come_from(request: HttpRequest, instances: Iterable[object]) -> HttpResponse | None:
    """Families are told whose a listing is for as long as it is here."""
    needed = [each for each in instances if isinstance(each, Source) and each.harvested.exists()]
    if not needed:
        return None
    words = _(
        "Listings of “%(source)s” are here, so it stays. Switch it off instead, and take its listings off the site."
    )
    messages.error(request, words % {"source": needed[0]})
    return redirect("upkeep:source", pk=needed[0].pk)
