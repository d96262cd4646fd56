"""Addresses of the outbox, in the demonstration only."""

from django.urls import path

from outbox import views

app_name = "outbox"
urlpatterns = [
    path("", views.messages, name="messages"),
    path("<int:pk>/", views.message, name="message"),
]
