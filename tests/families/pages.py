"""Reading and filling in pages as a person does: by what stands in their forms."""

from html.parser import HTMLParser
from typing import Any

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from centres.models import Centre
from families.models import Family
from tests.factories.families import FamilyFactory
from ui.folding import fold

LIST = "/staff/families/"


class _Fields(HTMLParser):
    """Collects what a browser would send if nothing were changed."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, list[str]] = {}
        self.select = self.textarea = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        facts = dict(attrs)
        unsaid = "on" if facts.get("type") == "checkbox" and "value" not in facts else ""
        name, value = facts.get("name") or "", facts.get("value") or unsaid
        if tag == "input" and name and (facts.get("type") not in {"checkbox", "radio"} or "checked" in facts):
            self.fields.setdefault(name, []).append(value)
        if tag == "select":
            self.select = name
        if tag == "option" and "selected" in facts:
            self.fields.setdefault(self.select, []).append(value)
        if tag == "textarea":
            self.textarea = name
            self.fields.setdefault(name, [""])

    def handle_data(self, data: str) -> None:
        if self.textarea:
            self.fields[self.textarea] = [data.strip()]

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self.textarea = ""


def filled_in(answer: Any) -> dict[str, list[str]]:
    """What stands in the fields of the page."""
    parser = _Fields()
    parser.feed(answer.content.decode())
    return {name: values for name, values in parser.fields.items() if name != "q"}


def send(desk: Client, url: str, **changes: Any) -> Any:
    """Open the page, change some answers, and send it."""
    return desk.post(url, filled_in(desk.get(url)) | changes)


def url(name: str, family: Family, *numbers: object) -> str:
    """A page about the family."""
    return reverse(f"families:{name}", args=[family.pk, *numbers])


def text(desk: Client, address: str) -> str:
    """The words of a page."""
    return desk.get(address).content.decode()


def questions(desk: Client, address: str) -> int:
    """How many questions the page asks the database, when it was not this page that began the half minute."""
    desk.get(address)  # a session notes twice a minute that somebody is there
    with CaptureQueriesContext(connection) as asked:
        assert desk.get(address).status_code == 200
    return len(asked)


def listed(desk: Client, query: str = "") -> list[str]:
    """References on the page, in its order."""
    table = desk.get(f"{LIST}{query}").context["table"]
    return [family.ref for family in table.page.object_list]


def named(centre: Centre, name: str, **facts: Any) -> Family:
    """A family found by its name."""
    family: Family = FamilyFactory(
        centre=centre, name=name, search_text=fold(f"{name} {facts.get('ref', '')}"), **facts
    )
    return family
