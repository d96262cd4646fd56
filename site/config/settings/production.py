"""Production: everything from the environment, and no start with an unsafe setting."""

from config.settings.base import *
from config.settings.safety import refuse_unsafe

DEBUG = False
SECRET_KEY = env("SECRET_KEY", default="")
SECRET_KEY_FALLBACKS = env.list("SECRET_KEY_FALLBACKS", default=[])
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=[])
HOST = ALLOWED_HOSTS[0] if ALLOWED_HOSTS else "localhost"
WAGTAILADMIN_BASE_URL = env("BASE_URL", default=f"https://{HOST}")  # alarms and letters link to it
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env("DEFAULT_FROM_EMAIL", default=f"Samphire <no-reply@{HOST}>")
CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in ALLOWED_HOSTS]
SECOND_FACTOR_REQUIRED = True
SHOW_DEMO_SIGN_INS = False

SECURE_SSL_REDIRECT = True
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if env.bool("BEHIND_PROXY", default=False) else None
ALLAUTH_TRUSTED_PROXY_COUNT = 1 if env.bool("BEHIND_PROXY", default=False) else 0  # whose word on addresses counts
SECURE_HSTS_SECONDS = 63_072_000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
LANGUAGE_COOKIE_SECURE = True
SESSION_COOKIE_NAME = "__Host-session"
CSRF_COOKIE_NAME = "__Host-csrf"
HARVEST_FEEDS = env.bool("HARVEST_FEEDS", default=False)
CHECK_LINKS = env.bool("CHECK_LINKS", default=False)

STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
EMAIL_CONFIG = env.email("EMAIL_URL", default="consolemail://")
OUTBOX_EMAIL_BACKEND = EMAIL_CONFIG.pop("EMAIL_BACKEND")
vars().update(EMAIL_CONFIG)

refuse_unsafe(globals(), env)
