"""Addresses of the reporting app."""

from django.urls import URLPattern, URLResolver, include, path

app_name = "reporting"
urlpatterns: list[URLPattern | URLResolver] = [
    path("records/", include("reporting.exchange.urls")),
]
