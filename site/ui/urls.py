"""Addresses of the staff face that belong to no single app."""

from django.urls import URLPattern, URLResolver, path

from ui import pages, views

urlpatterns: list[URLPattern | URLResolver] = [
    path("", views.today, name="today"),
    path("places/", pages.places, name="places"),
    path("gallery/", pages.gallery, name="gallery"),
]
