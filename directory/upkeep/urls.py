"""Addresses where editors keep the directory true."""

from django.urls import URLPattern, URLResolver, path

from directory.upkeep import views

app_name = "upkeep"
urlpatterns: list[URLPattern | URLResolver] = [
    path("", views.suggestions, name="suggestions"),
    path("suggestions/<int:pk>/", views.suggestion, name="suggestion"),
]
