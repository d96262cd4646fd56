"""Settings that hold everywhere; each of dev, test and production adds its own few."""

from pathlib import Path
from typing import Any

import environ
from csp.constants import NONE, SELF
from django.utils.translation import gettext_lazy as _

from config.settings.sign_in import *
from config.settings.tiles import host_of

ROOT = Path(__file__).resolve().parents[3]
VAR = ROOT / "var"
env = environ.Env()

DATABASES = {"default": env.db("DATABASE_URL", default=f"sqlite:///{VAR / 'db.sqlite3'}")}
SQLITE_OPTIONS = {
    "timeout": 20,
    "transaction_mode": "IMMEDIATE",  # the one setting that gave no "database is locked" (design: stack.md E)
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; "
    "PRAGMA cache_size=-65536;",  # 64 MB while a page needs them; with the usual 2 MB counting reads most pages twice
}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["OPTIONS"] = SQLITE_OPTIONS
else:
    # Compiling a question for the machine takes longer than answering any of ours: 80 ms for a list instead of 25.
    DATABASES["default"].setdefault("OPTIONS", {}).setdefault("options", "-c jit=off")
    DATABASES["default"]["CONN_MAX_AGE"] = 60
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "ui",
    "outbox",
    "clock",
    "trail",
    "accounts",
    "centres",
    "directory",
    "families",
    "volunteers",
    "quality",
    "reporting",
    "config.apps.ConfigConfig",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.contrib.settings",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_tables2",
    "django_filters",
    "phonenumber_field",
    "simple_history",
    "django_htmx",
    "django_tasks",
    "django_tasks_db",
    "csp",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "directory.printed.give_prints",
    "csp.middleware.CSPMiddleware",
    "config.middleware.answer_headers",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "trail.middleware.remember_where",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "config.middleware.refuse_nul",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "ui.middleware.speak",
    "accounts.middleware.limit_session",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "accounts.middleware.require_second_factor",
    "django.contrib.messages.middleware.MessageMiddleware",
    "simple_history.middleware.HistoryRequestMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "directory.not_published.say_why",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [ROOT / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "builtins": ["ui.templatetags.dates"],
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "csp.context_processors.nonce",
                "ui.context.face",
            ],
        },
    },
    {
        "NAME": "often",
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "DIRS": [ROOT / "templates"],
        "OPTIONS": {"environment": "ui.often.environment"},
    },
]
FORM_RENDERER = "django.forms.renderers.DjangoTemplates"

# The trail's key and the places where its end is anchored -----------------------------------------------------
TRAIL_KEY = env("TRAIL_KEY", default="")  # empty: derived from SECRET_KEY; production insists on its own
TRAIL_ANCHORS = Path(env("TRAIL_ANCHORS", default=str(VAR / "anchors")))

# Headers: the browser runs, shows and asks for nothing that we did not send -----------------------------------
CONTENT_SECURITY_POLICY = {
    "EXCLUDE_URL_PREFIXES": ["/cms/"],  # Wagtail's admin has inline scripts; it gets its own policy in middleware
    "DIRECTIVES": {
        "default-src": [SELF],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "object-src": [NONE],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "report-uri": "/csp-report/",
    },
}
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_500_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2_000

# Words and days -----------------------------------------------------------------------------------------------
LANGUAGE_CODE = "en"
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = [
    ("en", "English"),
    ("pt", "Português"),
    ("pl", "Polski"),
    ("ro", "Română"),
    ("fr", "Français"),
]
LOCALE_PATHS = [ROOT / "templates" / "locale"]
FORMAT_MODULE_PATH = ["config.formats"]
LANGUAGE_COOKIE_HTTPONLY = True
LANGUAGE_COOKIE_SAMESITE = "Lax"
USE_I18N = True
WAGTAIL_I18N_ENABLED = True
USE_TZ = True
TIME_ZONE = "Europe/Jersey"
PHONENUMBER_DEFAULT_REGION = "JE"
PHONENUMBER_DB_FORMAT = "E164"
PHONENUMBER_DEFAULT_FORMAT = "NATIONAL"

# Maps: without an address for their pictures there are none, and no page speaks of one -------------------------
MAP_TILES = env("MAP_TILES", default="")
MAP_HOST = host_of(MAP_TILES)
MAP_ATTRIBUTION = env("MAP_ATTRIBUTION", default="")

# Files --------------------------------------------------------------------------------------------------------
STATIC_URL = "/static/"
STATIC_ROOT = VAR / "static"
MEDIA_URL = "/media/"
MEDIA_ROOT = Path(env("MEDIA_ROOT", default=str(VAR / "media")))

# Wagtail: no request to any other host ------------------------------------------------------------------------
WAGTAIL_SITE_NAME = "Samphire"
WAGTAILADMIN_BASE_URL = env("BASE_URL", default="http://localhost:8000")
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILDOCS_EXTENSIONS = ["pdf", "docx", "odt", "mp3", "m4a", "ogg"]
WAGTAILDOCS_MAX_UPLOAD_SIZE = WAGTAILIMAGES_MAX_UPLOAD_SIZE = 10 * 1024 * 1024
WAGTAILDOCS_DOCUMENT_FORM_BASE = "directory.upload_forms.DocumentForm"
WAGTAILIMAGES_IMAGE_FORM_BASE = "directory.upload_forms.PictureForm"
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}

# Work away from the page --------------------------------------------------------------------------------------
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
CACHES = {  # sign-in limits must be shared by every worker process
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "cache",
        "OPTIONS": {"MAX_ENTRIES": 200_000},  # at the usual 300, a flood of tries would push the counts out
    },
}
EMAIL_BACKEND = "outbox.backends.OutboxBackend"  # every mail of the site is written with the deed it speaks of
OUTBOX_KEEPS_WORDS = False  # a message that is out keeps its subject and its dates, not its words
OUTBOX_EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"  # what carries it away afterwards
EMAIL_TIMEOUT = 30
SMS_BACKEND = env("SMS_BACKEND", default="outbox.backends.NoTexts")
DEFAULT_FROM_EMAIL = env("DEFAULT_FROM_EMAIL", default="Samphire <no-reply@samphire.example>")
FEED_LICENCE = env("FEED_LICENCE", default="Open Government Licence 3.0")  # under which others may use our listings
FEED_LICENCE_URL = env(
    "FEED_LICENCE_URL", default="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
)
PRODUCT_NAME = _("Samphire")
HARVEST_FEEDS = False  # whether the worker reads the feeds of other directories; only production can turn it on
CHECK_LINKS = False  # whether the worker asks other hosts if links still work; only production can turn it on

LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"discreet": {"()": "config.logs.Discreet"}},
    "formatters": {"json": {"()": "config.logs.JsonLines"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "json", "filters": ["discreet"]}},
    "root": {"handlers": ["console"], "level": "INFO"},
    "loggers": {
        "django.server": {"handlers": ["console"], "level": "WARNING", "propagate": False},
        "wagtail": {"level": "WARNING"},  # says the title of every page that anybody edits
        "weasyprint": {"level": "WARNING"},  # tells each step of each leaflet it draws
        "fontTools": {"level": "WARNING"},
        "django_tasks": {"level": "WARNING"},  # a task that failed is said; hundreds that went well are not
        "django_tasks_db": {"level": "WARNING"},
    },
}
