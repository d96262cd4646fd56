"""Addresses of signing in and of a person's own account; allauth's own follow after them."""

from django.urls import URLPattern, URLResolver, path, re_path

from accounts.views import invitation, mine, sign_in

urlpatterns: list[URLPattern | URLResolver] = [
    path("login/", sign_in.SignIn.as_view(), name="account_login"),
    path("logout/", sign_in.SignOut.as_view(), name="account_logout"),
    path("signup/", sign_in.no_sign_up, name="account_signup"),
    path("demo/", sign_in.demo_sign_in, name="demo_sign_in"),
    re_path(
        r"^password/reset/key/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        sign_in.NewPassword.as_view(),
        name="account_reset_password_from_key",
    ),
    path("2fa/", sign_in.SecondSteps.as_view(), name="mfa_index"),
    path("what-may-i-do/", mine.what_may_i_do, name="what_may_i_do"),
    path("invitation/<str:token>/", invitation.accept_invitation, name="accept_invitation"),
]
