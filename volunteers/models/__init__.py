"""Volunteers, their checks, the families they are placed with, and what happened."""

from volunteers.models.contact import Addition, Contact, ContactDraft
from volunteers.models.enquiry import VolunteerEnquiry
from volunteers.models.placement import Placement
from volunteers.models.vetting import VettingCheck
from volunteers.models.visit import Visit
from volunteers.models.volunteer import AgreedBreak, Volunteer

__all__ = [
    "Addition",
    "AgreedBreak",
    "Contact",
    "ContactDraft",
    "Placement",
    "VettingCheck",
    "Visit",
    "Volunteer",
    "VolunteerEnquiry",
]
