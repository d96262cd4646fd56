"""Public addresses: the question, the week, and names for the pages that editors write."""

from django.contrib.auth.decorators import login_not_required
from django.urls import URLPattern, URLResolver, path
from wagtail.views import serve

from directory import service_views, views
from directory.upkeep import letter_views, visitors

app_name = "directory"
NAMED_PAGES = ["centres", "information", "volunteer", "refer", "worried", "privacy", "accessibility"]

urlpatterns: list[URLPattern | URLResolver] = [
    path("", views.home, name="home"),
    path("register/", views.register, name="register"),
    path("whats-on/", views.whats_on, name="whats_on"),
    path("directory/", service_views.search, name="services"),
    path("directory/kept/", service_views.kept, name="kept"),
    path("directory/kept.ics", service_views.kept_calendar, name="kept_calendar"),
    path("directory/<slug:slug>/", service_views.service, name="service"),
    path("directory/<slug:slug>.ics", service_views.service_calendar, name="service_calendar"),
    path("directory/still-correct/<str:token>/", letter_views.still_correct, name="still_correct"),
    path("directory/<slug:slug>/tell-us/", visitors.tell_us, name="tell_us"),
    path("directory/<slug:slug>/tell-us/sent/", visitors.told, name="told"),
    *[path(f"{page}/", login_not_required(serve), {"path": f"{page}/"}, name=page) for page in NAMED_PAGES],
]
