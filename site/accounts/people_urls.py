"""Addresses of the pages about people who work here."""

from django.urls import URLPattern, URLResolver, path

from accounts.views import ending, people

urlpatterns: list[URLPattern | URLResolver] = [
    path("", people.people, name="people"),
    path("invite/", people.invite, name="invite"),
    path("<int:pk>/", people.person, name="person"),
    path("<int:pk>/close/", ending.disable, name="disable_account"),
    path("<int:pk>/open/", ending.enable, name="enable_account"),
    path("<int:pk>/second-step/", ending.forget_second_steps, name="forget_second_steps"),
    path("roles/<int:pk>/end/", ending.end_role, name="end_role"),
    path("invitations/<int:pk>/withdraw/", ending.withdraw, name="withdraw_invitation"),
]
