"""Addresses of the pages on which settings are changed."""

from django.urls import path

from ui.centre_pages.views import areas, centres, closures, figures

app_name = "settings"
urlpatterns = [
    path("", centres.choose, name="choose"),
    path("everywhere/", figures.everywhere, name="everywhere"),
    path("everywhere/intervals/<slug:code>/", figures.change_everywhere, name="change_figure_everywhere"),
    path("<slug:slug>/", centres.centre, name="centre"),
    path("<slug:slug>/change/", centres.change, name="change_centre"),
    path("<slug:slug>/area/add/<slug:kind>/", areas.add, name="add_areas"),
    path("<slug:slug>/area/<int:pk>/take-off/", areas.take_off, name="take_off"),
    path("<slug:slug>/closed-days/add/", closures.add, name="close_on"),
    path("<slug:slug>/closed-days/<int:pk>/take-away/", closures.open_again, name="open_again"),
    path("<slug:slug>/intervals/<slug:code>/", figures.change, name="change_figure"),
]
