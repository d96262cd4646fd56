"""Finding a volunteer by what somebody remembers: name, reference or telephone."""

from django.utils.translation import gettext as _

from accounts.models import User
from families import telephones
from families.searching import words_of
from ui.finding import Found
from ui.folding import fold
from volunteers.access import visible_volunteers
from volunteers.models import Volunteer

MOST_FOUND = 20


def find_volunteers(user: User, text: str) -> list[Found]:
    """Those of her centres who hold every word of it."""
    words = words_of(text)
    if not words:
        return []
    volunteers = visible_volunteers(user).select_related("person").prefetch_related("centre")
    found = [volunteer for volunteer in volunteers if _holds(volunteer, words)]
    return [
        Found(_("Volunteers"), str(each), f"{each.ref}, {each.centre}", each.get_absolute_url())
        for each in found[:MOST_FOUND]
    ]


def _holds(volunteer: Volunteer, words: list[str]) -> bool:
    person = volunteer.person
    known = [volunteer.full_name, volunteer.ref, volunteer.email, str(person or "")]
    known += telephones.digits(volunteer.telephone, volunteer.centre.phone_region)
    text = fold(" ".join(known))
    return all(word in text for word in words)
