"""Wagtail's admin: the service directory as editors keep it, with drafts, approval, versions and scheduled days."""

from collections.abc import Iterator

from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, PublishingPanel
from wagtail.admin.ui.tables import LiveStatusTagColumn
from wagtail.admin.widgets import Button
from wagtail.log_actions import LogActionRegistry
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from directory import comparing as comparing
from directory import editor_views
from directory import typed_days as typed_days
from directory.guide_hooks import GuideViewSet
from directory.listing_choosers import ByName
from directory.listing_panels import SERVICE, fields
from directory.models import Organisation, Service, Synonyms, Taxonomy, Term, Venue
from directory.place_panel import PlacePanel
from directory.source_hooks import SourceViewSet


class ServiceViewSet(SnippetViewSet):
    """What families can use."""

    model = Service
    icon = "list-ul"
    list_display = ["name", "organisation", "status", "assured_on", LiveStatusTagColumn()]
    list_filter = ["status", "charge", "booking", "provision", "organisation"]
    search_fields = ["name", "summary"]
    ordering = ["name"]
    edit_handler = SERVICE


class OrganisationViewSet(SnippetViewSet):
    """Who runs it."""

    model = Organisation
    icon = "group"
    list_display = ["name", "kind", LiveStatusTagColumn()]
    list_filter = ["kind"]
    search_fields = ["name", "charity_number"]
    chooser_viewset_class = ByName
    chooser_per_page = 25
    panels = [
        *fields("name", "kind"),
        *fields(description=_("One or two sentences. Other directories ask for them.")),
        *fields("website"),
        FieldRowPanel(fields("email", "phone")),
        FieldRowPanel(fields("charity_number", "company_number")),
        PublishingPanel(),
    ]


class VenueViewSet(SnippetViewSet):
    """Where it happens."""

    model = Venue
    icon = "site"
    list_display = ["name", "town", "postcode", LiveStatusTagColumn()]
    list_filter = ["kind", "country"]
    search_fields = ["name", "town", "postcode"]
    chooser_viewset_class = ByName
    chooser_per_page = 25
    panels = [
        *fields("name", "kind"),
        *fields(centre=_("Only when it is one of ours.")),
        MultiFieldPanel(
            [
                *fields("line_1", "line_2"),
                FieldRowPanel(fields("town", "county", "postcode", "country")),
                FieldPanel("is_masked"),
            ],
            heading=_("Address"),
        ),
        MultiFieldPanel(
            [FieldRowPanel(fields("latitude", "longitude")), PlacePanel()],
            heading=_("On the map"),
            help_text=_("In degrees, for example 49.1745 and -2.0705. Without them nobody finds it by distance."),
        ),
        FieldPanel("getting_there"),
        InlinePanel(
            "access",
            heading=_("Getting in and staying"),
            label=_("fact"),
            help_text=_("Say only what somebody has seen. What nobody has looked at stays “Not asked”."),
            panels=fields("what", "answer", "note"),
        ),
        PublishingPanel(),
    ]


class TermViewSet(SnippetViewSet):
    """The words they are sorted by."""

    model = Term
    icon = "tag"
    list_display = ["name", "taxonomy", "parent", LiveStatusTagColumn()]
    list_filter = ["taxonomy"]
    search_fields = ["name"]
    chooser_viewset_class = ByName
    chooser_per_page = 25
    panels = [
        *fields(taxonomy=_("In which list it stands.")),
        *fields(parent=_("Only in lists with two levels: the term above it.")),
        *fields("name"),
        *fields(
            description=_("One sentence. Other directories ask for it."),
            code=_("Once public, links depend on it."),
        ),
        *fields("address"),
        *fields(order=_("Small numbers stand first.")),
        InlinePanel(
            "in_languages",
            heading=_("In other languages"),
            label=_("language"),
            panels=fields("language", "name", "by_machine"),
        ),
        PublishingPanel(),
    ]


class TaxonomyViewSet(SnippetViewSet):
    """The lists the words are in."""

    model = Taxonomy
    icon = "list-ol"
    list_display = ["name", "code", "order", LiveStatusTagColumn()]
    panels = [
        *fields("name", "description"),
        *fields(code=_("Search and other directories know the list by it: leave it as it is.")),
        *fields("address", "order"),
        PublishingPanel(),
    ]


class SynonymsViewSet(SnippetViewSet):
    """Words that find each other."""

    model = Synonyms
    icon = "search"
    list_display = ["words"]
    panels = fields("words")


class DirectoryGroup(SnippetViewSetGroup):
    """One place in the menu for all of it."""

    items = (
        ServiceViewSet, OrganisationViewSet, VenueViewSet, TermViewSet, TaxonomyViewSet, GuideViewSet, SynonymsViewSet,
        SourceViewSet,
    )  # fmt: skip
    menu_label = _("Directory")
    menu_icon = "list-ul"
    menu_order = 150

    def get_submenu_items(self) -> list[MenuItem]:
        """Before the lists: what visitors, providers and the clock want of editors."""
        return [
            MenuItem(_("Keeping it true"), reverse("upkeep:suggestions"), icon_name="tasks"),
            *super().get_submenu_items(),
        ]


register_snippet(DirectoryGroup)


@hooks.register("register_log_actions")
def name_what_samphire_does(actions: LogActionRegistry) -> None:
    """The history of a listing says these in words."""
    actions.register_action("directory.confirmed", _("Confirmed"), _("Confirmed: all of it is still correct"))
    actions.register_action("directory.doubled", _("Withdrawn"), _("Withdrawn: it stood here twice"))
    actions.register_action("directory.gone_there", _("Withdrawn"), _("Withdrawn: it is gone where it came from"))
    actions.register_action("directory.withdrawn", _("Withdrawn"), _("Withdrawn: nobody confirmed it for too long"))


@hooks.register("register_snippet_listing_buttons")
def notes_of_a_listing(snippet: object, user: object, next_url: str | None = None) -> Iterator[Button]:
    """From the list of services to what editors noted about one."""
    if isinstance(snippet, Service):
        yield Button(
            _("Notes and history"), reverse("upkeep:listing", args=[snippet.pk]), icon_name="history", priority=50
        )


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    """Pages of our own among Wagtail's."""
    return [
        path("directory/health/", editor_views.listings_health, name="listings_health"),
        path("directory/reading/", editor_views.service_reading, name="service_reading"),
    ]


@hooks.register("register_admin_menu_item")
def is_it_healthy() -> MenuItem:
    """What keepers of the directory look at first."""
    return MenuItem(_("Is our data healthy?"), reverse("listings_health"), icon_name="check", order=149)
