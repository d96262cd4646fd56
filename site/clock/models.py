"""Which slot of which regular job was taken, and which workers are alive."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class SlotTaken(models.Model):
    """A regular job was started for one slot of time; unique, so two machines cannot both start it."""

    name = models.CharField(max_length=100)
    slot = models.DateTimeField()
    taken_at = models.DateTimeField()

    class Meta:
        verbose_name = _("slot taken")
        verbose_name_plural = _("slots taken")
        constraints = [models.UniqueConstraint(fields=["name", "slot"], name="slot_taken_once")]

    def __str__(self) -> str:
        return f"{self.name} {self.slot:%Y-%m-%d %H:%M}"


class Heartbeat(models.Model):
    """A worker and when it last said that it is alive."""

    worker_id = models.CharField(max_length=64, primary_key=True)
    seen_at = models.DateTimeField()

    class Meta:
        verbose_name = _("heartbeat")
        verbose_name_plural = _("heartbeats")

    def __str__(self) -> str:
        return self.worker_id


class Pass(models.Model):
    """One kind of due work: its row is held while a pass does it, and says when one last came to its end."""

    name = models.CharField(max_length=100, primary_key=True)
    ran_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("pass of due work")
        verbose_name_plural = _("passes of due work")

    def __str__(self) -> str:
        return self.name
