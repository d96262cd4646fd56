"""Seals what must not be readable in the database: keys of second factors, and words kept for their writer."""

import base64

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings
from django.utils.crypto import salted_hmac


class BrokenSealError(Exception):
    """What was sealed has been changed, or was sealed with a key we no longer hold."""


def _box() -> MultiFernet:
    """The newest key seals; older ones (SECRET_KEY_FALLBACKS) still open."""
    secrets = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    digests = [salted_hmac("accounts.sealed", "", secret=key, algorithm="sha256").digest() for key in secrets]
    return MultiFernet([Fernet(base64.urlsafe_b64encode(digest)) for digest in digests])


def seal(text: str) -> str:
    """The text, readable again only with our key."""
    return _box().encrypt(text.encode()).decode()


def unseal(sealed: str) -> str:
    """The text that was sealed."""
    try:
        return _box().decrypt(sealed.encode()).decode()
    except InvalidToken as error:
        raise BrokenSealError from error
