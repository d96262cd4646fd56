"""Addresses of My Samphire."""

from django.urls import URLPattern, URLResolver

app_name = "my"
urlpatterns: list[URLPattern | URLResolver] = []
