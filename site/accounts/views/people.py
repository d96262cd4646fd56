"""Who works here, with which role, and who is invited: for whoever lets people in."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Prefetch, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from accounts import actions, invitations, people_forms, second_factor
from accounts.access import asking, may_close, may_end, needs, visible_invitations, visible_people
from accounts.models import RoleHeld, User
from accounts.permissions import Permission
from accounts.refusals import RefusedError

A_PAGE = 50


@require_GET
@needs(Permission.INVITE_PEOPLE)
def people(request: HttpRequest) -> HttpResponse:
    """Everybody with a role at her centres, and the letters that wait for an answer."""
    page = Paginator(_with_roles(visible_people(asking(request))), A_PAGE).get_page(request.GET.get("page"))
    waiting = visible_invitations(asking(request)).open_at(timezone.now()).select_related("centre", "invited_by")
    return render(request, "accounts/people.html", {"page": page, "invitations": waiting})


def _with_roles(people: QuerySet[User]) -> QuerySet[User]:
    held = RoleHeld.objects.filter(ended_at=None).select_related("centre", "given_by")
    return people.order_by("name", "pk").prefetch_related(Prefetch("roles_held", held, to_attr="roles_open"))


@require_http_methods(["GET", "POST"])
@needs(Permission.INVITE_PEOPLE)
def invite(request: HttpRequest) -> HttpResponse:
    """Write to somebody new."""
    form = people_forms.dressed("invite", people_forms.Invite)(request.POST or None, giver=asking(request))
    if form.is_valid():
        facts = {name: form.cleaned_data[name] for name in ("name", "email", "centre")}
        site = request.build_absolute_uri("/").rstrip("/")
        try:
            invitations.invite(
                **facts, code=form.cleaned_data["role"], by=asking(request), site=site, now=timezone.now()
            )
        except RefusedError as error:
            form.add_error(None, str(error))
        else:
            messages.success(
                request, _("We have written to %(name)s. The link in the letter works for 7 days.") % facts
            )
            return redirect("people")
    return render(request, "accounts/invite.html", {"form": form})


@require_http_methods(["GET", "POST"])
@needs(Permission.INVITE_PEOPLE)
def person(request: HttpRequest, pk: int) -> HttpResponse:
    """One person: roles held, roles she had, and another role to give."""
    someone = get_object_or_404(visible_people(asking(request)), pk=pk)
    form = people_forms.dressed("give_role", people_forms.GiveRole)(request.POST or None, giver=asking(request))
    if form.is_valid():
        try:
            actions.give_role(
                someone,
                code=form.cleaned_data["role"],
                centre=form.cleaned_data["centre"],
                by=asking(request),
                now=timezone.now(),
            )
        except RefusedError as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, _("%(name)s has the new role from now on.") % {"name": someone.name})
            return redirect("person", pk=pk)
    return render(request, "accounts/person.html", _about(someone, asking(request)) | {"form": form})


def _about(someone: User, viewer: User) -> dict[str, object]:
    held = someone.roles_held.select_related("centre", "given_by")
    return {
        "person": someone,
        "roles": [(role, may_end(viewer, role)) for role in held.filter(ended_at=None)],
        "roles_before": held.exclude(ended_at=None).order_by("-ended_at"),
        "may_close": may_close(viewer, someone),
        "is_herself": someone == viewer,
        "has_second_step": second_factor.has(someone),
    }
