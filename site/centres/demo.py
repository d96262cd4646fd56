"""The three demonstration centres. Invented, apart from the names of parishes and streets."""

from datetime import date

from centres.models import Area, Centre, Closure, Jurisdiction

_CENTRES = [
    {
        "slug": "samares",
        "name": "Samarès",
        "jurisdiction": Jurisdiction.JERSEY,
        "address": "In the grounds of Samarès School\nSchool Road, St Clement\nJersey JE2 6QQ",
        "opening_hours": (
            "Monday to Friday, 8:30am to 5pm\nWednesday until 7pm\nFirst Saturday of the month, 9:30am to 12"
        ),
        "phone": "+441534456789",
        "on_call_phone": "+448081570417",
        "email": "samares@samphire.example",
        "postcodes": ["JE2 6"],
        "streets": [
            "Le Squez Road",
            "Le Squez",
            "La Grande Route de St Clément",
            "Rue du Maupertuis",
        ],
    },
    {
        "slug": "first-tower",
        "name": "First Tower",
        "jurisdiction": Jurisdiction.JERSEY,
        "address": "Beside First Tower School\nLa Route de St Aubin, St Helier\nJersey JE2 3LA",
        "opening_hours": "Monday to Thursday, 9am to 4pm\nFriday, 9am to 1pm",
        "phone": "+441534456780",
        "email": "first-tower@samphire.example",
        "postcodes": ["JE2 3"],
        "streets": ["La Route de St Aubin", "Rouge Bouillon", "Mont Cochon"],
    },
    {
        "slug": "northfield",
        "name": "Northfield Family Hub",
        "jurisdiction": Jurisdiction.ENGLAND,
        "address": "Northfield Library\n2 Market Row, Northfield\nLS99 1AB",
        "opening_hours": "Monday to Friday, 9am to 5pm\nSaturday, 9:30am to 12:30pm",
        "phone": "+441134960123",
        "on_call_phone": "+441134960871",
        "email": "northfield@samphire.example",
        "postcodes": ["LS99"],
        "streets": [],
    },
]


def load(*, today: date) -> None:
    """Make the centres where they are missing; the area of each was agreed on 1 September of this school year."""
    agreed_on = date(today.year if today.month >= 9 else today.year - 1, 9, 1)
    for facts in _CENTRES:
        own = {name: value for name, value in facts.items() if name not in {"slug", "postcodes", "streets"}}
        centre, _made = Centre.objects.get_or_create(slug=facts["slug"], defaults=own)
        for kind, values in [(Area.Kind.POSTCODE, facts["postcodes"]), (Area.Kind.STREET, facts["streets"])]:
            for value in values:
                Area.objects.get_or_create(centre=centre, kind=kind, value=value, defaults={"agreed_on": agreed_on})
    Closure.objects.get_or_create(
        jurisdiction=Jurisdiction.JERSEY,
        centre=Centre.objects.get(slug="samares"),
        closed_on=date(today.year, 9, 10),
        defaults={"reason": "Staff training day"},
    )
