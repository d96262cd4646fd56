"""What belongs to one service: in which languages it speaks and is told of, and whom to ask."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from phonenumber_field.modelfields import PhoneNumberField

from directory.models.service_parts import Part
from directory.models.services import Service
from ui.languages import OFFERED, language_name


class Spoken(models.Model):
    """A language that is spoken there."""

    class Privacy:
        """Nothing here is about a person."""

        personal: frozenset[str] = frozenset()
        plain = frozenset({"id", "service", "code", "note"})

    service = ParentalKey(Service, on_delete=models.CASCADE, related_name="languages", verbose_name=_("service"))
    code = models.CharField(_("language"), max_length=10, choices=[(code, code) for code in OFFERED])
    note = models.CharField(_("note"), max_length=100, blank=True)

    class Meta:
        verbose_name = _("language spoken")
        verbose_name_plural = _("languages spoken")
        constraints = [models.UniqueConstraint(fields=["service", "code"], name="spoken_once")]

    def __str__(self) -> str:
        return language_name(self.code)


class ServiceContact(Part):
    """Whom to ask: a role and a shared mailbox. A person's name only where she wants it known."""

    class Privacy:
        """A name may stand here that its owner wants known."""

        personal = frozenset({"name", "phone", "email"})
        plain = frozenset({"id", "uid", "service", "role"})

    service = ParentalKey(Service, on_delete=models.CASCADE, related_name="contacts", verbose_name=_("service"))
    role = models.CharField(_("role"), max_length=100, blank=True)
    name = models.CharField(_("name, if she wants it known"), max_length=100, blank=True)
    phone = PhoneNumberField(_("telephone"), blank=True)
    email = models.EmailField(_("shared mailbox"), blank=True)

    class Meta:
        verbose_name = _("contact of a service")
        verbose_name_plural = _("contacts of services")
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.role or self.name


class ServiceWords(models.Model):
    """What a service is called, and what is said of it, in another language."""

    class Privacy:
        """Nothing here is about a person."""

        personal: frozenset[str] = frozenset()
        plain = frozenset({"id", "service", "language", "name", "summary", "description", "by_machine"})

    service = ParentalKey(Service, on_delete=models.CASCADE, related_name="in_languages", verbose_name=_("service"))
    language = models.CharField(_("language"), max_length=10, choices=settings.LANGUAGES[1:])
    name = models.CharField(_("name"), max_length=150)
    summary = models.CharField(_("in one sentence"), max_length=300, blank=True)
    description = models.TextField(_("more words"), blank=True)
    by_machine = models.BooleanField(_("made by machine, waits for a native reader"), default=False)

    class Meta:
        verbose_name = _("service in another language")
        verbose_name_plural = _("services in other languages")
        constraints = [models.UniqueConstraint(fields=["service", "language"], name="service_told_once_a_language")]

    def __str__(self) -> str:
        return f"{self.name} ({self.language})"
