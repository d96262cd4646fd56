"""Wagtail's admin for stories: who could be recognised, asked while it is written; and what follows from keeping it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import URLPattern, path
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail import hooks
from wagtail.models import Locale, Page

from accounts.access import asking, needs
from accounts.permissions import Permission
from directory.models import CentrePage, StoryPage
from directory.story_panel import told
from directory.story_telling import keep_taken_back, note_looked


@require_POST
@needs(Permission.EDIT_PAGES)
def looked_at(request: HttpRequest, pk: int) -> HttpResponse:
    """What could give somebody away in the words of the form; nothing is kept."""
    page = StoryPage.objects.filter(pk=pk).first() or StoryPage(locale=Locale.get_default())
    parent = page.get_parent() if page.pk else CentrePage.objects.first()
    kind = page.get_edit_handler().get_form_class()
    form = kind(request.POST, instance=page, parent_page=parent, for_user=asking(request))
    form.is_valid()
    form.as_written(form.cleaned_data)
    return render(request, "directory/editors/looked.html", told(form))


@hooks.register("before_copy_page")
def tell_it_once(request: HttpRequest, page: Page) -> HttpResponse | None:
    """A copy would stay when the agreement to the story is taken back."""
    if not isinstance(page.specific_deferred, StoryPage):
        return None
    messages.error(request, _("A story is not copied: a copy would stay when its person takes the agreement back."))
    return redirect("wagtailadmin_pages:edit", page.pk)


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    """A page of our own among Wagtail's."""
    return [path("stories/looked-at/<int:pk>/", looked_at, name="story_looked_at")]


@hooks.register("after_create_page")
@hooks.register("after_edit_page")
def kept(request: HttpRequest, page: Page) -> None:
    """An editor has kept a story, as a draft or in public: hold what she ticked, and what was taken back."""
    if not isinstance(page, StoryPage):
        return
    by, now = asking(request), timezone.now()
    if "nobody_recognised" in request.POST and request.POST.get("words_seen") == page.looked_words:
        note_looked(page, by=by, now=now)
    keep_taken_back(page, by=by, now=now)
