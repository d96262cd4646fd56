"""Addresses of the reporting app."""

from django.urls import URLPattern, URLResolver, include, path, re_path

from reporting import views

app_name = "reporting"
urlpatterns: list[URLPattern | URLResolver] = [
    path("", views.indicators, name="indicators"),
    re_path(r"^download/(?P<form>csv|json)/$", views.download, name="download"),
    path("indicators/<int:number>/", views.who_is_counted, name="counted"),
    path("records/", include("reporting.exchange.urls")),
]
