"""Wagtail's admin: the guides, directories of their own over the same services."""

from collections.abc import Iterable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, InlinePanel, ObjectList, PublishingPanel
from wagtail.admin.ui.tables import LiveStatusTagColumn
from wagtail.snippets.views.snippets import SnippetViewSet

from directory.listing_panels import fields
from directory.models import Guide, Term
from directory.term_choice import TermsField


@hooks.register("before_delete_snippet")
def keep_what_guides_are_made_of(request: HttpRequest, instances: Iterable[object]) -> HttpResponse | None:
    """A guide that lost a term would tell families more than its editors meant."""
    needed = [each for each in instances if isinstance(each, Term) and each.guides.exists()]
    if not needed:
        return None
    words = _("The guide “%(guide)s” is made of “%(term)s”, so it stays. Take it out of the guide first.")
    messages.error(request, words % {"guide": needed[0].guides.first(), "term": needed[0]})
    return redirect("wagtailsnippets_directory_term:edit", needed[0].pk)


class GuideForm(WagtailAdminModelForm):
    """A guide as editors write it."""

    terms = TermsField(
        Term.objects.all(),
        required=False,
        label=_("What belongs in it"),
        help_text=_(
            "Within one list a service needs any of the terms you tick; in several lists it needs one of each. For a"
            " guide picked by hand, make a term for it and tick that on each service. With nothing ticked and no town"
            " named, the guide stays empty."
        ),
    )


class GuideViewSet(SnippetViewSet):
    """A name, an address, and the rule by which services are in it."""

    model = Guide
    icon = "folder-open-inverse"
    list_display = ["name", "slug", "order", LiveStatusTagColumn()]
    search_fields = ["name"]
    edit_handler = ObjectList(
        [
            *fields(name=_("As families call it, for example: Additional needs.")),
            *fields(summary=_("It stands below the name. Up to 300 letters.")),
            *fields(slug=_("The guide is at /directory/guides/ and this name. Once public, links depend on it.")),
            *fields("terms"),
            FieldPanel("towns"),
            *fields(order=_("Small numbers stand first.")),
            InlinePanel(
                "in_languages",
                heading=_("In other languages"),
                label=_("language"),
                help_text=_("Where a language is missing, families read the English words."),
                panels=fields("language", "name", "summary", "by_machine"),
            ),
            PublishingPanel(),
        ],
        base_form_class=GuideForm,
    )
