"""People who sign in, the roles they hold, and invitations."""

from collections.abc import Collection
from datetime import datetime
from typing import Any, ClassVar, Self

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.db import models
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from accounts.permissions import Permission
from accounts.roles import ROLES, Role, roles_with
from centres.models import Centre


class UserQuerySet(models.QuerySet["User"]):
    """People who sign in, narrowed."""

    def holding(self, permission: Permission, centre: Centre | None = None) -> Self:
        """Those who may do this at the centre (or anywhere, when none is named)."""
        held = models.Q(roles_held__code__in=roles_with(permission), roles_held__ended_at=None)
        if centre is not None:
            held &= models.Q(roles_held__centre=centre) | models.Q(roles_held__centre=None)
        return self.filter(held, is_active=True).distinct()


class UserManager(BaseUserManager["User"]):
    """Makes people who can sign in."""

    def get_queryset(self) -> UserQuerySet:
        """Querysets with our words."""
        return UserQuerySet(self.model, using=self._db)

    def holding(self, permission: Permission, centre: Centre | None = None) -> UserQuerySet:
        """Those who may do this at the centre (or anywhere, when none is named)."""
        return self.get_queryset().holding(permission, centre)

    def with_roles_now(self, pk: int) -> "User | None":
        """The person and the roles she holds at this moment, read together."""
        held = list(RoleHeld.objects.filter(user=pk, ended_at=None).select_related("user", "centre"))
        if not held:
            return self.get_queryset().filter(pk=pk).first()
        user = held[0].user
        user.roles_now = held
        return user

    def create_user(self, email: str, password: str | None = None, **facts: Any) -> "User":
        """A person with an e-mail address; without a password until she sets one."""
        user = self.model(email=self.normalize_email(email).lower(), **facts)
        user.set_password(password)
        user.save(using=self._db)
        return user


class User(AbstractBaseUser, PermissionsMixin):
    """A person who signs in. What she may do follows from the roles she holds, and from nothing else."""

    email = models.EmailField(_("e-mail"), unique=True)
    name = models.CharField(pgettext_lazy("of a person", "name"), max_length=150)
    language = models.CharField(_("language"), max_length=10, blank=True, default="")  # empty until she chooses one
    is_active = models.BooleanField(_("may sign in"), default=True)
    joined_at = models.DateTimeField(_("joined"), default=timezone.now)

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    objects = UserManager()

    class Meta:
        verbose_name = _("person who signs in")
        verbose_name_plural = _("people who sign in")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name or self.email

    @property
    def own_language(self) -> str:
        """The language to write to her in: the one she chose, else the site's first."""
        return self.language or settings.LANGUAGE_CODE

    @cached_property
    def roles_now(self) -> list["RoleHeld"]:
        """Roles held at this moment; read once for each request."""
        return list(self.roles_held.filter(ended_at=None).select_related("centre"))

    @property
    def is_staff(self) -> bool:
        """Whether any role held is a staff role: then a second factor is needed."""
        return any(held.role.is_staff for held in self.roles_now)

    def can(self, permission: Permission, centre: Centre | None = None) -> bool:
        """Whether she may do this: at the centre, or at any centre when none is named."""
        return any(
            permission in held.role.permissions and (centre is None or held.centre_id in {None, centre.pk})
            for held in self.roles_now
        )

    def can_at(self, permission: Permission, centres: Collection[int]) -> bool:
        """Whether she may do this at one of these centres at least."""
        places = self._places(permission)
        return None in places or any(centre in places for centre in centres)

    def centres_where(self, permission: Permission) -> "models.QuerySet[Centre]":
        """The centres where she may do this."""
        places = self._places(permission)
        return Centre.objects.all() if None in places else Centre.objects.filter(pk__in=list(places))

    def named_centres(self, permission: Permission) -> list[Centre]:
        """The same as a list; those that her roles name are at hand and need not be read again."""
        places = self._places(permission)
        named = [place for place in places.values() if place]
        return list(Centre.objects.all()) if None in places else sorted(named, key=lambda place: place.name)

    def _places(self, permission: Permission) -> "dict[int | None, Centre | None]":
        """Where a role of hers holds the permission, by number; nothing stands for everywhere."""
        return {held.centre_id: held.centre for held in self.roles_now if permission in held.role.permissions}


class RoleHeld(models.Model):
    """A role one person holds, at one centre or everywhere, from when to when and given by whom."""

    user = models.ForeignKey(User, models.CASCADE, related_name="roles_held", verbose_name=_("person"))
    code = models.CharField(_("role"), max_length=30, choices=[(role.code, role.name) for role in ROLES.values()])
    centre = models.ForeignKey(Centre, models.CASCADE, null=True, blank=True, verbose_name=_("centre"))
    given_by = models.ForeignKey(User, models.SET_NULL, null=True, blank=True, related_name="+")
    given_at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("role held")
        verbose_name_plural = _("roles held")
        ordering = ["code"]
        constraints = [
            models.UniqueConstraint(
                fields=["user", "code", "centre"], condition=models.Q(ended_at=None), name="role_held_once_there"
            ),
            models.UniqueConstraint(
                fields=["user", "code"],
                condition=models.Q(ended_at=None, centre=None),
                name="role_held_once_everywhere",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.role.name}, {self.centre or _('everywhere')}"

    @property
    def role(self) -> Role:
        """What the role may do."""
        return ROLES[self.code]

    @property
    def trail_subject(self) -> tuple[str, str]:
        """The trail speaks of the person, at the centre of the role."""
        return "user", str(self.user_id)


class InvitationQuerySet(models.QuerySet["Invitation"]):
    """Invitations, narrowed."""

    def open_at(self, now: datetime) -> Self:
        """Those that can still be accepted."""
        return self.filter(accepted_at=None, withdrawn_at=None, expires_at__gt=now)


class Invitation(models.Model):
    """A letter that lets one person make her account, with the role she will hold."""

    email = models.EmailField(_("e-mail"))
    name = models.CharField(pgettext_lazy("of a person", "name"), max_length=150)
    code = models.CharField(_("role"), max_length=30, choices=[(role.code, role.name) for role in ROLES.values()])
    centre = models.ForeignKey(Centre, models.CASCADE, null=True, blank=True, verbose_name=_("centre"))
    token_digest = models.CharField(max_length=64, unique=True)
    invited_by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+")
    invited_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    accepted_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    objects = InvitationQuerySet.as_manager()

    class Meta:
        verbose_name = _("invitation")
        verbose_name_plural = _("invitations")
        ordering = ["-invited_at"]

    def __str__(self) -> str:
        return f"{self.name}, {self.role_words}"

    @property
    def role_words(self) -> str:
        """The role offered, and where."""
        return f"{ROLES[self.code].name}, {self.centre or _('everywhere')}"
