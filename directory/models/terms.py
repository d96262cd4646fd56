"""The words listings are sorted by: categories, needs, ways of paying. Editors add to them."""

from typing import Self

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey

from directory.models.listed import UNSEEN, Listed


class Taxonomy(Listed):
    """A list of terms under one heading."""

    class Privacy:
        """Nothing here is about a person."""

        personal: frozenset[str] = frozenset()
        plain = UNSEEN | {"code", "name", "description", "address", "order"}

    code = models.SlugField(_("short name"), unique=True)
    name = models.CharField(_("name"), max_length=120)
    description = models.TextField(_("what it sorts by"))
    address = models.URLField(_("where it is published"), blank=True)
    order = models.PositiveSmallIntegerField(_("place in the list of filters"), default=0)

    class Meta:
        verbose_name = _("list of terms")
        verbose_name_plural = _("lists of terms")
        ordering = ["order", "name"]

    def __str__(self) -> str:
        return self.name


class TermQuerySet(models.QuerySet["Term"]):
    """Terms, narrowed."""

    def of(self, code: str) -> Self:
        """Those of one list, by its short name."""
        return self.filter(taxonomy__code=code)

    def tops(self) -> Self:
        """Those under no other."""
        return self.filter(parent=None)


class Term(Listed):
    """One word of a list, with the address by which the rest of the country knows it where there is one."""

    class Privacy:
        """Nothing here is about a person."""

        personal: frozenset[str] = frozenset()
        plain = UNSEEN | {"taxonomy", "parent", "code", "name", "description", "address", "order"}

    taxonomy = models.ForeignKey(Taxonomy, models.PROTECT, related_name="terms", verbose_name=_("list"))
    parent = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="children", verbose_name=_("under")
    )
    code = models.SlugField(_("short name in addresses"), max_length=80, unique=True)
    name = models.CharField(_("name"), max_length=120)
    description = models.TextField(_("what it means"))
    address = models.URLField(
        _("esd address"), blank=True, help_text=_("For example http://id.esd.org.uk/service/298.")
    )
    order = models.PositiveSmallIntegerField(_("place in its list"), default=0)

    objects = TermQuerySet.as_manager()

    class Meta:
        verbose_name = _("term")
        verbose_name_plural = _("terms")
        ordering = ["taxonomy", "order", "name"]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        """No term is under itself, by whatever way."""
        super().clean()
        above, passed = self.parent, {self.pk}
        while above is not None and above.pk not in passed:
            passed.add(above.pk)
            above = above.parent
        if above is not None:
            raise ValidationError({"parent": _("This term would be under itself. Choose another.")})

    @property
    def told(self) -> str:
        """Its name in the reader's language, else its own."""
        language = get_language()
        return next((words.name for words in self.in_languages.all() if words.language == language), self.name)


class TermWords(models.Model):
    """What a term is called in another language."""

    class Privacy:
        """Nothing here is about a person."""

        personal: frozenset[str] = frozenset()
        plain = frozenset({"id", "term", "language", "name", "by_machine"})

    term = ParentalKey(Term, on_delete=models.CASCADE, related_name="in_languages", verbose_name=_("term"))
    language = models.CharField(_("language"), max_length=10, choices=settings.LANGUAGES[1:])
    name = models.CharField(_("name"), max_length=120)
    by_machine = models.BooleanField(_("made by machine, waits for a native reader"), default=False)

    class Meta:
        verbose_name = _("term in another language")
        verbose_name_plural = _("terms in other languages")
        constraints = [models.UniqueConstraint(fields=["term", "language"], name="term_told_once_a_language")]

    def __str__(self) -> str:
        return f"{self.name} ({self.language})"
