"""Messages waiting to be sent and messages sent. A text message never holds a personal detail."""

import uuid
from datetime import datetime
from typing import Self

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class MessageQuerySet(models.QuerySet["Message"]):
    """Messages, narrowed."""

    def due(self, now: datetime, *, claimed_before: datetime) -> Self:
        """Those to send now, the oldest first: waiting, or claimed so long ago that the sender must be gone."""
        waiting = models.Q(state=Message.State.WAITING, next_try_at__lte=now)
        left_behind = models.Q(state=Message.State.SENDING, claimed_at__lt=claimed_before)
        return self.filter(waiting | left_behind).order_by("id")


class Message(models.Model):
    """One e-mail or text message: written with the deed it speaks of, sent once, tried again when it fails."""

    class Kind(models.TextChoices):
        """How it travels."""

        EMAIL = "email", _("e-mail")
        SMS = "sms", _("text message")

    class State(models.TextChoices):
        """Where it is on its way."""

        WAITING = "waiting", _("waiting")
        SENDING = "sending", _("being sent")
        SENT = "sent", _("sent")
        GIVEN_UP = "given_up", _("given up")

    class Privacy:
        """To whom and what."""

        personal = frozenset({"to", "subject", "body"})
        plain = frozenset({
            "id", "key", "kind", "state", "made_at", "next_try_at", "tries", "sent_at", "claimed_by", "claimed_at",
            "last_error",
        })  # fmt: skip

    key = models.CharField(_("only once under this key"), max_length=200, unique=True, default=uuid.uuid4)
    kind = models.CharField(_("kind"), max_length=5, choices=Kind)
    to = models.CharField(pgettext_lazy("whom a message is for", "to"), max_length=254)
    subject = models.CharField(_("subject"), max_length=200, blank=True)
    body = models.TextField(_("text"))
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.WAITING)
    made_at = models.DateTimeField(_("written"))
    next_try_at = models.DateTimeField(_("next try"))
    tries = models.PositiveSmallIntegerField(_("tries"), default=0)
    sent_at = models.DateTimeField(_("sent"), null=True, blank=True)
    claimed_by = models.CharField(max_length=64, blank=True)
    claimed_at = models.DateTimeField(null=True, blank=True)
    last_error = models.CharField(_("last trouble"), max_length=200, blank=True)

    objects = MessageQuerySet.as_manager()

    class Meta:
        verbose_name = _("message")
        verbose_name_plural = _("messages")
        ordering = ["id"]
        indexes = [models.Index(fields=["state", "next_try_at"], name="messages_due")]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.pk}: {self.get_state_display()}"
