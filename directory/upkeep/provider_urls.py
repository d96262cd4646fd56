"""Addresses of a provider's own pages."""

from django.urls import URLPattern, URLResolver, path

from directory.upkeep import provider_views

app_name = "provider"
urlpatterns: list[URLPattern | URLResolver] = [
    path("", provider_views.services, name="services"),
    path("<int:pk>/", provider_views.service, name="service"),
    path("<int:pk>/still-correct/", provider_views.still_correct, name="still_correct"),
]
