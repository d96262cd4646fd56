"""What volunteers put on the staff's work list."""

from volunteers.work.checks import checks
from volunteers.work.people import short_weeks, without_family
from volunteers.work.visits import not_written_up, overdue

SOURCES = (overdue, checks, not_written_up, without_family, short_weeks)
