"""Addresses of My Samphire."""

from django.urls import URLPattern, URLResolver, path

from volunteers.my_views import contacts, pages, visits
from volunteers.my_views.today import today

app_name = "my"
urlpatterns: list[URLPattern | URLResolver] = [
    path("", today, name="today"),
    path("families/", pages.families, name="families"),
    path("families/<int:pk>/", pages.family, name="family"),
    path("families/<int:pk>/plan/", visits.plan, name="plan"),
    path("visits/<int:pk>/", visits.visit_page, name="visit"),
    path("visits/<int:pk>/in/", visits.check_in, name="check_in"),
    path("visits/<int:pk>/out/", visits.check_out, name="check_out"),
    path("visits/<int:pk>/late/", visits.late, name="late"),
    path("visits/<int:pk>/cannot-go/", visits.cannot_go, name="cannot_go"),
    path("visits/<int:pk>/write/", contacts.write_visit, name="write_visit"),
    path("write/", contacts.write, name="write"),
    path("write/<slug:kind>/", contacts.write_kind, name="write_kind"),
    path("write/<slug:kind>/<int:pk>/", contacts.write_up, name="write_up"),
    path("contacts/<int:pk>/", contacts.contact, name="contact"),
    path("hours/", pages.my_hours, name="hours"),
    path("me/", pages.about_me, name="me"),
    path("help/", pages.help_page, name="help"),
]
