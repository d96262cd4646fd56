"""Who signs in, how, and for how long: settings of accounts and of allauth."""

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["accounts.backends.RolesBackend"]  # one: each would cost a hash for each try
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ["email", "name"]},
    },
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "front_door"
LOGOUT_REDIRECT_URL = "/"
ACCOUNT_ADAPTER = "accounts.adapters.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"  # people come by invitation, and the invitation proved the address
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_CHANGE_EMAIL = True
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ACCOUNT_RATE_LIMITS = {  # passwords have limits of our own (accounts.limits); "login_failed" now counts second steps
    "login": None,
    "login_failed": "5/5m/key",
    "reset_password": "20/m/ip",
}
ACCOUNT_FORMS = {
    "login": "ui.sign_in_forms.SignIn",
    "reauthenticate": "ui.sign_in_forms.OwnPassword",
    "change_password": "ui.sign_in_forms.ChangePassword",
    "set_password": "ui.sign_in_forms.SetPassword",
    "reset_password": "ui.sign_in_forms.AskForLetter",
    "reset_password_from_key": "ui.sign_in_forms.ResetPassword",
    "add_email": "ui.sign_in_forms.NewEmail",
    "invite": "ui.sign_in_forms.Invite",
    "give_role": "ui.sign_in_forms.GiveRole",
    "join": "ui.sign_in_forms.Join",
}
MFA_FORMS = {
    "authenticate": "ui.sign_in_forms.SecondStep",
    "reauthenticate": "ui.sign_in_forms.SecondStepAgain",
    "activate_totp": "ui.sign_in_forms.SetUpApp",
    "add_webauthn": "ui.sign_in_forms.AddPasskey",
    "edit_webauthn": "ui.sign_in_forms.NamePasskey",
}
MFA_ADAPTER = "accounts.adapters.FactorAdapter"
MFA_ALLOW_UNVERIFIED_EMAIL = True  # else nobody with a second step could change her e-mail address
MFA_TOTP_TOLERANCE = 1  # one code more, for slow fingers; each still works once (accounts.forms)
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "Samphire"
SECOND_FACTOR_REQUIRED = True
SHOW_DEMO_SIGN_INS = False
SESSION_IDLE_MINUTES = {"staff": 30, "volunteer": 720}
SESSION_HOURS_AT_MOST = 12
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = SESSION_HOURS_AT_MOST * 3600
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
