"""Where a service is held: locations of a feed as venues of ours, with what is known about getting in."""

from collections.abc import Iterator

from centres.answers import Answer
from directory.harvest.refusing import LeftOut
from directory.harvest.told import ToldAccess, ToldPlace, ToldVenue
from directory.harvest.values import Json, fitted, identity, inside, line, number, rows
from directory.models.reasons import Why
from ui.folding import fold

COUNTRIES = {
    "je": "JE", "jersey": "JE", "gb": "GB", "uk": "GB", "united kingdom": "GB", "great britain": "GB",
    "england": "GB", "scotland": "GB", "wales": "GB", "northern ireland": "GB",
}  # fmt: skip
KINDS = ("physical", "virtual")
SAYINGS = {  # whole sayings alone: “not far from the car park” is no promise
    "step_free": ("step-free way in", "step free access", "step-free access", "level access", "ramp",
                  "wheelchair accessible", "wheelchair access", "wheelchair accessible entrance", "ramped access"),
    "toilet": ("accessible toilet", "accessible toilets", "disabled toilet", "wheelchair accessible toilet"),
    "changing": ("changing place for older children and adults", "changing places toilet", "changing places"),
    "hearing_loop": ("hearing loop", "induction loop", "hearing induction loop"),
    "quiet_room": ("quiet room", "quiet space"),
    "feeding": ("place to feed a baby", "baby feeding area", "breastfeeding space", "breastfeeding room"),
    "parking": ("parking near the door", "disabled parking", "accessible parking", "blue badge parking"),
    "buggies": ("place for buggies", "buggy park", "buggy parking", "pram parking"),
}  # fmt: skip
MEANT = {saying: what for what, sayings in SAYINGS.items() for saying in sayings}


def places(told: list[Json], left: list[LeftOut]) -> tuple[tuple[ToldPlace, ...], dict[str, str]]:
    """The places, each venue once; and the venue behind the id of each place."""
    found: dict[str, ToldPlace] = {}
    behind: dict[str, str] = {}
    for each in told:
        venue = _venue(inside(each, "location"), left)
        if venue is None:
            continue
        own = identity(each.get("id"))
        behind[own] = venue.their_id
        note = fitted(line(each.get("description")), 200, left)
        found.setdefault(venue.their_id, ToldPlace(own, venue, note))
    return tuple(found.values()), behind


def _venue(told: Json, left: list[LeftOut]) -> ToldVenue | None:
    """A venue; nothing where nobody could go there, ring there, or find it again."""
    address = _address(told, left)
    kind = line(told.get("location_type")).lower() or "physical"
    lines = {name: line(address.get(name)) for name in ("address_1", "address_2", "city", "state_province")}
    postcode = line(address.get("postal_code")).upper()[:10]
    name = line(told.get("name")) or lines["address_1"] or lines["city"]
    country = _country(line(address.get("country")), postcode)
    their_id = identity(told.get("id"))
    if not (name and their_id and country) or kind not in KINDS:
        left.append(LeftOut(Why.PLACE, (name or kind)[:100]))
        return None
    latitude, longitude = number(told.get("latitude"), -90, 90), number(told.get("longitude"), -180, 180)
    is_point = latitude is not None and longitude is not None and (latitude or longitude)  # 0, 0 lies in the sea
    return ToldVenue(
        their_id, fitted(name, 150, left), kind,
        line_1=fitted(lines["address_1"], 150, left), line_2=fitted(lines["address_2"], 150, left),
        town=fitted(lines["city"], 100, left), county=fitted(lines["state_province"], 100, left),
        postcode=postcode, country=country,
        latitude=round(latitude, 6) if is_point and latitude is not None else None,
        longitude=round(longitude, 6) if is_point and longitude is not None else None,
        getting_there=fitted(line(told.get("transportation")), 300, left), access=tuple(_access(told, left)),
    )  # fmt: skip


def _address(told: Json, left: list[LeftOut]) -> Json:
    """The one where people go, before the one where letters go."""
    known = rows(told, "addresses", left)
    return next((each for each in known if line(each.get("address_type")) != "postal"), known[0] if known else {})


def _country(words: str, postcode: str) -> str:
    """Where nothing is said, the postcode tells; feeds of this standard are British."""
    return COUNTRIES.get(words.lower(), "") if words else "JE" if postcode.startswith("JE") else "GB"


def _access(told: Json, left: list[LeftOut]) -> Iterator[ToldAccess]:
    known = set()
    for each in rows(told, "accessibility", left):
        words = line(each.get("description")) or line(each.get("accessibility"))
        saying, ends_in_no = fold(words).removesuffix(": no").strip(" ."), fold(words).endswith(": no")
        what = MEANT.get(saying)
        if what is None:
            left.append(LeftOut(Why.ACCESS, words[:100]))
        elif what not in known:
            known.add(what)
            answer = Answer.NO if ends_in_no else Answer.YES
            yield ToldAccess(what, answer.value, fitted(line(each.get("details")), 200, left))
