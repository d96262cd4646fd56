"""Wagtail's admin: the service directory as editors keep it, with drafts, approval, versions and scheduled days."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    PublishingPanel,
    TabbedInterface,
)
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from directory.models import Organisation, Service, Taxonomy, Term, Venue


def _fields(*names: str) -> list[FieldPanel]:
    return [FieldPanel(name) for name in names]


class ServiceViewSet(SnippetViewSet):
    """What families can use."""

    model = Service
    icon = "list-ul"
    list_display = ["name", "organisation", "status", "assured_on", "live"]
    list_filter = ["status", "charge", "booking", "provision", "organisation"]
    search_fields = ["name", "summary"]
    ordering = ["name"]
    edit_handler = TabbedInterface([
        ObjectList(
            [
                *_fields("name", "organisation", "summary", "description", "terms"),
                MultiFieldPanel(
                    [FieldRowPanel(_fields("min_months", "max_months")), *_fields("for_whom", "provision")],
                    heading=_("For whom"),
                ),
                FieldPanel("is_crisis"),
                PublishingPanel(),
            ],
            heading=_("What it is"),
        ),
        ObjectList(
            [
                InlinePanel("places", heading=_("Where"), panels=_fields("venue", "note")),
                InlinePanel(
                    "schedules",
                    heading=_("When"),
                    panels=[
                        FieldRowPanel(_fields("frequency", "weekday", "week_of_month", "interval")),
                        FieldRowPanel(_fields("starts", "ends", "from_on", "until_on")),
                        *_fields("venue", "note"),
                    ],
                ),
            ],
            heading=_("Where and when"),
        ),
        ObjectList(
            [
                *_fields("booking", "how_to_come", "self_referral"),
                FieldRowPanel(_fields("apply_from", "apply_by")),
                FieldPanel("covers"),
                FieldPanel("charge"),
                InlinePanel("costs", heading=_("Prices"), panels=_fields("amount", "what_for", "note")),
                InlinePanel("languages", heading=_("Languages spoken"), panels=_fields("code", "note")),
                InlinePanel("contacts", heading=_("Whom to ask"), panels=_fields("role", "name", "phone", "email")),
                *_fields("website", "email"),
            ],
            heading=_("How to come"),
        ),
        ObjectList(
            [
                *_fields("status", "notice", "notice_until", "assured_on", "assured_by", "slug"),
            ],
            heading=_("How it stands"),
        ),
        ObjectList(
            [
                InlinePanel(
                    "in_languages",
                    heading=_("In other languages"),
                    panels=_fields("language", "name", "summary", "description", "by_machine"),
                ),
            ],
            heading=_("In other languages"),
        ),
    ])  # fmt: skip


class OrganisationViewSet(SnippetViewSet):
    """Who runs it."""

    model = Organisation
    icon = "group"
    list_display = ["name", "kind", "live"]
    list_filter = ["kind"]
    search_fields = ["name", "charity_number"]
    panels = [
        *_fields("name", "kind", "description", "website", "email", "phone"),
        FieldRowPanel(_fields("charity_number", "company_number")),
        PublishingPanel(),
    ]


class VenueViewSet(SnippetViewSet):
    """Where it happens."""

    model = Venue
    icon = "site"
    list_display = ["name", "town", "postcode", "live"]
    list_filter = ["kind", "country"]
    search_fields = ["name", "town", "postcode"]
    panels = [
        *_fields("name", "kind", "centre", "line_1", "line_2", "town", "county", "postcode", "country", "is_masked"),
        FieldRowPanel(_fields("latitude", "longitude")),
        FieldPanel("getting_there"),
        InlinePanel("access", heading=_("Getting in and staying"), panels=_fields("what", "answer", "note")),
        PublishingPanel(),
    ]


class TermViewSet(SnippetViewSet):
    """The words they are sorted by."""

    model = Term
    icon = "tag"
    list_display = ["name", "taxonomy", "parent", "address"]
    list_filter = ["taxonomy"]
    search_fields = ["name"]
    panels = [
        *_fields("taxonomy", "parent", "code", "name", "description", "address", "order"),
        InlinePanel("in_languages", heading=_("In other languages"), panels=_fields("language", "name", "by_machine")),
        PublishingPanel(),
    ]


class TaxonomyViewSet(SnippetViewSet):
    """The lists the words are in."""

    model = Taxonomy
    icon = "list-ol"
    list_display = ["name", "code", "order"]
    panels = [*_fields("code", "name", "description", "address", "order"), PublishingPanel()]


class DirectoryGroup(SnippetViewSetGroup):
    """One place in the menu for all of it."""

    items = (ServiceViewSet, OrganisationViewSet, VenueViewSet, TermViewSet, TaxonomyViewSet)
    menu_label = _("Service directory")
    menu_icon = "list-ul"
    menu_order = 150


register_snippet(DirectoryGroup)
