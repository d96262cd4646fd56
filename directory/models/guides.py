"""Directories of their own over the same services: the local offer, a guide for people who are new here."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField

from directory.models.listed import UNSEEN, Listed
from directory.models.terms import Term
from directory.models.venues import Venue
from ui.folding import fold


class Guide(Listed):
    """A part of the pool of services under a name and an address of its own. No service is written twice for it.

    Terms of one list: any of them will do; of several lists: one of each. Then the towns, where some are named.
    """

    class Privacy:
        """Nothing here is about a person."""

        personal: frozenset[str] = frozenset()
        plain = UNSEEN | {"slug", "name", "summary", "towns", "order"}

    slug = models.SlugField(_("name in addresses"), max_length=80, unique=True)
    name = models.CharField(_("name"), max_length=120)
    summary = models.CharField(_("for whom it is, in one or two sentences"), max_length=300)
    terms = ParentalManyToManyField(Term, blank=True, related_name="guides", verbose_name=_("what belongs in it"))
    towns = models.CharField(
        _("only in these towns or parishes"), max_length=300, blank=True,
        help_text=_(
            "With commas between them. What is held nowhere, like a helpline, stays in,"
            " unless it is only for families elsewhere."
        ),
    )  # fmt: skip
    order = models.PositiveSmallIntegerField(_("place in the list of guides"), default=0)

    class Meta:
        verbose_name = _("guide")
        verbose_name_plural = _("guides")
        ordering = ["order", "name"]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        """Its own search."""
        return reverse("directory:guide", args=[self.slug])

    @property
    def folded_towns(self) -> frozenset[str]:
        """As the index knows them."""
        return frozenset(town for each in self.towns.split(",") if (town := fold(each).strip()))

    def clean(self) -> None:
        """A town in which no venue stands was misspelt."""
        super().clean()
        known = {fold(town).strip() for town in Venue.objects.values_list("town", flat=True).distinct()}
        if missing := self.folded_towns - known:
            names = ", ".join(each.strip() for each in self.towns.split(",") if fold(each).strip() in missing)
            words = _("No venue is in %(towns)s. Write it as its venues do, or add the venue first.")
            raise ValidationError({"towns": words % {"towns": names}})


class GuideWords(models.Model):
    """What a guide is called in another language."""

    class Privacy:
        """Nothing here is about a person."""

        personal: frozenset[str] = frozenset()
        plain = frozenset({"id", "guide", "language", "name", "summary", "by_machine"})

    guide = ParentalKey(Guide, on_delete=models.CASCADE, related_name="in_languages", verbose_name=_("guide"))
    language = models.CharField(_("language"), max_length=10, choices=settings.LANGUAGES[1:])
    name = models.CharField(_("name"), max_length=120)
    summary = models.CharField(_("for whom it is, in one or two sentences"), max_length=300)
    by_machine = models.BooleanField(_("made by machine, waits for a native reader"), default=False)

    class Meta:
        verbose_name = _("guide in another language")
        verbose_name_plural = _("guides in other languages")
        constraints = [models.UniqueConstraint(fields=["guide", "language"], name="guide_told_once_a_language")]

    def __str__(self) -> str:
        return f"{self.name} ({self.language})"
