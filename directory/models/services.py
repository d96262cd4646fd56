"""What families can use: a group, a clinic, a nursery, advice; ours and everybody's."""

from datetime import date
from typing import TYPE_CHECKING, Any, Self

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.models import PreviewableMixin, Revision

from centres.answers import Answer
from directory import listing_preview
from directory.models.listed import UNSEEN, Listed
from directory.models.organisations import Organisation
from directory.models.terms import Term
from directory.not_published import NotPublishedError
from directory.notices import holding

if TYPE_CHECKING:
    from directory.models.service_parts import ServiceAt


NO_OLDER = MaxValueValidator(120 * 12, _("Ages are in months: 2 years are 24. Nobody is over 120 years."))


class ServiceQuerySet(models.QuerySet["Service"]):
    """Services, narrowed."""

    def public(self) -> Self:
        """Those anybody finds: approved, and not over."""
        return self.filter(live=True, status__in=Service.FOUND)

    def ever_public(self) -> Self:
        """Those anybody found once: also what was withdrawn, so that whoever holds a copy can be told."""
        return self.exclude(first_published_at=None)

    def ours(self) -> Self:
        """Those that are written here, not fetched from another directory."""
        return self.filter(harvested=None)

    def told_to_others(self) -> Self:
        """Those of our feed: ours, and others’ only where their source says that we may pass them on."""
        theirs: Any = self.model._meta.get_field("harvested").related_model
        withheld = theirs._default_manager.filter(source__passed_on=False).exclude(service=None)
        return self.exclude(pk__in=withheld.values("service"))


