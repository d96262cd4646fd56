"""The members of each kind of thing in the feed, as JSON Schema: what is always there is required."""

from typing import Any

Json = dict[str, Any]
TEXT, NUMBER, TRUTH = {"type": "string"}, {"type": "number"}, {"type": "boolean"}
WHOLE, UID = {"type": "integer", "minimum": 0}, {"type": "string", "format": "uuid"}
ADDRESS, MAIL = {"type": "string", "format": "uri"}, {"type": "string", "format": "email"}
MOMENT, DAY = {"type": "string", "format": "date-time"}, {"type": "string", "format": "date"}


def thing(required: str, **members: Json) -> Json:
    """An object with these members; those named first are always there."""
    return {"type": "object", "required": required.split(), "properties": members}


def listed(name: str) -> Json:
    """Several of another kind."""
    return {"type": "array", "items": one(name)}


def one(name: str) -> Json:
    """One of another kind."""
    return {"$ref": f"#/components/schemas/{name}"}


SCHEMAS: dict[str, Json] = {
    "About": thing("version profile openapi_url", version=TEXT, profile=ADDRESS, openapi_url=ADDRESS),
    "Refusal": thing("detail", detail=TEXT),
    "Page": thing(
        "total_items total_pages page_number size first_page last_page empty contents",
        total_items=WHOLE, total_pages=WHOLE, page_number=WHOLE, size=WHOLE, first_page=TRUTH, last_page=TRUTH,
        empty=TRUTH, contents={"type": "array"},
    ),
    "Service": thing(
        "id organization_id name status last_modified organization",
        id=UID, organization_id=UID, name=TEXT, description=TEXT, url=ADDRESS, email=MAIL,
        status={"enum": ["active", "inactive", "defunct", "temporarily closed"]}, minimum_age=NUMBER,
        maximum_age=NUMBER, eligibility_description=TEXT, application_process=TEXT, fees_description=TEXT,
        assured_date=DAY, assurer_email=MAIL, alert=TEXT, attribution=one("Attribution"), last_modified=MOMENT,
        organization=one("Organization"), schedules=listed("Schedule"), contacts=listed("Contact"),
        service_at_locations=listed("ServiceAtLocation"), cost_options=listed("CostOption"),
        languages=listed("Language"), service_areas=listed("ServiceArea"), attributes=listed("Attribute"),
    ),
    "Attribution": thing(
        "source publisher licence original",
        source=TEXT, publisher=TEXT, licence=TEXT, licence_url=ADDRESS, original=ADDRESS,
    ),
    "Organization": thing(
        "id name description",
        id=UID, name=TEXT, description=TEXT, website=ADDRESS, email=MAIL, phones=listed("Phone"),
        organization_identifiers=listed("Identifier"),
    ),
    "Identifier": thing(
        "id identifier_type identifier",
        id=UID, organization_id=UID, identifier_scheme=TEXT, identifier_type=TEXT, identifier=TEXT,
    ),
    "ServiceAtLocation": thing(
        "id service_id location_id",
        id=UID, service_id=UID, location_id=UID, description=TEXT, location=one("Location"),
        schedules=listed("Schedule"), service=one("Service"),
    ),
    "Location": thing(
        "id location_type",
        id=UID, location_type={"enum": ["physical", "virtual"]}, name=TEXT, description=TEXT, latitude=NUMBER,
        longitude=NUMBER, transportation=TEXT, addresses=listed("Address"), accessibility=listed("Accessibility"),
    ),
    "Address": thing(
        "id address_1 city state_province postal_code country address_type",
        id=UID, location_id=UID, address_1=TEXT, address_2=TEXT, city=TEXT, state_province=TEXT, postal_code=TEXT,
        country=TEXT, address_type=TEXT,
    ),
    "Accessibility": thing("id", id=UID, location_id=UID, description=TEXT, details=TEXT),
    "Schedule": thing(
        "id",
        id=UID, service_id=UID, service_at_location_id=UID, freq={"enum": ["WEEKLY", "MONTHLY"]}, interval=NUMBER,
        byday=TEXT, dtstart=DAY, valid_from=DAY, valid_to=DAY, until=DAY, opens_at=TEXT, closes_at=TEXT,
        description=TEXT, notes=TEXT,
    ),
    "CostOption": thing(
        "id", id=UID, service_id=UID, option=TEXT, amount=NUMBER, currency=TEXT, amount_description=TEXT
    ),
    "Language": thing("id", id=UID, service_id=UID, code=TEXT, name=TEXT, note=TEXT),
    "Contact": thing(
        "id", id=UID, service_id=UID, name=TEXT, title=TEXT, email=MAIL, phones=listed("Phone")
    ),
    "Phone": thing("id number", id=UID, contact_id=UID, organization_id=UID, number=TEXT),
    "ServiceArea": thing("id", id=UID, service_id=UID, name=TEXT, service_area=TEXT),
    "Attribute": thing(
        "id link_id taxonomy_term_id taxonomy_term",
        id=UID, link_id=UID, link_entity=TEXT, link_type=TEXT, taxonomy_term_id=UID, taxonomy_term=one("TaxonomyTerm"),
    ),
    "Taxonomy": thing("id name description", id=UID, name=TEXT, description=TEXT, uri=ADDRESS, version=TEXT),
    "TaxonomyTerm": thing(
        "id name description taxonomy_id",
        id=UID, name=TEXT, code=TEXT, description=TEXT, parent_id=UID, taxonomy=TEXT, taxonomy_id=UID,
        taxonomy_detail=one("Taxonomy"), term_uri=ADDRESS, language=TEXT,
    ),
}  # fmt: skip
