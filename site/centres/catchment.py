"""Whether a home lies in a centre's area, judged by its street or its postcode (R002-022).

A street that is not on the list is not known to be outside, because people write streets in many ways:
only a whole postcode, or a neighbouring centre that lists the street, can say so.
"""

import re
from typing import NamedTuple

from django.utils.text import get_text_list
from django.utils.translation import gettext as _

from centres import postcodes, streets
from centres.eligibility import HomeFact
from centres.models import Area, Centre, Jurisdiction
from workdays.dates import date_format

_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b", re.IGNORECASE)


class Place(NamedTuple):
    """Where somebody lives, as far as she told us."""

    postcode: str
    street: str


def place_in(words: str) -> Place:
    """The postcode and the street in one line that holds either or both."""
    found = _POSTCODE.search(words)
    if not found:
        return Place("", " ".join(words.split()))
    street = words[: found.start()] + " " + words[found.end() :]
    return Place(postcodes.tidy(found[0]), " ".join(street.split()).strip(" ,"))


def judge(centre: Centre, postcode: str, street: str) -> HomeFact:
    """Whether the home is in the centre's area, and how we know."""
    label = " ".join(street.split()) or postcodes.tidy(postcode)
    words = {"area": centre.name, "postcode": postcodes.tidy(postcode)}
    listed = _listed(centre, postcode, street)
    if listed:
        return HomeFact(label, True, _how_listed(centre, listed))
    if postcodes.is_whole(postcode) and _lists_postcodes(centre):
        return HomeFact(label, False, _("%(postcode)s is not on the list of postcodes for %(area)s") % words)
    neighbour = None if _elsewhere(centre, postcode) else _listing_the_street(centre, street)
    if neighbour:
        return HomeFact(label, False, _("This street is on the list for %(area)s") % {"area": neighbour.name})
    return HomeFact(label, None, _how_to_find_out(centre, postcode, street))


def did_you_mean(centre: Centre, postcode: str, street: str) -> str:
    """Listed streets with nearly this name, "Le Squez Road or Green Road"; empty where a list already tells."""
    if judge(centre, postcode, street).in_area is not None:
        return ""
    return get_text_list(_nearly(centre, postcode, street))


def serving(place: Place) -> Centre | None:
    """The centre whose area holds the place, if one does."""
    centres = Centre.objects.prefetch_related("areas")
    return next((centre for centre in centres if _listed(centre, place.postcode, place.street)), None)


def _listed(centre: Centre, postcode: str, street: str) -> Area | None:
    if _elsewhere(centre, postcode):  # many towns have a Church Road
        return centre.serves_postcode(postcode)
    return centre.serves_street(street) or centre.serves_postcode(postcode)


def _elsewhere(centre: Centre, postcode: str) -> bool:
    in_jersey = postcodes.tidy(postcode).startswith("JE")
    return postcodes.is_whole(postcode) and in_jersey != (centre.jurisdiction == Jurisdiction.JERSEY)


def _how_listed(centre: Centre, listed: Area) -> str:
    words = {"area": centre.name, "day": date_format(listed.agreed_on) if listed.agreed_on else ""}
    match listed.kind, bool(listed.agreed_on):
        case Area.Kind.STREET, True:
            return _("Streets are on the list agreed for %(area)s on %(day)s") % words
        case Area.Kind.STREET, False:
            return _("Streets are on the list for %(area)s") % words
        case _, True:
            return _("Postcodes are on the list agreed for %(area)s on %(day)s") % words
    return _("Postcodes are on the list for %(area)s") % words


def _how_to_find_out(centre: Centre, postcode: str, street: str) -> str:
    asked = get_text_list(_nearly(centre, postcode, street))
    if asked:
        return " ".join([_("Did you mean %(streets)s?") % {"streets": asked}, _not_listed(centre, street)])
    return _not_listed(centre, street)


def _nearly(centre: Centre, postcode: str, street: str) -> list[str]:
    """Its own streets and those of its neighbours: whichever was meant, a list would tell."""
    if _elsewhere(centre, postcode):
        return []
    own = [area.value for area in centre.area if area.kind == Area.Kind.STREET]
    return streets.near(street, [*own, *(area.value for area in centre.streets_of_others)])


def _not_listed(centre: Centre, street: str) -> str:
    if not street:
        return _("We do not find this on our list. The name of the street would tell us")
    if _lists_postcodes(centre):
        return _("We do not find this street on our list. The whole postcode would tell us")
    return _("We do not find this street on our list")


def _lists_postcodes(centre: Centre) -> bool:
    return any(area.kind == Area.Kind.POSTCODE for area in centre.area)


def _listing_the_street(centre: Centre, street: str) -> Centre | None:
    return next((each.centre for each in centre.streets_of_others if streets.names(street, each.value)), None)
