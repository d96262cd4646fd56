"""Addresses of the trail's pages."""

from django.urls import path

from ui.trail_pages import views

app_name = "trail"
urlpatterns = [
    path("", views.everything, name="everything"),
    path("<slug:kind>/<path:ref>/", views.about, name="about"),
]
