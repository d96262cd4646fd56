"""Small questions of trust that every face asks, and who may see and change whose roles."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse

from accounts.models import Invitation, InvitationQuerySet, RoleHeld, User
from accounts.permissions import Permission
from accounts.roles import ROLES, Role
from centres.models import Centre

View = Callable[..., HttpResponse]

# These open only what is the holder's own, so nobody gives away more than she holds by giving them.
_ONLY_ONES_OWN = {Permission.VISIT_FAMILIES, Permission.KEEP_OWN_LISTINGS}


def asking(request: HttpRequest) -> User:
    """Who asks for the page. For nobody, it does not exist."""
    if not isinstance(request.user, User):
        raise Http404
    return request.user


def may_read_for_staff(user: object) -> bool:
    """Staff, and whoever writes the pages. For all others a page that is for staff only does not exist."""
    if not isinstance(user, User) or not user.is_active:
        return False
    return user.can(Permission.SEE_STAFF_PAGES) or user.can(Permission.EDIT_PAGES)


def needs(permission: Permission) -> Callable[[View], View]:
    """A view for those who hold the permission somewhere. To anybody else the page does not exist.

    The permission stays readable as `view.permission`, so a test can list every door and who may open it.
    """

    def guard(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if not asking(request).can(permission):
                raise Http404
            return view(request, *args, **kwargs)

        guarded.permission = permission  # type: ignore[attr-defined]
        return guarded

    return guard


def may_give(user: User, role: Role, centre: Centre | None) -> bool:
    """Whether she may give the role there, and so end it: never more than she holds herself there."""
    wanted = role.permissions - _ONLY_ONES_OWN
    letting_in = {Permission.INVITE_PEOPLE} | role.also_given_by
    may_let_in = any(_holds(user, permission, centre) for permission in letting_in)
    return user.is_active and may_let_in and all(_holds(user, permission, centre) for permission in wanted)


def _holds(user: User, permission: Permission, centre: Centre | None) -> bool:
    """Held at the centre; for a role that counts everywhere, held everywhere."""
    enough = {None} if centre is None else {None, centre.pk}
    return any(permission in held.role.permissions and held.centre_id in enough for held in user.roles_now)


def may_end(user: User, held: RoleHeld) -> bool:
    """Whether she may end a role somebody else holds."""
    return user.pk != held.user_id and may_give(user, held.role, held.centre)


def may_close(user: User, person: User) -> bool:
    """Whether she may disable or enable an account: only when every role that goes with it is hers to give."""
    if user.pk == person.pk or not user.can(Permission.INVITE_PEOPLE):
        return False
    return all(may_give(user, held.role, held.centre) for held in person.roles_now)


def roles_to_give(user: User) -> list[tuple[Role, Centre | None]]:
    """Every role she may give, with the places where she may."""
    places: list[Centre | None] = [*user.centres_where(Permission.INVITE_PEOPLE), None]
    return [(role, place) for role in ROLES.values() for place in places if may_give(user, role, place)]


def visible_people(user: User) -> QuerySet[User]:
    """People who hold or held a role at her centres or everywhere; all people for whoever invites everywhere."""
    if _holds(user, Permission.INVITE_PEOPLE, None):
        return User.objects.all()
    hers = Q(roles_held__centre__in=user.centres_where(Permission.INVITE_PEOPLE))
    everywhere = Q(roles_held__isnull=False, roles_held__centre=None)
    return User.objects.filter(hers | everywhere).distinct()


def visible_invitations(user: User) -> InvitationQuerySet:
    """Invitations to her centres; all of them for whoever invites everywhere."""
    if _holds(user, Permission.INVITE_PEOPLE, None):
        return Invitation.objects.all()
    return Invitation.objects.filter(centre__in=user.centres_where(Permission.INVITE_PEOPLE))
