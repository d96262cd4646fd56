"""Our OpenAPI document laid out for a reader: each address, what may be asked, an example that works, what comes."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from directory.oruk.openapi import Json

EXAMPLES: dict[str, tuple[str, ...]] = {  # what to ask of each list to see it work
    "/": ("",),
    "/services": ("?per_page=2", "?minimum_age=1&maximum_age=2&day=TU&full=true", "?search=baby&minimal=true"),
    "/service_at_locations": ("?per_page=2", "?postcode=JE2+6&proximity=3000"),
    "/organizations": ("?full=true&per_page=2",),
    "/taxonomies": ("",),
    "/taxonomy_terms": ("?top_only=true&per_page=5",),
}


class Parameter(NamedTuple):
    """One thing that may be asked."""

    name: str
    kind: str
    words: str
    is_required: bool


class Address(NamedTuple):
    """One address of the feed."""

    path: str
    summary: str
    is_required: bool
    parameters: list[Parameter]
    examples: list[str]
    gives: str  # the schema of what comes
    is_list: bool
    answers: list[tuple[str, str]]  # number and sentence


class Member(NamedTuple):
    """One member of what comes."""

    name: str
    kind: str
    of: str  # the schema it is made of, where it has one
    is_always: bool


def addresses(document: Json, ids: Mapping[str, str]) -> Iterator[Address]:
    """Every address, with examples for this site; `ids` holds by list the id of something that there is."""
    shared = document["components"]["parameters"]
    for path, operations in document["paths"].items():
        told = operations["get"]
        gives, is_list = _given(told["responses"]["200"]["content"]["application/json"]["schema"])
        yield Address(
            path=path,
            summary=told["summary"],
            is_required="required" in told["tags"],
            parameters=[_parameter(shared, each) for each in told["parameters"]],
            examples=_examples(document["servers"][0]["url"], path, ids),
            gives=gives,
            is_list=is_list,
            answers=[(number, answer["description"]) for number, answer in told["responses"].items()],
        )


def shapes(document: Json) -> Iterator[tuple[str, list[Member]]]:
    """Each kind of thing with its members, those that always come first."""
    for name, schema in document["components"]["schemas"].items():
        members = [_member(each, of, schema["required"]) for each, of in schema["properties"].items()]
        yield name, sorted(members, key=lambda member: not member.is_always)


def _parameter(shared: Json, each: Json) -> Parameter:
    told = shared[_name(each)] if "$ref" in each else each
    words = told.get("description", "Of the one you want.")
    return Parameter(told["name"], _kind(told["schema"]), words, told.get("required", False))


def _member(name: str, schema: Json, always: list[str]) -> Member:
    inside = schema.get("items", schema)
    return Member(name, _kind(schema), _name(inside) if "$ref" in inside else "", name in always)


def _kind(schema: Json) -> str:
    """A schema in a few words."""
    if "enum" in schema:
        return " | ".join(schema["enum"])
    if schema.get("type") == "array":
        return "list"
    words = [str(schema.get("format") or schema.get("type", "object"))]
    words += [f"{name} {schema[name]}" for name in ("minimum", "maximum", "default") if name in schema]
    return ", ".join(words)


def _given(schema: Json) -> tuple[str, bool]:
    """Which kind comes, and whether it comes page by page."""
    if "allOf" in schema:
        return _name(schema["allOf"][1]["properties"]["contents"]["items"]), True
    return _name(schema), False


def _name(reference: Json) -> str:
    return str(reference["$ref"]).rpartition("/")[2]


def _examples(server: str, path: str, ids: Mapping[str, str]) -> list[str]:
    """Whole addresses to follow; none of one thing where there is nothing yet."""
    if not path.endswith("{id}"):
        return [f"{server}{path}{asked}" for asked in EXAMPLES[path]]
    uid = ids.get(path.split("/")[1])
    return [f"{server}{path.format(id=uid)}"] if uid else []


def licence(document: Json) -> dict[str, Any]:
    """Its name and where it stands."""
    return dict(document["info"]["license"])
