"""Every address, and in one place those that are open to everybody."""

from allauth import urls as allauth_urls
from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.contrib.auth.decorators import login_not_required
from django.urls import URLPattern, URLResolver, include, path
from django.views.static import serve
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls
from wagtail.utils.urlpatterns import decorate_urlpatterns

from accounts.views.language import set_language
from config import views

urlpatterns: list[URLPattern | URLResolver] = [
    path("healthz", views.healthz, name="healthz"),
    path("csp-report/", views.csp_report, name="csp_report"),
    path("welcome/", views.front_door, name="front_door"),
    path("staff/", include("ui.urls")),
    path("staff/families/", include("families.urls")),
    path("staff/volunteers/", include("volunteers.urls")),
    path("staff/reports/", include("reporting.urls")),
    path("staff/trail/", include("ui.trail_pages.urls")),
    path("staff/settings/", include("ui.centre_pages.urls")),
    path("staff/directory/", include("directory.upkeep.urls")),
    path("staff/people/", include("accounts.people_urls")),
    path("my/services/", include("directory.upkeep.provider_urls")),
    path("my/", include("volunteers.my_urls")),
    path("accounts/", include("accounts.urls")),
    path("accounts/", include(allauth_urls)),
    path("cms/login/", views.cms_sign_in),
    path("cms/", include(wagtailadmin_urls)),
    path("api/oruk/v3/", include("directory.oruk.urls")),
    path("documents/", include(wagtaildocs_urls)),
]
urlpatterns += i18n_patterns(
    # In here, because only so the address to come back to is read in the language it is in.
    path("language/", set_language, name="set_language"),
    path("volunteer/", include("volunteers.public_urls")),
    path("", include("directory.urls")),
    *decorate_urlpatterns([path("", include(wagtail_urls))], login_not_required),
    prefix_default_language=False,
)

if settings.SHOW_DEMO_SIGN_INS:
    urlpatterns.insert(0, path("outbox/", include("outbox.urls")))
    pictures = {"document_root": settings.MEDIA_ROOT / "images"}  # in production the proxy gives them out
    urlpatterns.insert(0, path("media/images/<path:path>", login_not_required(serve), pictures))

handler429 = "accounts.refuse.too_many"  # allauth asks for it by this name
