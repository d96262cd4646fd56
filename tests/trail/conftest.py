"""A centre, a coordinator there, and folders for anchors that no other test writes to."""

from datetime import UTC, datetime

import pytest

from accounts.models import User
from centres.models import Centre
from trail import actions as trail

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture
def samares(db):
    return Centre.objects.create(slug="samares", name="Samarès", jurisdiction="JE")


@pytest.fixture
def paul(db):
    return User.objects.create_user("paul@samphire.example", name="Paul Renouf")


@pytest.fixture
def anchors_folder(settings, tmp_path):
    settings.TRAIL_ANCHORS = tmp_path / "anchors"
    return settings.TRAIL_ANCHORS


@pytest.fixture
def six_entries(transactional_db, anchors_folder):
    """A chain of six entries, kept and anchored."""
    centre = Centre.objects.create(slug="samares", name="Samarès", jurisdiction="JE")
    for page in ["one", "two", "three", "four", "five", "six"]:
        trail.looked(by=None, about=centre, page=page, now=NOON)
    return centre
