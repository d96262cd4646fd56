"""Addresses of the staff face that belong to no single app."""

from django.urls import URLPattern, URLResolver, path

from ui import find_page, pages, views

urlpatterns: list[URLPattern | URLResolver] = [
    path("", views.today, name="today"),
    path("find/", find_page.find, name="find"),
    path("places/", pages.places, name="places"),
    path("gallery/", pages.gallery, name="gallery"),
]
