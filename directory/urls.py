"""Public addresses: the question, the week, and names for the pages that editors write."""

from django.contrib.auth.decorators import login_not_required
from django.urls import URLPattern, URLResolver, path, re_path
from wagtail.views import serve

from directory import draft_views, inspection_views, leaflet_views, service_views, views
from directory.formats import ON_PAPER
from directory.models.leaflets import LINKS
from directory.upkeep import letter_views, visitors

app_name = "directory"
PAPER = "|".join(ON_PAPER.values()).replace(".", r"\.")
NAMED_PAGES = ["centres", "information", "news", "volunteer", "refer", "worried", "complaints"]
NAMED_PAGES += ["privacy", "accessibility", "values"]

urlpatterns: list[URLPattern | URLResolver] = [
    path("", views.home, name="home"),
    path("register/", views.register, name="register"),
    path("whats-on/", views.whats_on, name="whats_on"),
    path("contact/", views.contact, name="contact"),
    path("which-centre/", views.which_centre, name="which_centre"),
    path("directory/", service_views.search, name="services"),
    path("directory/kept/", service_views.kept, name="kept"),
    path("directory/kept.ics", service_views.kept_calendar, name="kept_calendar"),
    path("directory/guides/<slug:slug>/", service_views.guide, name="guide"),
    path("directory/<slug:slug>/", service_views.service, name="service"),
    path("directory/<slug:slug>.ics", service_views.service_calendar, name="service_calendar"),
    path(f"information/{LINKS}/", views.links, name="links"),  # before Wagtail's pages: no leaflet may be called so
    path("information/<slug:slug>/easy-read/", leaflet_views.easy, name="leaflet_easy"),
    path("information/<slug:slug>/listen/", leaflet_views.listen, name="leaflet_listen"),
    path("information/<slug:slug>/recording/", leaflet_views.recording, name="leaflet_recording"),
    path("information/<slug:slug>/qr.svg", leaflet_views.qr, name="leaflet_qr"),
    re_path(rf"^information/(?P<slug>[-\w]+)/(?P<name>{PAPER})$", leaflet_views.on_paper, name="leaflet_on_paper"),
    path("inspections/", inspection_views.library, name="inspections"),
    path("inspections/<int:pk>/report/", inspection_views.report, name="inspection_report"),
    path("drafts/<str:token>/", draft_views.draft, name="draft"),
    path("directory/still-correct/<str:token>/", letter_views.still_correct, name="still_correct"),
    path("directory/<slug:slug>/tell-us/", visitors.tell_us, name="tell_us"),
    path("directory/<slug:slug>/tell-us/sent/", visitors.told, name="told"),
    *[path(f"{page}/", login_not_required(serve), {"path": f"{page}/"}, name=page) for page in NAMED_PAGES],
]
