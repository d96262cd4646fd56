"""Families, the people in them, what is true of them, and when they came."""

from families.models.attendance import Attendance, HeadCount
from families.models.circumstance import Circumstance
from families.models.enquiry import Enquiry, ToldElsewhere
from families.models.family import Family, FamilyQuerySet
from families.models.home import Home, Living
from families.models.person import Adult, Child, Person
from families.models.registration import EligibilityDecision, Registration
from families.models.series import RefSeries

__all__ = [
    "Adult",
    "Attendance",
    "Child",
    "Circumstance",
    "EligibilityDecision",
    "Enquiry",
    "Family",
    "FamilyQuerySet",
    "HeadCount",
    "Home",
    "Living",
    "Person",
    "RefSeries",
    "Registration",
    "ToldElsewhere",
]
