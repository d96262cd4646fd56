"""Settings for a worker that a test starts as a process of its own, on the test's database."""

from config.settings.test import *  # noqa: F403

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
OUTBOX_EMAIL_BACKEND = "outbox.backends.ReadableBackend"
