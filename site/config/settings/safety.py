"""What production refuses to start with, each with the sentence an operator reads."""

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ImproperlyConfigured


def _faults(settings: Mapping[str, Any], env: Any) -> list[str]:
    hosts = settings["ALLOWED_HOSTS"]
    key, trail_key = settings["SECRET_KEY"], settings["TRAIL_KEY"]
    cases = [
        (len(key) < 50 or len(set(key)) < 5, "SECRET_KEY is missing or short. Use 50 random characters or more."),
        (len(trail_key) < 32, "TRAIL_KEY is missing or short. Use 32 random characters, kept apart from the database."),
        (trail_key and trail_key == key, "TRAIL_KEY is the same as SECRET_KEY. Give the trail a key of its own."),
        (not hosts, "ALLOWED_HOSTS is empty. Name the host people type, for example samphire.example."),
        (any("*" in host for host in hosts), "ALLOWED_HOSTS has a star in it. Name each host."),
        (env.bool("DEBUG", default=False), "DEBUG is on. Errors would show families' facts to strangers. Turn it off."),
        (
            not env.bool("SECOND_FACTOR_REQUIRED", default=True),
            "SECOND_FACTOR_REQUIRED is off. Staff sign in with a second step, always.",
        ),
        ("EMAIL_URL" not in env, "EMAIL_URL is missing. Without it no reminder and no alarm reaches anybody."),
        (
            settings["MAP_TILES"] and not settings["MAP_HOST"].startswith("https://"),
            "MAP_TILES is not the address of a map’s pictures: https, one host, and {z}, {x} and {y} behind it.",
        ),
        (env.bool("SHOW_DEMO_SIGN_INS", default=False), "SHOW_DEMO_SIGN_INS is on. It is for demonstrations only."),
    ]
    return [sentence for wrong, sentence in cases if wrong]


def refuse_unsafe(settings: Mapping[str, Any], env: Any) -> None:
    """Stop the start and name every unsafe setting. Raises ImproperlyConfigured."""
    faults = _faults(settings, env)
    if faults:
        raise ImproperlyConfigured("Samphire will not start like this:\n- " + "\n- ".join(faults))
