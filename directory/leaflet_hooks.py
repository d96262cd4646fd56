"""Wagtail's admin for leaflets: how they read, what waits, who holds them, help for editors; and recordings."""

from django.http import Http404, HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.documents.models import Document
from wagtail.models import Page
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from accounts.access import asking, may_read_for_staff
from accounts.permissions import Permission
from directory import editor_views, partner_views
from directory.actions import pass_as_hard
from directory.link_hooks import LinkListViewSet
from directory.models import Agency, LeafletPage, Recording, WordToAvoid
from directory.readings import is_too_hard


class AgencyViewSet(SnippetViewSet):
    """Who hands our leaflets out."""

    model = Agency
    icon = "mail"
    list_display = ["name", "kind", "by", "language", "is_public_point"]
    list_filter = ["kind", "by", "language", "is_public_point"]
    search_fields = ["name"]
    panels = [
        FieldRowPanel([FieldPanel("name"), FieldPanel("kind")]),
        FieldRowPanel([FieldPanel("contact"), FieldPanel("email")]),
        FieldRowPanel([FieldPanel("by"), FieldPanel("language")]),
        FieldRowPanel([FieldPanel("is_public_point"), FieldPanel("where")]),
        InlinePanel("holds", heading=_("Leaflets it holds"), label=_("leaflet")),
    ]


class WordToAvoidViewSet(SnippetViewSet):
    """Words that have a plainer one."""

    model = WordToAvoid
    icon = "warning"
    list_display = ["word", "say", "language"]
    list_filter = ["language"]
    search_fields = ["word", "say"]
    panels = [FieldRowPanel([FieldPanel("word"), FieldPanel("say")]), FieldPanel("language")]


class LeafletGroup(SnippetViewSetGroup):
    """One place in the menu for what belongs to leaflets."""

    items = (LinkListViewSet, AgencyViewSet, WordToAvoidViewSet)
    menu_label = _("Leaflets: lists")
    menu_name = "leaflets"
    menu_icon = "doc-full"
    menu_order = 160


register_snippet(LeafletGroup)


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    """Pages of our own among Wagtail's, for whoever may open Wagtail."""
    return [
        path("leaflets/", editor_views.waiting, name="leaflets_waiting"),
        path("leaflets/help/", editor_views.help_page, name="leaflets_help"),
        path("leaflets/reading/<int:pk>/", editor_views.reading, name="leaflet_reading"),
        path("leaflets/sent/<int:pk>/", editor_views.sent, name="leaflet_sent"),
        path("leaflets/counted/<int:pk>/", partner_views.counted, name="leaflet_counted"),
        path("leaflets/comments/<int:pk>/", partner_views.comments, name="leaflet_comments"),
        path("leaflets/drafts/<int:pk>/call-back/", partner_views.call_back, name="leaflet_call_back"),
        path("leaflets/comments/<int:pk>/done/", partner_views.deal_with, name="leaflet_deal_with"),
        path("leaflets/read/<int:pk>/", editor_views.read_by_native, name="leaflet_read_by_native"),
    ]


@hooks.register("register_admin_menu_item")
def what_waits() -> MenuItem:
    """What editors look at first."""
    return MenuItem(_("Leaflets: what waits"), reverse("leaflets_waiting"), icon_name="history", order=155)


@hooks.register("before_publish_page")
def keep_the_reason(request: HttpRequest, page: Page) -> None:
    """Of a text above the limit; the form has asked for it."""
    reason = request.POST.get("hard_because", "").strip()
    if isinstance(page, LeafletPage) and reason and asking(request).can(Permission.PUBLISH_PAGES) and is_too_hard(page):
        pass_as_hard(page, page.latest_revision, reason=reason, by=asking(request), now=timezone.now())


@hooks.register("before_serve_document")
def keep_the_recording(document: Document, request: HttpRequest) -> None:
    """Of a leaflet for staff from those who may not read it, under the address of the document as well."""
    heard = Recording.objects.filter(document=document)
    is_kept_back = heard.exists() and not heard.filter(leaflet__in=LeafletPage.objects.for_families()).exists()
    if is_kept_back and not may_read_for_staff(request.user):
        raise Http404
