"""Ending a role, closing an account, taking a letter back: each asks once more before it happens."""

from collections.abc import Callable

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts import actions, invitations
from accounts.access import asking, may_close, may_end, needs, visible_invitations, visible_people
from accounts.models import RoleHeld, User
from accounts.permissions import Permission
from accounts.refusals import RefusedError


def _ask_then(
    request: HttpRequest,
    deed: Callable[[], None],
    *,
    question: str,
    button: str,
    done: str,
    back: str,
    follows: str = "",
) -> HttpResponse:
    """A page with one question and one button; pressed, the deed is done."""
    if request.method == "POST":
        try:
            deed()
        except RefusedError as error:
            messages.error(request, str(error))
        else:
            messages.success(request, done)
        return redirect(back)
    return render(
        request, "accounts/ask.html", {"question": question, "follows": follows, "button": button, "back": back}
    )


@require_http_methods(["GET", "POST"])
@needs(Permission.INVITE_PEOPLE)
def end_role(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask, then end a role."""
    people = visible_people(asking(request))
    held = get_object_or_404(RoleHeld.objects.select_related("user", "centre"), pk=pk, ended_at=None, user__in=people)
    if not may_end(asking(request), held):
        raise Http404
    names = {"name": held.user.name, "role": str(held)}
    return _ask_then(
        request,
        lambda: actions.end_role(held, by=asking(request), now=timezone.now()),
        question=_("End this role of %(name)s: %(role)s?") % names,
        button=_("End this role"),
        done=_("%(name)s no longer has this role: %(role)s.") % names,
        back=reverse("person", args=[held.user_id]),
    )


@require_http_methods(["GET", "POST"])
@needs(Permission.INVITE_PEOPLE)
def disable(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask, then keep somebody out."""
    someone = _closable(asking(request), pk)
    names = {"name": someone.name}
    return _ask_then(
        request,
        lambda: actions.disable_account(someone, by=asking(request)),
        question=_("Close the account of %(name)s?") % names,
        follows=_("Whoever is signed in with it is signed out. It can be opened again."),
        button=_("Close this account"),
        done=_("%(name)s can no longer sign in.") % names,
        back=reverse("person", args=[pk]),
    )


@require_http_methods(["GET", "POST"])
@needs(Permission.INVITE_PEOPLE)
def enable(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask, then let somebody in again."""
    someone = _closable(asking(request), pk)
    names = {"name": someone.name}
    return _ask_then(
        request,
        lambda: actions.enable_account(someone, by=asking(request)),
        question=_("Open the account of %(name)s again, with the roles it still has?") % names,
        button=_("Open this account"),
        done=_("%(name)s can sign in again.") % names,
        back=reverse("person", args=[pk]),
    )


@require_http_methods(["GET", "POST"])
@needs(Permission.INVITE_PEOPLE)
def forget_second_steps(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask, then let somebody set up a second step anew."""
    someone = _closable(asking(request), pk)
    names = {"name": someone.name}
    return _ask_then(
        request,
        lambda: actions.forget_second_steps(someone, by=asking(request)),
        question=_("Take away the second step of %(name)s? Ask yourself first: is it really %(name)s who asks?")
        % names,
        button=_("Take it away"),
        done=_("%(name)s sets up a new second step at the next sign-in. We have written to say so.") % names,
        back=reverse("person", args=[pk]),
    )


def _closable(viewer: User, pk: int) -> User:
    someone = get_object_or_404(visible_people(viewer), pk=pk)
    if not may_close(viewer, someone):
        raise Http404
    return someone


@require_http_methods(["GET", "POST"])
@needs(Permission.INVITE_PEOPLE)
def withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask, then take an invitation back."""
    now = timezone.now()
    invitation = get_object_or_404(visible_invitations(asking(request)).open_at(now), pk=pk)
    names = {"name": invitation.name}
    return _ask_then(
        request,
        lambda: invitations.withdraw_invitation(invitation, by=asking(request), now=now),
        question=_("Take back the invitation of %(name)s? The link in the letter stops working.") % names,
        button=_("Take it back"),
        done=_("The invitation of %(name)s no longer holds.") % names,
        back=reverse("people"),
    )
