"""What the public can read: activities and their sessions; pages and leaflets."""

from directory.models.activities import Activity, ActivitySession

__all__ = ["Activity", "ActivitySession"]
