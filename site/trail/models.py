"""The trail's entries, the sealed end of its chain, and keys of deeds that may happen only once."""

from typing import Self

from django.db import models
from django.utils.translation import gettext_lazy as _


class EntryQuerySet(models.QuerySet["Entry"]):
    """Entries, narrowed."""

    def about(self, kind: str, ref: str) -> Self:
        """What concerns one record, newest first."""
        return self.filter(about_kind=kind, about_ref=ref).order_by("-number")


class Entry(models.Model):
    """One read or one deed, never its content. Text instead of links, so that it outlives what it names."""

    class Act(models.TextChoices):
        """Whether somebody looked or changed."""

        READ = "read", _("looked")
        DEED = "deed", _("changed")

    class Privacy:
        """References and names of staff; no content."""

        personal = frozenset({"who_ref", "who_name", "about_ref", "from_where"})
        plain = frozenset({"number", "at", "act", "deed", "about_kind", "centre", "previous", "seal"})

    number = models.BigIntegerField(primary_key=True)
    at = models.DateTimeField(db_index=True)
    act = models.CharField(max_length=4, choices=Act)
    deed = models.CharField(max_length=60)
    who_ref = models.CharField(max_length=40)
    who_name = models.CharField(max_length=150)
    about_kind = models.CharField(max_length=30)
    about_ref = models.CharField(max_length=60)
    centre = models.CharField(max_length=50, blank=True)
    from_where = models.CharField(max_length=60, blank=True)
    previous = models.CharField(max_length=64)
    seal = models.CharField(max_length=64)

    objects = EntryQuerySet.as_manager()

    class Meta:
        verbose_name = _("trail entry")
        verbose_name_plural = _("trail entries")
        ordering = ["number"]
        indexes = [
            models.Index(fields=["about_kind", "about_ref", "-number"], name="trail_about"),
            models.Index(fields=["centre", "-number"], name="trail_centre"),
        ]

    def __str__(self) -> str:
        return f"{self.number}: {self.deed}"


class Head(models.Model):
    """The end of the chain: how many entries there are and the last seal, itself sealed. One row."""

    chain = models.UUIDField(unique=True)
    number = models.BigIntegerField(default=0)
    seal = models.CharField(max_length=64)
    own_seal = models.CharField(max_length=64)

    class Meta:
        verbose_name = _("end of the trail")
        verbose_name_plural = _("end of the trail")

    def __str__(self) -> str:
        return str(self.number)


class DoneOnce(models.Model):
    """The client-made key of a deed already done, and where its answer is."""

    key = models.UUIDField(primary_key=True)
    done_at = models.DateTimeField()
    answer_url = models.CharField(max_length=300, blank=True)

    class Meta:
        verbose_name = _("deed done once")
        verbose_name_plural = _("deeds done once")

    def __str__(self) -> str:
        return str(self.key)
