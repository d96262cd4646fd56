"""The directory app: what the public reads: pages, leaflets, what is on."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class DirectoryConfig(AppConfig):
    """Public pages and what is on."""

    name = "directory"
    verbose_name = _("directory")
