"""Addresses of the reporting app."""

from django.urls import URLPattern, URLResolver, include, path, re_path

from reporting import direction_views, views

app_name = "reporting"
urlpatterns: list[URLPattern | URLResolver] = [
    path("", views.indicators, name="indicators"),
    re_path(r"^download/(?P<form>csv|json)/$", views.download, name="download"),
    path("missing/", views.missing, name="missing"),
    path("indicators/<int:number>/", views.who_is_counted, name="counted"),
    path("indicators/<int:number>/direction/", direction_views.direction, name="direction"),
    path("indicators/<int:number>/direction/confirm/", direction_views.confirm, name="confirm_direction"),
    path("indicators/<int:number>/direction/<int:pk>/withdraw/", direction_views.withdraw, name="withdraw_direction"),
    path("records/", include("reporting.exchange.urls")),
]