class Service(PreviewableMixin, Listed):
    """One thing on offer, by one organisation, at no, one or several places."""

    class Status(models.TextChoices):
        """How it stands; the words of Open Referral are behind ours."""

        ACTIVE = "active", _("Runs")
        CLOSED_FOR_NOW = "temporarily closed", _("Closed for now")
        WITHDRAWN = "inactive", _("Withdrawn: nobody confirmed it")
        OVER = "defunct", _("Over for good")

    class Booking(models.TextChoices):
        """How one comes."""

        DROP_IN = "drop_in", _("Drop in")
        BOOK = "book", _("Book a place")
        REFERRED = "referred", _("Somebody refers you")
        INVITED = "invited", _("By invitation")

    class Charge(models.TextChoices):
        """What it costs, in one word; the amounts stand beside it."""

        FREE = "free", _("Free")
        PAID = "paid", _("Costs money")

    class Provision(models.TextChoices):
        """For whom it was made (R002-009)."""

        UNIVERSAL = "universal", _("For every family")
        TARGETED = "targeted", _("For families who need it most")

    class Privacy:
        """Public words. The mailbox of who confirms is a shared one, never a person's."""

        personal: frozenset[str] = frozenset()
        plain = UNSEEN | {
            "slug", "name", "organisation", "summary", "description", "status", "notice", "notice_until", "min_months",
            "max_months", "for_whom", "provision", "charge", "booking", "how_to_come", "self_referral", "apply_from",
            "apply_by", "covers", "is_crisis", "website", "email", "assured_on", "assured_by",
        }  # fmt: skip

    FOUND = (Status.ACTIVE, Status.CLOSED_FOR_NOW)

    slug = models.SlugField(_("name in addresses"), max_length=120, unique=True, blank=True)
    name = models.CharField(_("name"), max_length=150)
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, related_name="services", verbose_name=_("who runs it")
    )
    summary = models.CharField(_("in one sentence"), max_length=300)
    description = models.TextField(_("more words"), blank=True)
    status = models.CharField(_("how it stands"), max_length=20, choices=Status, default=Status.ACTIVE)
    notice = models.CharField(_("notice"), max_length=300, blank=True, help_text=_("What families should hear now."))
    notice_until = models.DateField(_("last day of the notice"), null=True, blank=True)
    min_months = models.PositiveSmallIntegerField(
        _("from this age, in months"), null=True, blank=True, validators=[NO_OLDER]
    )
    max_months = models.PositiveSmallIntegerField(
        _("to this age, in months"), null=True, blank=True, validators=[NO_OLDER]
    )
    for_whom = models.CharField(_("who can come, in words"), max_length=300, blank=True)
    provision = models.CharField(
        _("for every family, or for some"), max_length=10, choices=Provision, default=Provision.UNIVERSAL
    )
    charge = models.CharField(_("price"), max_length=5, choices=Charge, blank=True)
    booking = models.CharField(_("how one comes"), max_length=10, choices=Booking, blank=True)
    how_to_come = models.TextField(_("how to come, in words"), blank=True)
    self_referral = models.CharField(_("parents may ask themselves"), max_length=3, choices=Answer, blank=True)
    apply_from = models.DateField(_("places are asked for from"), null=True, blank=True)
    apply_by = models.DateField(_("places are asked for until"), null=True, blank=True)
    covers = models.CharField(
        _("only for families in"), max_length=300, blank=True, help_text=_("Beginnings of postcodes: JE2, JE3 4.")
    )
    is_crisis = models.BooleanField(_("for an emergency"), default=False)
    website = models.URLField(_("website"), blank=True)
    email = models.EmailField(_("shared mailbox"), blank=True)
    assured_on = models.DateField(_("last checked on"), null=True, blank=True)
    assured_by = models.EmailField(_("shared mailbox of who checked"), blank=True)
    terms = ParentalManyToManyField(Term, blank=True, related_name="services", verbose_name=_("categories and needs"))

    objects = ServiceQuerySet.as_manager()

    class Meta:
        verbose_name = _("service")
        verbose_name_plural = _("services")
        ordering = ["name", "pk"]
        indexes = [models.Index(fields=["live", "status", "changed_at"], name="service_is_news")]  # each search asks

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        """The listing's own page."""
        return reverse("directory:service", args=[self.slug])

    @property
    def open_places(self) -> "list[ServiceAt]":
        """Where it is held, as far as those venues are published."""
        return [place for place in self.places.all() if place.venue.live]

    def clean(self) -> None:
        """Ages and days stand in their order."""
        super().clean()
        if self.min_months is not None and self.max_months is not None and self.max_months < self.min_months:
            raise ValidationError({"max_months": _("The oldest age is below the youngest. Check both.")})
        if self.apply_from and self.apply_by and self.apply_by < self.apply_from:
            raise ValidationError({"apply_by": _("The last day is before the first. Check both.")})

    def publish(self, revision: Revision, user: Any = None, **how: Any) -> Any:
        """Make it public, after whoever runs it; the editors' form says so before (directory/listing_forms.py)."""
        if user and not revision.as_object().organisation.live:
            raise NotPublishedError(self, _("Its organisation is still a draft. Publish that first."))
        return super().publish(revision, user=user, **how)

    @property
    def preview_modes(self) -> list[tuple[str, str | Promise]]:
        """The one page that families read."""
        return [("", _("As families read it"))]

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        """An editor's unsaved words as the listing's page."""
        return listing_preview.shown(request, self)

    def full_clean(self, *args: Any, **kwargs: Any) -> None:
        """A name in addresses is made once and then stays, so that links go on working."""
        self.slug = self.slug or self._free_slug()
        super().full_clean(*args, **kwargs)

    def notice_on(self, day: date) -> str:
        """What families should hear on the day."""
        return holding(self.notice, self.notice_until, day)

    def _free_slug(self) -> str:
        base = slugify(self.name)[:110] or "service"
        taken = set(Service.objects.filter(slug__startswith=base).exclude(pk=self.pk).values_list("slug", flat=True))
        return next(slug for slug in (base, *(f"{base}-{n}" for n in range(2, len(taken) + 3))) if slug not in taken)
