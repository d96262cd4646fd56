"""What the demonstration's other directory tells, as its feed would: data only. Places and people were made up."""

from typing import Any

Json = dict[str, Any]
COUNCIL = "Northfield Council runs libraries, parks and pools."


def _body(slug: str, name: str, description: str) -> Json:
    return {"id": f"demo-body:{slug}", "name": name, "description": description}


def _at(slug: str, name: str, street: str, postcode: str, point: tuple[float, float], *access: str) -> Json:
    address = {
        "address_1": street, "city": "Northfield", "state_province": "Yorkshire", "postal_code": postcode,
        "country": "GB", "address_type": "physical",
    }  # fmt: skip
    location = {
        "id": f"demo-place:{slug}", "location_type": "physical", "name": name, "latitude": point[0],
        "longitude": point[1], "addresses": [address], "accessibility": [{"description": each} for each in access],
    }  # fmt: skip
    return {"id": f"demo-at:{slug}", "location": location}


def _weekly(days: str, opens: str, closes: str, notes: str = "") -> Json:
    return {"freq": "WEEKLY", "interval": 1, "byday": days, "opens_at": opens, "closes_at": closes, "notes": notes}


def _terms(*names: str) -> list[Json]:
    return [{"taxonomy_term": {"name": name}} for name in names]


def _ask(title: str, number: str) -> list[Json]:
    return [{"title": title, "email": "families@northfield.example", "phones": [{"number": number}]}]


LIBRARIES = _body("libraries", "Northfield Libraries", COUNCIL)
POOLS = _body("pools", "Northfield Pools", COUNCIL)
CHURCH = _body("st-annes", "St Anne’s playgroup committee", "Parents who run the playgroup at St Anne’s.")
LIBRARY = _at("library", "Northfield Library", "12 Market Street", "LS99 1AH", (53.8206, -1.5426), "Ramp")
POOL = _at("pool", "Mill Lane Pool", "Mill Lane", "LS99 2AB", (53.8262, -1.5323), "Accessible toilet", "Pool hoist")
HALL = _at("hall", "St Anne’s hall", "9 Chapel Street", "LS99 1DF", (53.8192, -1.5451))

ENTRIES: list[Json] = [
    {"id": "rhyme-time", "name": "Rhyme time at the library", "status": "active", "organization": LIBRARIES,
     "description": "<p>Songs and rhymes for babies and toddlers.</p><p>Borrow a book on your way out.</p>",
     "minimum_age": 0, "maximum_age": 3, "fees_description": "Free", "schedules": [_weekly("MO,TH", "10:15", "10:45")],
     "service_at_locations": [LIBRARY], "contacts": _ask("Library desk", "0113 496 0301"),
     "attributes": _terms("Parent, baby and toddler groups", "Rhyme and story"), "languages": [{"name": "English"}]},
    {"id": "water-babies", "name": "Warm water for babies", "status": "active", "organization": POOLS,
     "description": "Half an hour in the small warm pool, with a helper in the water.",
     "minimum_age": 0.25, "maximum_age": 1.5, "cost_options": [{"option": "each baby", "amount": 4.5}],
     "schedules": [_weekly("WE", "09:30", "10:00", "In term only.")], "service_at_locations": [POOL],
     "contacts": _ask("Reception", "0113 496 0302"), "attributes": _terms("Sport and swimming"),
     "application_process": "Book at reception, or ring."},
    {"id": "st-annes", "name": "St Anne’s playgroup", "status": "active", "organization": CHURCH,
     "description": "Play for children of two to four.", "minimum_age": 2, "maximum_age": 4.92,
     "cost_options": [{"option": "a morning", "amount": 14}], "schedules": [_weekly("TU,TH", "09:00", "12:00")],
     "service_at_locations": [HALL], "contacts": _ask("Committee", "0113 496 0303"),
     "attributes": _terms("Playgroups before school")},
    {"id": "story-polish", "name": "Stories in Polish", "status": "active", "organization": LIBRARIES,
     "description": "A Polish story and something to draw.", "minimum_age": 3, "maximum_age": 7,
     "fees_description": "Free", "service_at_locations": [LIBRARY], "contacts": _ask("Library desk", "0113 496 0301"),
     "schedules": [{"freq": "MONTHLY", "byday": "1SA", "opens_at": "11:00", "closes_at": "12:00"}],
     "attributes": _terms("Things to do"), "languages": [{"code": "pl"}, {"code": "en"}]},
    {"id": "quiet-swim", "name": "Quiet swim", "status": "temporarily closed", "organization": POOLS,
     "description": "No music, low lights and few people, for children who need it calm.", "alert": "The pool is "
     "being repaired. Quiet swim is back in spring.", "cost_options": [{"option": "each family", "amount": 6}],
     "schedules": [_weekly("SU", "17:00", "18:00")], "service_at_locations": [POOL],
     "contacts": _ask("Reception", "0113 496 0302"), "attributes": _terms("Sport and swimming", "Calm sessions")},
    {"id": "old-entry", "name": "Coffee for parents", "status": "active", "description": "Nobody says who runs it."},
]  # fmt: skip
