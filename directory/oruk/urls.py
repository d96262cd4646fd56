"""Addresses of the feed, as the standard writes them: without a slash at the end."""

from django.urls import path, re_path

from directory.oruk import views
from directory.oruk.answering import answers, missing
from directory.oruk.openapi import document
from directory.oruk.readable_views import readable

app_name = "oruk"

urlpatterns = [
    path("", views.about, name="about"),
    path("openapi.json", document, name="openapi"),
    path("docs/", readable, name="docs"),
    path("services", views.service_list, name="services"),
    path("services/<uuid:uid>", views.service, name="service"),
    path("service_at_locations", views.service_at_location_list, name="service_at_locations"),
    path("service_at_locations/<uuid:uid>", views.service_at_location, name="service_at_location"),
    path("organizations", views.organisation_list, name="organisations"),
    path("organizations/<uuid:uid>", views.organisation, name="organisation"),
    path("taxonomies", views.taxonomy_list, name="taxonomies"),
    path("taxonomies/<uuid:uid>", views.taxonomy, name="taxonomy"),
    path("taxonomy_terms", views.term_list, name="terms"),
    path("taxonomy_terms/<uuid:uid>", views.term, name="term"),
    re_path(r"^.*$", answers(missing), name="missing"),
]
