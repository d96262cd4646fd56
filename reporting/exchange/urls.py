"""Addresses of the exchange, under /staff/reports/records/."""

from django.urls import URLPattern, path

from reporting.exchange import views

urlpatterns: list[URLPattern] = [
    path("", views.records, name="records"),
    path("fetch/", views.fetch, name="fetch"),
    path("<uuid:draft_id>/", views.draft, name="draft"),
    path("<uuid:draft_id>/findings.csv", views.findings, name="findings"),
    path("<uuid:draft_id>/settle/", views.settle, name="settle"),
]
