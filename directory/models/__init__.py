"""What the public can read: activities and their sessions; pages and leaflets."""

from directory.models.activities import Activity, ActivitySession, ActivityWords
from directory.models.centre_pages import CentreIndexPage, CentrePage
from directory.models.leaflets import LeafletIndexPage, LeafletPage
from directory.models.lines import LineInLanguage
from directory.models.pages import HomePage, PlainPage, PublicPage

__all__ = [
    "Activity",
    "ActivitySession",
    "ActivityWords",
    "CentreIndexPage",
    "CentrePage",
    "HomePage",
    "LeafletIndexPage",
    "LeafletPage",
    "LineInLanguage",
    "PlainPage",
    "PublicPage",
]
