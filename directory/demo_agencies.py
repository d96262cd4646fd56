"""Who hands out the demonstration's leaflets: invented agencies, at addresses nobody owns."""

from datetime import date, timedelta

from directory.models import Agency, Held, LeafletPage

# Name, mailbox, how it gets new versions, language, and what it holds: slug, printed copies, version.
Holding = tuple[str, int | None, int | None]
AGENCIES: list[tuple[str, str, str, str, list[Holding]]] = [
    ("Doctors at the harbour", "desk@harbour-doctors.example", "email", "en",
     [("this-service", 20, 1), ("having-a-baby", 30, 1), ("what-to-expect", None, 2)]),
    ("Nursery by the park", "", "printed", "en", [("what-to-expect", 40, 1), ("nursery-and-money", 40, 1)]),
    ("Library, children’s desk", "", "printed", "en", [("this-service", 25, None)]),
    ("Associação portuguesa", "ola@associacao.example", "email", "pt", [("this-service", None, 1)]),
]  # fmt: skip


def load(*, today: date) -> None:
    """Each once, with the leaflets in the language it gives them out in."""
    for name, email, by, language, holds in AGENCIES:
        agency, made = Agency.objects.get_or_create(
            name=name, defaults={"email": email, "by": by, "language": language}
        )
        if made:
            for slug, copies, version in holds:
                leaflet = LeafletPage.objects.get(slug=slug, locale__language_code=language)
                sent_on = today - timedelta(days=200) if version else None
                Held.objects.create(agency=agency, leaflet=leaflet, copies=copies, version=version, sent_on=sent_on)
