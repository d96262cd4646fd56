"""What reporting keeps: which way is good for an indicator, and files on their way in."""

from reporting.models.directions import Direction, DirectionQuerySet
from reporting.models.sent_in import ImportDraft, ListingsDraft, SentInQuerySet

__all__ = ["Direction", "DirectionQuerySet", "ImportDraft", "ListingsDraft", "SentInQuerySet"]
