"""Which adults of a family work here themselves, so that they never meet their own family's file at work."""

from datetime import datetime

from django.urls import reverse

from accounts.models import User
from families.access import may_guard_at
from families.known import Known
from families.panels import Panel


def on_the_page(known: Known, user: User, now: datetime) -> Panel | None:
    """For whoever answers for it: each adult, the account she works with, and where to say so."""
    adults = [person for person in known.people if not person.is_child]
    if not adults or not may_guard_at(user, known.centres):
        return None
    numbers = [person.works_as_id for person in adults if person.works_as_id]
    accounts = User.objects.in_bulk(numbers) if numbers else {}
    rows = [
        (person, accounts.get(person.works_as_id), reverse("families:works_here", args=[known.family.pk, person.pk]))
        for person in adults
    ]
    return Panel("families/working_here.html", {"rows": rows})
