"""Services for measuring: as many as asked for, over an island and a county, with all that the search reads."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, time
from decimal import Decimal
from itertools import islice

from directory import edition, starting
from directory.models import (
    Organisation,
    Schedule,
    Service,
    ServiceAt,
    ServiceWords,
    Spoken,
    Term,
    Venue,
    VenueAccess,
)

NOW = datetime(2026, 9, 30, 12, 0, tzinfo=UTC)
ORGANISATIONS, VENUES, BATCH = 200, 1_500, 2_000
TOWNS = ("St Clement", "St Helier", "Grouville", "St Saviour", "Northfield", "Harbour Row")
WHAT = ("Baby group", "Stay and play", "Speech therapy", "Nursery", "Swimming", "Parenting course", "Dads’ breakfast")
SAID = (
    "Songs, play and a cup of tea for you and your child. ",
    "A therapist listens to how your child talks and shows you games for home. ",
    "We help with sleep, food, strong feelings and the days when nothing works. ",
    "Bring a towel. The water is warm, and somebody helps you in and out. ",
)
HOURS = (time(9, 30), time(11), time(13, 15), time(17, 30), None)


def grow(to: int) -> None:
    """Add services until there are so many."""
    if not Venue.objects.exists():
        starting.start(now=NOW)
        _organisations_and_venues()
    numbers = iter(range(Service.objects.count(), to))
    while batch := list(islice(numbers, BATCH)):
        _add(batch)
    edition.turn()


def _organisations_and_venues() -> None:
    chance = random.Random(1)
    organisations = (Organisation(name=f"{TOWNS[n % 6]} Trust {n}", live=True) for n in range(ORGANISATIONS))
    Organisation.objects.bulk_create(organisations)
    venues = [
        Venue(
            name=f"{TOWNS[n % 6]} Hall {n}", line_1=f"{n} School Road", town=TOWNS[n % 6], county="Jersey",
            postcode=f"JE{n % 3 + 2} {n % 9}AB", latitude=Decimal(49_170_000 + chance.randrange(90_000)) / 1_000_000,
            longitude=Decimal(-2_240_000 + chance.randrange(220_000)) / 1_000_000, live=True,
        )
        for n in range(VENUES)
    ]  # fmt: skip
    Venue.objects.bulk_create(venues)
    doors = (VenueAccess(venue=each, what="step_free", answer=chance.choice(("yes", "no", ""))) for each in venues)
    VenueAccess.objects.bulk_create(doors)


def _add(numbers: list[int]) -> None:
    chance = random.Random(numbers[0])
    organisations = list(Organisation.objects.values_list("pk", flat=True))
    services = [_service(number, organisations, chance) for number in numbers]
    Service.objects.bulk_create(services)
    venues, terms = (list(model.objects.values_list("pk", flat=True)) for model in (Venue, Term))
    sorted_under = Service.terms.through
    sorted_under.objects.bulk_create(
        sorted_under(service_id=each.pk, term_id=term) for each in services for term in chance.sample(terms, 3)
    )
    ServiceAt.objects.bulk_create(ServiceAt(service=each, venue_id=chance.choice(venues)) for each in services)
    Schedule.objects.bulk_create(time for each in services for time in _times(each, chance))
    Spoken.objects.bulk_create(
        Spoken(service=each, code=code) for each in services for code in chance.choice((["en"], ["en", "pt"], ["pl"]))
    )
    told = (each for each in services if each.pk % 3 == 0)
    ServiceWords.objects.bulk_create(
        ServiceWords(service=each, language="pt", name=f"Grupo {each.name}", summary="Canções e chá.") for each in told
    )


def _service(number: int, organisations: list[int], chance: random.Random) -> Service:
    youngest = chance.choice((None, 0, 6, 12, 24, 36))
    return Service(
        slug=f"service-{number}", name=f"{chance.choice(WHAT)} {number}", summary=chance.choice(SAID),
        organisation_id=chance.choice(organisations), description="".join(chance.choices(SAID, k=8)),
        min_months=youngest, max_months=None if youngest is None else youngest + chance.choice((12, 24, 36)),
        charge=chance.choice(("free", "paid", "")), booking=chance.choice(("drop_in", "book", "referred", "")),
        email=f"service-{number}@samphire.example", live=True, first_published_at=NOW, last_published_at=NOW,
    )  # fmt: skip


def _times(each: Service, chance: random.Random) -> Iterator[Schedule]:
    for day in chance.sample(Schedule.Weekday.values, chance.choice((1, 1, 2))):
        yield Schedule(service=each, weekday=day, starts=chance.choice(HOURS))
