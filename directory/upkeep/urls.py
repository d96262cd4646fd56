"""Addresses where editors keep the directory true."""

from django.urls import URLPattern, URLResolver, path

from directory.harvest import views as source_views
from directory.upkeep import approval_views, assurance_views, link_views, listing_views, pair_views, views

app_name = "upkeep"
urlpatterns: list[URLPattern | URLResolver] = [
    path("", views.suggestions, name="suggestions"),
    path("suggestions/<int:pk>/", views.suggestion, name="suggestion"),
    path("waiting/", approval_views.waiting, name="waiting"),
    path("waiting/<int:pk>/", approval_views.change, name="change"),
    path("not-checked/", assurance_views.not_checked, name="not_checked"),
    path("not-checked/policy/", assurance_views.policy, name="policy"),
    path("broken-links/", link_views.broken, name="broken_links"),
    path("listings/<int:pk>/", listing_views.listing, name="listing"),
    path("alike/", pair_views.alike, name="alike"),
    path("alike/<slug:kind>/<int:first>/<int:second>/two/", pair_views.two, name="two"),
    path("alike/<int:gone>/for/<int:kept>/", pair_views.one, name="one"),
    path("sources/", source_views.sources, name="sources"),
    path("sources/<int:pk>/", source_views.source, name="source"),
    path("sources/<int:pk>/show-again/<int:service>/", source_views.again, name="show_again"),
    path("providers/", approval_views.keepers, name="keepers"),
    path("providers/<int:pk>/end/", approval_views.end_keeper, name="end_keeper"),
]
