"""The public's addresses about volunteering."""

from django.urls import URLPattern, URLResolver, path

from volunteers import visitors

app_name = "volunteering"
urlpatterns: list[URLPattern | URLResolver] = [
    path("enquire/", visitors.enquire, name="enquire"),
    path("enquire/sent/", visitors.sent, name="sent"),
]
