"""The invented people who can sign in to the demonstration, and their one password."""

from typing import NamedTuple

PASSWORD = "le-squez-2-hours-a-week"  # noqa: S105 – printed for everybody; only the demonstration knows it


class DemoPerson(NamedTuple):
    """Somebody invented, the role she holds, and at which centre; at all of them when none is named."""

    email: str
    name: str
    code: str
    centre: str = ""


PEOPLE = [
    DemoPerson("coordinator@samphire.example", "Sophie Renouf", "coordinator", "samares"),
    DemoPerson("manager@samphire.example", "Paul Le Quesne", "manager"),
    DemoPerson("volunteer@samphire.example", "Marie Le Brun", "volunteer", "samares"),
    DemoPerson("commissioner@samphire.example", "Anne Perchard", "commissioner"),
    DemoPerson("editor@samphire.example", "Nina Ferbrache", "publisher"),
    DemoPerson("provider@samphire.example", "Tessa Vardon", "provider"),
]
