"""Development and the demonstration: one machine, plain HTTP, nothing leaves it."""

from config.settings.base import *

DEBUG = env.bool("DEBUG", default=False)
SECRET_KEY = "only-for-this-machine-and-never-for-real-families-0123456789"  # noqa: S105
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
SHOW_DEMO_SIGN_INS = True
OUTBOX_KEEPS_WORDS = True  # to be read at /outbox/
# A demonstration must open with one password. Production refuses to start with this off.
SECOND_FACTOR_REQUIRED = env.bool("SECOND_FACTOR_REQUIRED", default=False)
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = True
OUTBOX_EMAIL_BACKEND = "outbox.backends.ReadableBackend"
SMS_BACKEND = "outbox.backends.ReadableTexts"
WHITENOISE_USE_FINDERS = True  # style and scripts come from where they were built, without collectstatic
# A person reads this console: one plain line for each thing that matters.
LOGGING["formatters"]["plain"] = {"format": "%(asctime)s %(message)s", "datefmt": "%H:%M:%S"}
LOGGING["handlers"]["console"]["formatter"] = "plain"
LOGGING["loggers"]["django_tasks_db"] = {"level": "ERROR"}  # it warns of every Ctrl-C
LOGGING["loggers"]["trail.anchors"] = {"level": "WARNING"}  # the end of the trail is for a log on another machine
