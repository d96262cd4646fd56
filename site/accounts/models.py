"""People who sign in, the roles they hold, and invitations."""

from datetime import datetime
from typing import Any, ClassVar, Self

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
    language = models.CharField(_("language"), max_length=10, default="en")
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

    def centres_where(self, permission: Permission) -> "models.QuerySet[Centre]":
        """The centres where she may do this."""
        holding = [held for held in self.roles_now if permission in held.role.permissions]
        if any(held.centre_id is None for held in holding):
            return Centre.objects.all()
        return Centre.objects.filter(pk__in=[held.centre_id for held in holding])


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
