"""Services, organisations, venues, terms and guides for tests: as plain as can be, or with everything filled."""

from datetime import date, time
from decimal import Decimal
from typing import Any

from django.utils.text import slugify

from directory.models import (
    Cost,
    Guide,
    Organisation,
    Schedule,
    Service,
    ServiceAt,
    ServiceContact,
    Spoken,
    Taxonomy,
    Term,
    Venue,
    VenueAccess,
)

TUESDAY = Schedule.Weekday.TUESDAY


def an_organisation(name: str = "Samarès Children’s Centre", **facts: Any) -> Organisation:
    """A charity, unless told otherwise."""
    known = {"description": "Runs groups for families.", "kind": Organisation.Kind.VOLUNTARY}
    made: Organisation = Organisation.objects.get_or_create(name=name, defaults=known | facts)[0]
    return made


def a_venue(name: str = "Samarès School", **facts: Any) -> Venue:
    """In St Clement, with its place on the map."""
    known: dict[str, Any] = {
        "line_1": "School Road", "town": "St Clement", "county": "Jersey", "postcode": "JE2 6QQ", "country": "JE",
        "latitude": Decimal("49.172000"), "longitude": Decimal("-2.071000"),
    }  # fmt: skip
    made: Venue = Venue.objects.get_or_create(name=name, defaults=known | facts)[0]
    return made


def a_term(name: str = "Baby groups", list_name: str = "category", **facts: Any) -> Term:
    """A term of the list, which is made when it is not there."""
    lists = {"name": list_name.title(), "description": "What the service is."}
    taxonomy = Taxonomy.objects.get_or_create(code=list_name, defaults=lists)[0]
    known = {"taxonomy": taxonomy, "description": f"{name}, in short."}
    made: Term = Term.objects.get_or_create(name=name, code=name.lower().replace(" ", "-"), defaults=known | facts)[0]
    return made


def a_guide(name: str = "Additional needs", *terms: Term, **facts: Any) -> Guide:
    """Published, for whatever stands under these terms."""
    known = {"slug": slugify(name), "summary": "For children who need more."}
    guide = Guide(name=name, **known | facts)
    guide.full_clean()
    guide.terms.set(terms)
    guide.save()
    guide.save_revision().publish()
    return guide


def a_service(name: str = "Baby group", **facts: Any) -> Service:
    """Published, with nothing but what every service must have."""
    known = {"summary": "Songs and tea.", "organisation": an_organisation()}
    service = Service(name=name, **known | facts)
    service.full_clean()
    service.save()
    service.save_revision().publish()
    service.refresh_from_db()
    return service


def a_full_service(name: str = "Grupo de bebés à terça", **facts: Any) -> Service:
    """Published, with everything that can be said of one."""
    known: dict[str, Any] = {
        "description": "Two rooms & a garden.", "min_months": 0, "max_months": 18, "for_whom": "Babies with an adult.",
        "charge": "free", "booking": "drop_in", "how_to_come": "Ring the bell.", "self_referral": "yes",
        "website": "https://samares.example/babies", "email": "babies@samphire.example", "notice": "New door.",
        "assured_on": date.today(), "assured_by": "directory@samphire.example", "covers": "JE2, JE3",
    }  # fmt: skip
    service = Service(name=name, summary="Songs, tea.", organisation=an_organisation(), **known | facts)
    service.full_clean()
    service.terms.set([a_term(), a_term("Speech and language", "need")])
    service.places.add(ServiceAt(venue=a_venue(), note="Blue door"))
    service.schedules.add(Schedule(weekday=TUESDAY, starts=time(9, 30), ends=time(11), from_on=date(2026, 9, 1)))
    service.costs.add(Cost(amount=Decimal("0.00"), what_for="Each family"))
    service.languages.add(Spoken(code="pt"), Spoken(code="en"))
    service.contacts.add(ServiceContact(role="Group leader", phone="+441534456789", email="babies@samphire.example"))
    service.save()
    service.save_revision().publish()
    service.refresh_from_db()
    VenueAccess.objects.get_or_create(venue=a_venue(), what="step_free", defaults={"answer": "yes", "note": "Ramp"})
    return service
