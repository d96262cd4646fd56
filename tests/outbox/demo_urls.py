"""The site's addresses as they are in the demonstration, with the outbox among them."""

from django.urls import include, path

from config.urls import urlpatterns as real

urlpatterns = [path("outbox/", include("outbox.urls")), *real]
