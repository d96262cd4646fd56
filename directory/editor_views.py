"""Editors' own pages among Wagtail's: how a leaflet reads, what waits, what was sent, help, and healthy listings."""

from datetime import date
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST
from wagtail.models import Locale, Page
from wagtail_localize.models import Translation

from accounts.access import asking, needs
from accounts.permissions import Permission
from directory import actions, awaiting, behind
from directory.health_page import health
from directory.leaflet_panels import told
from directory.models import Held, LeafletIndexPage, LeafletPage, PartnerComment
from directory.service_reading import told as told_of_service
from ui.languages import language_name


@require_GET
@needs(Permission.EDIT_PAGES)
def waiting(request: HttpRequest) -> HttpResponse:
    """Leaflets past their day, translations that fell behind, words nobody has read, and copies to send again."""
    return render(request, "directory/editors/waiting.html", _waits(timezone.localdate()))


@require_GET
@needs(Permission.EDIT_PAGES)
def help_page(request: HttpRequest) -> HttpResponse:
    """Leaflets, in the words of whoever writes them."""
    return render(request, "directory/editors/help.html")


@require_GET
@needs(Permission.EDIT_PAGES)
def listings_health(request: HttpRequest) -> HttpResponse:
    """Which listings of the directory are whole, and what the others lack."""
    return render(request, "directory/editors/health.html", health(request.GET.dict(), timezone.localdate()))


@require_POST
@needs(Permission.EDIT_PAGES)
def reading(request: HttpRequest, pk: int) -> HttpResponse:
    """How the words in the form read now; nothing is kept."""
    page = LeafletPage.objects.filter(pk=pk).first() or LeafletPage(locale=Locale.get_default())
    parent = page.get_parent() if page.pk else LeafletIndexPage.objects.first()
    form = page.get_edit_handler().get_form_class()(
        request.POST, instance=page, parent_page=parent, for_user=request.user
    )
    form.is_valid()
    return render(request, "directory/editors/reading.html", told(form.as_written(form.cleaned_data)))


@require_POST
@needs(Permission.EDIT_PAGES)
def service_reading(request: HttpRequest) -> HttpResponse:
    """How the words of a service read now; nothing is kept."""
    return render(request, "directory/editors/reading.html", told_of_service(request.POST.dict()))


@require_POST
@needs(Permission.EDIT_PAGES)
def sent(request: HttpRequest, pk: int) -> HttpResponse:
    """Note that an agency was sent the newest version."""
    held = get_object_or_404(Held.objects.behind().select_related("agency", "leaflet"), pk=pk)
    actions.note_sent(held, by=asking(request), today=timezone.localdate())
    messages.success(request, _("Noted: %(agency)s has the newest version.") % {"agency": held.agency})
    return redirect("leaflets_waiting")


@require_POST
@needs(Permission.EDIT_PAGES)
def read_by_native(request: HttpRequest, pk: int) -> HttpResponse:
    """Note that a native reader has read a page and found it right."""
    page = get_object_or_404(Page.objects.exclude(locale__language_code=behind.FIRST), pk=pk)
    translation = get_object_or_404(Translation, source__object_id=page.translation_key, target_locale=page.locale_id)
    actions.note_native_reader(page, translation, by=asking(request))
    messages.success(request, _("Noted: a native reader has read “%(title)s”.") % {"title": page.title})
    return redirect("leaflets_waiting")


def _waits(today: date) -> dict[str, Any]:
    abroad = behind.all_standings()
    languages = [code for code, _name in settings.LANGUAGES[1:]]
    ours = LeafletPage.objects.live().filter(locale__language_code=behind.FIRST)
    return {
        "past": [leaflet for leaflet in ours.order_by("review_due_on") if leaflet.is_past_its_day(today)],
        "unread": ours.filter(reviewed_on=None).order_by("title"),
        "absent": behind.absent(ours.order_by("title")),
        "behind": [each for each in abroad if each.is_behind],
        "by_machine": [each for each in abroad if each.by_machine],
        "languages": [language_name(code) for code in languages],
        "words": [(kind, [count.get(code, 0) for code in languages]) for kind, count in awaiting.everything()],
        "running_low": Held.objects.running_low().select_related("agency", "leaflet", "leaflet__locale"),
        "comments": PartnerComment.objects.waiting().select_related("draft__leaflet"),
        "to_send": Held.objects.behind().select_related("agency", "leaflet", "leaflet__locale"),
    }
