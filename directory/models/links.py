"""Websites of others that we send families to: each written once, in a list, with words in other languages."""

from typing import Self
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.models import Orderable

from directory.models.listed import UNSEEN, Listed
from ui.languages import OFFERED


class LinkListQuerySet(models.QuerySet["LinkList"]):
    """Lists of links, narrowed."""

    def public(self) -> Self:
        """Those that a publisher has let families see."""
        return self.filter(live=True)

    def with_words(self) -> Self:
        """And all that is needed to show them, however many there are."""
        return self.prefetch_related("in_languages", "links__in_languages")


class LinkList(Listed):
    """Websites for one question. Leaflets show the list itself, so that a link put right here is right in all."""

    class Privacy:
        """Nothing here is about a person."""

        personal: frozenset[str] = frozenset()
        plain = UNSEEN | {"slug", "name", "summary", "order"}

    slug = models.SlugField(_("name in addresses"), max_length=80, unique=True)
    name = models.CharField(_("name"), max_length=120)
    summary = models.CharField(_("for whom it is, in one or two sentences"), max_length=300)
    order = models.PositiveSmallIntegerField(_("place among the lists"), default=0)

    objects = LinkListQuerySet.as_manager()

    class Meta:
        verbose_name = _("list of links")
        verbose_name_plural = _("lists of links")
        ordering = ["order", "name"]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        """Its place on the page of all lists."""
        return f"{reverse('directory:links')}#list-{self.slug}"


class LinkListWords(models.Model):
    """What a list is called in another language."""

    class Privacy:
        """Nothing here is about a person."""

        personal: frozenset[str] = frozenset()
        plain = frozenset({"id", "link_list", "language", "name", "summary", "by_machine"})

    link_list = ParentalKey(
        LinkList, on_delete=models.CASCADE, related_name="in_languages", verbose_name=_("list of links")
    )
    language = models.CharField(_("language"), max_length=10, choices=settings.LANGUAGES[1:])
    name = models.CharField(_("name"), max_length=120)
    summary = models.CharField(_("for whom it is, in one or two sentences"), max_length=300)
    by_machine = models.BooleanField(_("made by machine, waits for a native reader"), default=False)

    class Meta:
        verbose_name = _("list of links in another language")
        verbose_name_plural = _("lists of links in other languages")
        constraints = [models.UniqueConstraint(fields=["link_list", "language"], name="link_list_told_once_a_language")]

    def __str__(self) -> str:
        return f"{self.name} ({self.language})"


WHOLE = URLValidator(
    schemes=["https", "http"], message=_("Give the whole address of a website. It begins with https://.")
)


def of_a_website(address: str) -> None:
    """Who reads “https://nhs.uk@elsewhere.example/” believes that it leads to the NHS, so that is refused too."""
    WHOLE(address)
    if "@" in urlsplit(address).netloc:
        raise ValidationError(_("Take out the sign @ and what stands before it: it hides where the address leads."))


class Link(Orderable, ClusterableModel):
    """One website, in its list."""

    class Kind(models.TextChoices):
        """For whom it speaks."""

        LOCAL = "local", _("Local")
        NATIONAL = "national", _("National")

    class Privacy:
        """Public addresses of organisations."""

        personal: frozenset[str] = frozenset()
        plain = frozenset({"id", "link_list", "sort_order", "name", "address", "sentence", "kind", "language"})

    link_list = ParentalKey(LinkList, on_delete=models.CASCADE, related_name="links", verbose_name=_("list of links"))
    name = models.CharField(_("name"), max_length=120)
    address = models.CharField(_("web address"), max_length=200, validators=[of_a_website])
    sentence = models.CharField(_("what it helps with, in one sentence"), max_length=300)
    kind = models.CharField(_("local or national"), max_length=10, choices=Kind, default=Kind.NATIONAL)
    language = models.CharField(
        _("language of the website"), max_length=10, choices=[(code, code) for code in OFFERED], default="en"
    )

    class Meta(Orderable.Meta):
        verbose_name = _("link")
        verbose_name_plural = _("links")

    def __str__(self) -> str:
        return self.name


class LinkWords(models.Model):
    """What we say of a website in another language."""

    class Privacy:
        """Nothing here is about a person."""

        personal: frozenset[str] = frozenset()
        plain = frozenset({"id", "link", "language", "name", "sentence", "by_machine"})

    link = ParentalKey(Link, on_delete=models.CASCADE, related_name="in_languages", verbose_name=_("link"))
    language = models.CharField(_("language"), max_length=10, choices=settings.LANGUAGES[1:])
    name = models.CharField(_("name"), max_length=120)
    sentence = models.CharField(_("what it helps with, in one sentence"), max_length=300)
    by_machine = models.BooleanField(_("made by machine, waits for a native reader"), default=False)

    class Meta:
        verbose_name = _("link in another language")
        verbose_name_plural = _("links in other languages")
        constraints = [models.UniqueConstraint(fields=["link", "language"], name="link_told_once_a_language")]

    def __str__(self) -> str:
        return f"{self.name} ({self.language})"
