"""Production on the database of a test: the trail's key is the test's own, and static files need no collecting."""

from config.settings.production import *  # noqa: F403

TRAIL_KEY = ""
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
