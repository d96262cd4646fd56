"""The volunteers app: parents who visit families, and whether they may."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class VolunteersConfig(AppConfig):
    """Recruitment, vetting, readiness, placements, contacts, visits."""

    name = "volunteers"
    verbose_name = _("volunteers")
