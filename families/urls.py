"""Addresses of the families app. Numbers stand for families and people; no name stands in an address."""

from django.urls import URLPattern, URLResolver, path

from families.views import deciding, details, enquiring, homes, joining, lists, page, people, registering, sessions

app_name = "families"

urlpatterns: list[URLPattern | URLResolver] = [
    path("", lists.family_list, name="list"),
    path("membership/", lists.membership_page, name="membership"),
    path("register/", registering.register, name="register"),
    path("sessions/", sessions.session_list, name="sessions"),
    path("sessions/<int:pk>/", sessions.take_register, name="take_register"),
    path("<int:pk>/", page.family_page, name="family"),
    path("<int:pk>/circumstances/", page.circumstances_page, name="circumstances"),
    path("<int:pk>/circumstances/<slug:kind>/", details.ask, name="ask"),
    path("<int:pk>/details/", details.details, name="details"),
    path("<int:pk>/details/family/", details.change_family, name="change_family"),
    path("<int:pk>/people/add/", people.add_person, name="add_person"),
    path("<int:pk>/people/<int:person>/", people.change_person, name="change_person"),
    path("<int:pk>/people/<int:person>/works-here/", people.works_here, name="works_here"),
    path("<int:pk>/homes/add/", homes.add_home, name="add_home"),
    path("<int:pk>/homes/<int:home>/", homes.change_home, name="change_home"),
    path("<int:pk>/homes/<int:home>/move/", homes.move_home, name="move_home"),
    path("<int:pk>/decisions/<int:decision>/", deciding.overrule, name="overrule"),
    path("<int:pk>/at/", joining.another_centre, name="another_centre"),
    path("<int:pk>/at/<slug:slug>/", joining.join, name="join"),
    path("<int:pk>/at/<slug:slug>/decide/", deciding.decide, name="decide"),
    path("<int:pk>/at/<slug:slug>/register/", deciding.register_here, name="register_here"),
    path("<int:pk>/enquiries/<int:enquiry>/", enquiring.enquiry, name="enquiry"),
    path("<int:pk>/registrations/<int:registration>/", deciding.close, name="close"),
]
