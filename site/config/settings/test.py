"""Tests: as production in what is allowed, quick in what only costs time."""

import tempfile
from pathlib import Path

from config.settings.base import *

DEBUG = False
SECRET_KEY = "tests-only-and-long-enough-to-pass-the-length-check-0123456789"  # noqa: S105
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
SECOND_FACTOR_REQUIRED = False  # tests/accounts turns it on, and proves that production insists
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
OUTBOX_EMAIL_BACKEND = EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
SMS_BACKEND = "outbox.backends.ReadableTexts"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = True
TRAIL_ANCHORS = Path(tempfile.mkdtemp(prefix="samphire-anchors-"))
WHITENOISE_AUTOREFRESH = True
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    whose = env("SAMPHIRE_TEST_DB", default=ROOT.name)  # checkouts and people that test at once keep apart
    DATABASES["default"]["TEST"] = {"NAME": str(Path(tempfile.gettempdir()) / f"samphire-test-{whose}.sqlite3")}
    DATABASES["default"]["OPTIONS"] = {
        **SQLITE_OPTIONS,
        "init_command": "PRAGMA foreign_keys=ON; PRAGMA synchronous=OFF;",
    }
