"""Registries that forget what a test put into them."""

import pytest

from clock import due, schedule


@pytest.fixture
def duties(monkeypatch):
    """No due work but what the test adds."""
    monkeypatch.setattr(due, "_duties", {})


@pytest.fixture
def jobs(monkeypatch):
    """No regular jobs but what the test adds."""
    monkeypatch.setattr(schedule, "_jobs", {})
