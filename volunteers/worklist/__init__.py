"""What volunteers put on the staff's work list."""

from volunteers.worklist.checks import checks
from volunteers.worklist.enquiries import enquiries
from volunteers.worklist.people import short_weeks, without_family
from volunteers.worklist.visits import not_written_up, overdue

SOURCES = (overdue, checks, enquiries, not_written_up, without_family, short_weeks)
