"""The page behind the link that a partner gets: the draft as it would be, and room for what she thinks of it."""

from allauth.account.adapter import get_adapter
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from accounts import limits
from accounts.limits import Limit
from directory.commenting import BrokenLinkError, comment, opened
from directory.models import DraftSent
from directory.models.lines import told
from directory.models.pages import centre_of
from directory.partner_forms import CommentForm

FROM_AN_ADDRESS = Limit("comments-from-an-address", tries=20, seconds=3600)
ON_A_DRAFT = Limit("comments-on-a-draft", tries=30, seconds=86_400)


@login_not_required
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def draft(request: HttpRequest, token: str) -> HttpResponse:
    """Read it, and say something. Opening it changes nothing."""
    try:
        sent = opened(token, timezone.localdate())
    except BrokenLinkError:
        return render(request, "directory/leaflets/no_draft.html", {"centre": told(centre_of(request))}, status=404)
    form = CommentForm(request.POST or None, initial={"who": sent.name})
    if request.method == "POST" and form.is_valid():
        return _kept(request, sent, form)
    return _page(request, sent, form, status=422 if form.errors else 200)


def _kept(request: HttpRequest, sent: DraftSent, form: CommentForm) -> HttpResponse:
    try:
        limits.use_all([(FROM_AN_ADDRESS, str(get_adapter().get_client_ip(request))), (ON_A_DRAFT, str(sent.pk))])
    except limits.TooManyError as error:
        minutes = -(-error.wait // 60)
        return _page(request, sent, form, status=429, minutes=minutes)
    said = form.cleaned_data
    comment(sent, who=said["who"], words=said["words"], key=said["once"], now=timezone.now())
    return redirect(f"{request.path}?said=yes")


def _page(request: HttpRequest, sent: DraftSent, form: CommentForm, *, status: int, minutes: int = 0) -> HttpResponse:
    page = sent.revision.as_object()
    facts = {"page": page, "sent": sent, "form": form, "minutes": minutes, "is_said": request.GET.get("said") == "yes"}
    shown = facts | {"centre": told(page.centre_shown(request))}
    return render(request, "directory/leaflets/draft.html", shown, status=status)
