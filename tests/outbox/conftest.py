"""Services that hand nothing on, for tests that send."""

import pytest

from tests.outbox import posts


@pytest.fixture
def services(settings, monkeypatch):
    """A mail server and a text message service that write down what they got."""
    settings.OUTBOX_EMAIL_BACKEND = "tests.outbox.posts.Post"
    settings.SMS_BACKEND = "tests.outbox.posts.Texts"
    monkeypatch.setattr(posts, "taken", [])
    monkeypatch.setattr(posts, "troubles", [])
